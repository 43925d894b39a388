/** Cifras que nadie dio, calculadas para poder mostrar las opciones con cantidades. */
export const estimates = {
  summary: '{count, plural, one {# cifra todavía es cálculo nuestro} other {# cifras todavía son cálculo nuestro}}',
  lead: 'Usted todavía no nos dio estos datos. De ellos salen las cantidades que dicen “unos”. Toque uno para poner el suyo.',
  withoutEscrow: 'Estos pagos todavía no llevan impuestos ni seguro. Eso se paga aparte.',
  how: {
    none: 'contamos que no hay',
    usual: 'contamos lo más común: {value}',
    'left-out': 'no los contamos, tampoco en el pago de hoy. Su pago real es más alto.',
    'rest-of-payment': 'lo que queda de su pago completo: {value}',
    'whole-payment': 'aquí contamos su pago completo: {value}',
    'escrow-of-unpaid-months': 'contamos su depósito (escrow) de los meses sin pagar: {value}',
    'from-year-it-ends': 'según el año en que termina: unos {value}',
    'from-start-and-term': 'según cuándo empezó el préstamo y cuánto dura: {value}',
    'from-the-other-three': 'según sus otras cifras: unos {value}',
    'as-much-as-owed': 'contamos lo que todavía debe: {value}',
    'lowers-no-further':
      'contamos {value}: con eso sus ingresos no bajan más el pago. Con menos ingresos podría bajar más.',
    'can-still-rise': 'contamos que la tasa todavía puede subir',
    'no-cap':
      'no contamos ningún tope. Su pagaré (note), el papel que firmó, dice cuál es, y con él el pago puede ser menor.',
  },
  passedOver: 'Estas preguntas quedaron sin contestar. Todavía hay opciones que las esperan:',
};
