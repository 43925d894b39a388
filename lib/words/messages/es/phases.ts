import type { phases as english } from '../en/phases';

export const phases: typeof english = {
  trial: {
    label: 'Pagos de prueba',
    line: 'Prueba: {payment} al mes por {months}, desde el mes {fromMonth}.',
  },
  forbearance: {
    label: 'Pagos en pausa o más bajos',
    line: 'Pausa: {payment} al mes por {months}, desde el mes {fromMonth}.',
  },
  plan: {
    label: 'Pagos del plan',
    line: 'Plan: {payment} al mes por {months}, desde el mes {fromMonth}.',
  },
  regular: {
    label: 'Pagos normales',
    line: 'Pago normal: {payment} al mes por {months}, desde el mes {fromMonth}.',
  },
  modified: {
    label: 'Pagos del préstamo cambiado',
    line: 'Préstamo cambiado: {payment} al mes por {months}, desde el mes {fromMonth}.',
  },
  supplement: {
    label: 'Pagos con el suplemento',
    line: 'Con el suplemento: {payment} al mes por {months}, desde el mes {fromMonth}.',
  },
  within: {
    lower:
      'Desde el mes {fromMonth}: {payment} al mes por {months}. Para entonces ya pagó el extra del faltante de escrow.',
    less: 'Desde el mes {fromMonth}: {payment} al mes por {months}.',
    last: 'Mes {fromMonth}: {payment}, el último pago del plan.',
    balloon: 'Mes {fromMonth}: {payment}, el último pago. Con él se paga todo el saldo que queda.',
    balloonLabel: 'Último pago, con todo el saldo',
    higher: 'Desde el mes {fromMonth}, el pago sube a {payment} al mes por {months}.',
  },
};
