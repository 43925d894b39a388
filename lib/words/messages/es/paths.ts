import type { paths as english } from '../en/paths';

export const paths: typeof english = {
  title: 'Un paso después de otro',
  lead: 'Una pausa termina, y lo que no se pagó se debe todavía. Por eso vea la pausa y lo que sigue como un solo camino. Leemos las reglas de hoy con la fecha en que termina la pausa. Suponemos que mientras tanto el administrador paga los impuestos y el seguro.',
  name: '{pause}, y después {next}',
  if: {
    'repayment-plan': 'Si para entonces puede hacer su pago de siempre y algo más:',
    deferral: 'Si para entonces puede hacer otra vez su pago de siempre:',
    'partial-claim': 'Si para entonces puede hacer otra vez su pago de siempre:',
    modification: 'Si para entonces su pago de siempre todavía es demasiado:',
    combination: 'Si para entonces su pago de siempre todavía es demasiado:',
  },
  effort: {
    within: 'Son hasta {payment} al mes. Hoy su ingreso antes de impuestos es de {income} al mes.',
    beyond:
      'Son hasta {payment} al mes, más que todo su ingreso de hoy ({income} al mes antes de impuestos). Solo sirve si le entra mucho más dinero. Quizá le convenga más otro camino.',
  },
  day: 'El {day}:',
};
