import type { arithmetic as english } from '../en/arithmetic';

export const arithmetic: typeof english = {
  open: 'Cómo sale esta cuenta',
  goal: 'La meta: el pago de capital e intereses baja de {installment} al mes a {target} o menos, es decir, {cut} menos.',
  capitalize:
    '{from} de saldo + {accruedInterest} de intereses{advancesGiven, select, yes { + {advances} de gastos} other {}}{escrowShortageGiven, select, yes { + {escrowShortage} de faltante de escrow} other {}}{deferredBeforeGiven, select, yes { + {deferredBefore} de lo aplazado antes} other {}}{suspenseGiven, select, yes { − {suspense} que guarda el administrador} other {}} = {to}',
  leastOfTwo: 'Se aparta la menor de dos sumas: {forTarget}, lo que pide la meta, y {shareCap}, lo más que se permite.',
  leastOfThree:
    'Se aparta la menor de tres sumas: {forTarget}, lo que pide la meta; {toValueFloor}, lo que deja el valor de la casa; y {shareCap}, la parte más grande que se permite.',
  less: '{from} − {taken} = {to}',
  level:
    'El pago que salda {balance} en {months} meses: {balance} × r ÷ (1 − 1 ÷ (1 + r)^{months}) = {payment}. Aquí r es el interés de un mes: {rate} ÷ 12.',
  levelWithoutInterest: 'El pago que salda {balance} en {months} meses: {balance} ÷ {months} = {payment}.',
};
