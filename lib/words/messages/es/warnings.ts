import type { warnings as english } from '../en/warnings';

export const warnings: typeof english = {
  'balloon-at-end':
    'Una parte de la deuda queda para el final, sin interés. Se paga en una sola suma cuando venda, refinancie o termine el préstamo.',
  'never-paid-off':
    'Con este pago la deuda crece cada mes y nunca se termina de pagar. Pida a su administrador un cambio del préstamo.',
  'market-rate-old':
    '{rests, select, figures {Estas cifras son aproximadas: parten} other {Esta respuesta parte}} de {which, select, survey {la tasa de la encuesta} other {la tasa de modificación}} de {rate} del {since}. Esa tasa quizá ya cambió.',
  'payment-rises-over-time': 'El pago vuelve a subir más adelante. Mire cada etapa antes de decidir.',
  'ordinary-sale-first':
    'Pruebe primero una venta normal: ponga la casa en venta. Con el valor que usted dio, quizá reciba {proceeds} después de los gastos de venta, y debe {owed} o más. Lo que sobra, {left} o menos, es suyo.',
  'above-stated-capacity':
    'El pago de {payment} al mes{othersGiven, select, yes {, con los {others} de los otros préstamos sobre la casa,} other {}} es {above} más de lo que usted dijo que puede pagar. Hable de eso con su administrador antes de aceptar.',
  'not-erased': 'Los pagos que no hace ahora no se borran. Los sigue debiendo cuando termina la pausa.',
  'pause-while-hardship-lasts':
    'Usted dijo que la dificultad va a durar. Una pausa no baja el pago para siempre: solo da tiempo. Pida primero lo que baja el pago y lo deja así.',
};
