import type { report as english } from '../en/report';

/** El resumen de un archivo de casos. */
export const report: typeof english = {
  title: 'Qué resulta de un archivo de casos',
  cases: 'Casos',
  refused: 'Rechazados',
  withoutOptions: 'Sin opciones: préstamos cuyas reglas Alivio no tiene',
  mayQualify: 'Pueden calificar para una opción o más',
  statuses: 'Qué resultó de cada opción',
  changes: 'Cómo cambia el pago de quienes pueden calificar',
  option: 'Opción',
  below: 'menos de {bound}',
  between: 'de {from} a menos de {to}',
  from: '{bound} o más',
  note: 'Es una simulación, no la decisión de un administrador. Los cambios van en por ciento del pago de hoy, con impuestos y seguro.',
};
