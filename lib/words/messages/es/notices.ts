import type { notices as english } from '../en/notices';

export const notices: typeof english = {
  'payment-below-interest':
    'El pago mensual que dio no alcanza para el interés de un mes, y la deuda crece. Revise “{field}” en su estado de cuenta.',
  'interest-only':
    'El pago mensual que dio alcanza justo para el interés. Lo que debe no baja: al final todavía se deben {amount}. Si no es así, revise “{field}” en su estado de cuenta.',
  'owed-at-end':
    'Con el pago que dio, todavía se deben {amount} cuando llega el último pago. Entonces hay que pagarlos de una vez. Si su préstamo no termina así, revise “{field}” en su estado de cuenta.',
  'long-ago': 'La fecha de “{field}” es de hace muchísimo tiempo. ¿Está bien el año?',
  'rate-below-one': '“{field}” es menos del 1%. ¿Quiso decir 6.5 y no 0.065? Cópiela como está en su estado de cuenta.',
  'small-balance': 'Para “{field}” escribió {amount}. ¿Es todo lo que falta, o le faltan cifras?',
  'large-for-a-month': 'Para “{field}” escribió {amount} al mes. ¿Es de un mes, y está el punto antes de los centavos?',
  'in-the-future': 'La fecha de “{field}” todavía no llega. Revise el año.',
  'before-origination': 'La fecha de “{field}” es anterior al comienzo del préstamo. Revise las dos fechas.',
  'contradicts-count':
    'Usted dio una fecha para “{field}”, pero también dijo que pasó cero veces. Revise las dos respuestas.',
  'payment-does-not-match':
    '¿Está bien así? El pago que dio no cuadra con el saldo, la tasa y los meses que quedan. Revise “{field}” en su estado de cuenta.',
  'past-due-differs':
    'Usted puso que debe {amount} de atraso, pero sus otras respuestas dan {computed}. Pida a su administrador una lista de cada pago, cargo y gasto de esa suma.',
  'past-due-has-fees':
    'Su administrador dice que debe {amount} de atraso. Los pagos y cargos que usted nos dio suman {computed}. Los otros {above} pueden ser cargos y gastos. Pida a su administrador una lista de cada pago, cargo y gasto de esa suma.',
  'claim-told-twice':
    'Usted puso {amount} como “Saldo aplazado antes” y también como “{field}”. ¿Es una sola deuda? En lo que usted debe la contamos una vez. Si son dos deudas, pida a su administrador cada suma.',
  'can-pay-all':
    'Usted puede pagar {amount} de una vez, y eso cubre los {computed} que debe de atraso. También dijo que no puede pagarlo todo. ¿Cuál de las dos respuestas es la correcta?',
  'filed-before-unpaid':
    'El primer papel de ejecución que nos dijo llegó antes de que venciera su pago más antiguo sin pagar. Revise los dos días. Si están bien, entonces debía pagos más antiguos que ya se pagaron: pregunte por escrito si cancelaron esa ejecución.',
  'sale-passed':
    'La fecha de la subasta que usted dio ya pasó. Si movieron la subasta, dé la fecha nueva. Si la casa ya se vendió, llame hoy a un asesor gratuito o a la ayuda legal: quizá le queden derechos.',
};
