import type { arithmetic as english } from '../en/arithmetic';

export const arithmetic: typeof english = {
  open: 'Cómo sale esta cuenta',
  goal: 'La meta: {installment} al mes de capital e intereses hoy, menos {cut}, son {target} en centavos enteros.',
  capitalize:
    '{from} de saldo + {accruedInterest} de intereses sin pagar{advancesGiven, select, yes { + {advances} de gastos} other {}}{escrowShortageGiven, select, yes { + {escrowShortage} de faltante de escrow} other {}}{deferredBeforeGiven, select, yes { + {deferredBefore} de lo aplazado antes} other {}} = {to}',
  leastOfTwo: 'Se aparta la menor de dos sumas: {forTarget}, lo que pide la meta, y {shareCap}, lo más que se permite.',
  leastOfThree:
    'Se aparta la menor de tres sumas: {forTarget}, lo que pide la meta; {toValueFloor}, lo que deja el valor de la casa; y {shareCap}, la parte más grande que se permite.',
  less: '{from} − {taken} = {to}',
  level:
    'El pago que salda {balance} en {months} meses: {balance} × r ÷ (1 − 1 ÷ (1 + r)^{months}) = {payment}. Aquí r es el interés de un mes: {rate} ÷ 12.',
  levelWithoutInterest: 'El pago que salda {balance} en {months} meses: {balance} ÷ {months} = {payment}.',
};
