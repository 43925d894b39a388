import type { charts as english } from '../en/charts';

export const charts: typeof english = {
  paid: {
    most: 'Se pagan {amount} más en total: {option}',
    title: 'Lo que ya habría pagado',
    lead: 'Todo lo que paga desde hoy, sumado mes por mes, sin impuestos ni seguro de cada mes. Donde termina una línea, se acaban los pagos: el préstamo terminó, o lo que queda se debe todavía.',
    name: 'Líneas de lo pagado en total',
    caption: 'Pagado en total hasta cada mes',
  },
  amounts: { what: 'Qué es', amount: 'Cantidad', named: '{name}: {amount}' },
  parts: {
    most: 'En el mes {month}, {interest} de {payment} son intereses: {option}',
    title: 'A dónde va un pago',
    lead: 'Un pago tiene partes. El capital (principal) y el dinero atrasado bajan lo que usted debe. El interés no.',
    choose: 'Pago que quiere ver',
    month: 'Mes {month}',
    name: 'Barras con las partes de un pago',
    caption: 'Las partes del pago del mes {month}',
    payment: 'Pago',
    amount: '{part}: {amount}',
    trial: 'Prueba: capital e interés',
    interest: 'Interés',
    principal: 'Capital',
    escrow: 'Impuestos y seguro',
    arrears: 'Dinero atrasado',
    notPaid: 'No se paga ahora, se debe después',
  },
};
