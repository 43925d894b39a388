import type { compare as english } from '../en/compare';

export const compare: typeof english = {
  title: 'Compare un plan y una modificación',
  description:
    'Con unas pocas cifras de su estado de cuenta, vea un plan de pagos y una modificación del préstamo al lado de lo que paga hoy.',
  lead: 'Copie estas cifras de su estado de cuenta. Para empezar bastan dos: su pago y cuántos pagos no ha hecho. Para una modificación hacen falta también el saldo y la tasa. Lo que deje vacío lo calculamos, si se puede, y lo marcamos con “unos”.',
  button: 'Comparar',
  boxes: {
    balance: { label: 'Saldo que debe', hint: 'En inglés: “principal balance”.' },
    rate: { label: 'Tasa de interés', hint: 'Por año. En inglés: “interest rate”.' },
    payment: { label: 'Pago de cada mes', hint: 'El pago completo, sin lo atrasado.' },
    escrow: { label: 'De ese pago, impuestos y seguro', hint: 'Si lo dice. En inglés: “escrow”.' },
    years: { label: 'Años que le quedan', hint: 'O el año en que termina: 2052. Si no lo sabe, déjelo vacío.' },
    months: { label: 'Y meses', hint: 'Además de los años.' },
    missed: { label: 'Pagos que no ha hecho', hint: 'Cuántos meses no ha pagado. Ponga 0 si está al día.' },
    value: { label: 'Valor de la casa', hint: 'En cuánto se vendería hoy. Puede dejarlo vacío.' },
  },
  owner:
    'Todavía no se sabe quién respalda su préstamo. Cada nombre dice de quién son las reglas. Con otras, las cifras cambian.',
  ownerOne:
    'Todavía no se sabe quién respalda su préstamo. Estas cifras siguen las reglas de {backer}. Con otras cambian.',
  ownerLink: 'Decir quién respalda mi préstamo',
};
