import type { whatIf as english } from '../en/whatIf';

export const whatIf: typeof english = {
  title: '¿Y si…?',
  lead: 'Pruebe otras cifras y vea qué pasa con cada opción. Sus respuestas se quedan como están.',
  open: 'Probar otras cifras',
  pauseMonths: 'Cuánto dura una pausa (forbearance)',
  planMonths: 'Cuánto dura un plan de pagos',
  asRules: 'Lo que elijan las reglas',
  trying:
    'Usted está probando otras cifras, y esta página muestra lo que resulta de ellas. La hoja para la llamada y la revisión de cartas usan sus propias respuestas.',
  reset: 'Volver a mis respuestas',
  changed:
    '{count, plural, =0 {Con estas cifras, todas las opciones siguen igual.} one {Usted está probando otras cifras. Cambia una opción, y la página la muestra así:} other {Usted está probando otras cifras. Cambian # opciones, y la página las muestra así:}}',
  yours: 'Con sus respuestas',
  tried: 'Con estas cifras',
  due: '{due} al final',
};
