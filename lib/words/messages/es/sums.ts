import type { sums as english } from '../en/sums';

export const sums: typeof english = {
  title: 'Un ejemplo que usted cambia',
  lead: 'Cambie una cifra y vea qué resulta. Es solo una cuenta: si usted lo puede recibir depende de las reglas.',
  withoutScript:
    'Para cambiar este ejemplo, active JavaScript en este navegador. Sin eso, todavía puede leer el resultado.',
  stale: 'Este es el resultado de las últimas cifras que se pudieron leer.',
  inputs: {
    payment: 'Pago de siempre, cada mes',
    installment: 'Capital e intereses, cada mes',
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
    after: 'A pagar cada mes después',
    pastDue: 'Atrasado al final',
    dueAtEnd: 'Se debe al final, sin intereses',
    newBalance: 'Saldo nuevo',
    totalPaid: 'Pagado en total',
    totalInterest: 'Intereses en esa suma',
    proceeds: 'Lo que queda de la venta para la deuda',
    missing: 'Falta para saldar la deuda',
    surplus: 'Por encima de la deuda',
  },
};
