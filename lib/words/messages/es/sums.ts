import type { sums as english } from '../en/sums';

export const sums: typeof english = {
  title: 'Un ejemplo que usted cambia',
  lead: 'Cambie una cifra y vea qué resulta. Es solo una cuenta: si usted lo puede recibir depende de las reglas.',
  picture: 'Las cantidades del ejemplo, una al lado de la otra',
  point: {
    'repayment-plan': 'Mientras dura el plan paga {during} al mes; después, otra vez {after}.',
    forbearance: 'En la pausa paga {during} al mes; al final quedan {pastDue} atrasados.',
    deferral: 'Su pago sigue en {after}; {dueAtEnd} pasan al final, sin intereses.',
    'partial-claim': 'Su pago sigue en {after}; {dueAtEnd} pasan al final, sin intereses.',
    modification: 'Pagaría {after} al mes en vez de {today}, y {totalInterest} de intereses hasta el final.',
    'short-sale':
      '{difference, select, missing {La venta no alcanza: faltan {missing} para saldar la deuda.} other {La venta alcanza: quedan {surplus} por encima de la deuda.}}',
    'deed-in-lieu':
      '{difference, select, missing {La casa no alcanza: faltan {missing} para saldar la deuda.} other {La casa vale {surplus} más que la deuda: primero mire si conviene venderla.}}',
  },
  bars: {
    today: 'Hoy, cada mes',
    after: 'Después, cada mes',
    pastDue: 'Atrasado hoy, una suma',
    dueAtEnd: 'Al final, de una vez',
  },
  withoutScript:
    'Para cambiar este ejemplo, active JavaScript en este navegador. Sin eso, todavía puede leer el resultado.',
  stale: 'Este es el resultado de las últimas cifras que se pudieron leer.',
  inputs: {
    payment: 'Hoy cada mes, con impuestos y seguro',
    escrow: 'De eso, impuestos y seguro',
    arrears: 'Lo atrasado',
    months: 'Meses del plan',
    pauseMonths: 'Meses de la pausa',
    missed: 'Pagos que faltan',
    paid: 'Lo que paga cada mes en la pausa',
    balance: 'Saldo que debe',
    rate: 'Tasa nueva',
    term: 'Plazo nuevo en meses',
    price: 'En cuánto se vende la casa',
    costs: 'Gastos de la venta',
    value: 'Lo que vale la casa',
  },
  outputs: {
    during: 'A pagar cada mes mientras tanto',
    last: 'En el último de esos meses',
    after: 'A pagar cada mes después, con impuestos y seguro',
    pastDue: 'Atrasado al final',
    dueAtEnd: 'Se debe al final, sin intereses',
    newBalance: 'Saldo nuevo',
    totalPaid: 'Pagado en total, sin impuestos ni seguro',
    totalInterest: 'Intereses en esa suma',
    proceeds: 'Queda de la venta para la deuda',
    missing: 'Falta para saldar la deuda',
    surplus: 'Por encima de la deuda',
  },
};
