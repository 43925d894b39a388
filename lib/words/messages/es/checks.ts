import type { checks as english } from '../en/checks';

export const checks: typeof english = {
  delinquent: {
    label: 'Hay un pago atrasado',
    true: 'Usted tiene {actualCount, plural, one {# pago atrasado} other {# pagos atrasados}}.',
    false: 'Hoy no debe nada atrasado, así que no hay nada que poner al día. Esto se abre solo si falta un pago.',
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
  },
  'can-reinstate': {
    label: 'Puede pagar todo de una vez',
    true: 'Usted dijo que puede pagar de una vez todo lo atrasado.',
    false:
      'Usted dijo que no puede pagar de una vez todo lo atrasado. Ayuda de la familia, ahorros o un reembolso de impuestos pueden cambiar esto.',
    unknown: 'Hace falta saber si puede pagar de una vez todo lo atrasado.',
  },
  'first-lien': {
    label: 'Primera hipoteca',
    true: 'Esta es la primera hipoteca sobre la casa.',
    false:
      'Esta opción es solo para la primera hipoteca, y usted dijo que esta no lo es. Pregunte a su administrador qué tiene para una segunda hipoteca.',
    unknown: 'Hace falta saber si esta es la primera hipoteca sobre la casa.',
  },
  'hardship-resolved': {
    label: 'La dificultad ya pasó',
    true: 'Usted dijo que la dificultad ya pasó. Esta opción es para eso.',
    false: 'Usted contestó “{actual}”. Esta opción pide “{limit}”. Si vuelve su ingreso, revise de nuevo.',
    unknown: 'Hace falta saber si la dificultad ya pasó.',
  },
  'something-past-due': {
    label: 'Hay un pago atrasado',
    true: 'Usted tiene {actualCount, plural, one {# pago atrasado} other {# pagos atrasados}}, así que hay algo que repartir.',
    false: 'Hoy no debe nada atrasado, así que no hay nada que repartir. Esto se abre solo si falta un pago.',
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
  },
  'payment-cap': {
    label: 'Pago del plan bajo el límite',
    true: 'Con el plan más largo pagaría el {actual} de su pago normal. El límite es {limit}.',
    false:
      'Aun con el plan más largo pagaría el {actual} de su pago normal. El límite es {limit}. Pagar antes una parte de lo atrasado puede cambiar esto.',
    unknown: 'Hacen falta su pago y lo atrasado para ver si un plan queda bajo el límite.',
  },
  affordable: {
    label: 'Un plan que usted puede pagar',
    true: 'El plan más largo costaría {actual} al mes. Usted dijo que puede pagar hasta {limit}.',
    false:
      'Aun el plan más largo costaría {actual} al mes. Usted dijo que puede pagar hasta {limit}. Pagar antes una parte de lo atrasado puede cambiar esto.',
    unknown: 'Hace falta saber lo más que puede pagar por la casa cada mes.',
  },
  'hardship-ongoing': {
    label: 'La dificultad sigue',
    true: 'Usted dijo que la dificultad sigue, pero va a pasar. Una pausa es para eso.',
    false: 'Usted contestó “{actual}”. Una pausa pide “{limit}”. Otras opciones de esta lista son para su caso.',
    unknown: 'Hace falta saber si la dificultad sigue.',
  },
  occupancy: {
    label: 'Uso de la casa',
    true: 'El uso que le da a la casa encaja.',
    false:
      'El uso que le da a la casa no encaja, y la causa no es un desastre. Su administrador puede pedir una excepción.',
    unknown: 'Hace falta saber cómo usa la casa o si la causa fue un desastre.',
  },
  'occupancy-kind': {
    label: 'Cómo usa la casa',
    true: 'Usted contestó “{actual}”, y eso encaja.',
    false: 'Usted contestó “{actual}”. Esta opción pide {limit}.',
    unknown: 'Hace falta saber cómo usa la casa.',
  },
  'disaster-hardship': {
    label: 'La causa fue un desastre',
    true: 'Usted dijo que un desastre hizo difícil pagar.',
    false: 'Usted dio otra causa: “{actual}”. Esta regla es solo para un desastre.',
    unknown: 'Hace falta saber qué hizo difícil pagar.',
  },
  'dwelling-condition': {
    label: 'Estado de la casa',
    true: 'Se puede vivir en la casa.',
    false:
      'Usted contestó “{actual}”. Esta opción pide una casa en la que se pueda vivir. Pregunte a su administrador qué otra cosa hay para usted.',
    unknown: 'Hace falta saber en qué estado está la casa.',
  },
  'cumulative-cap': {
    label: 'Tiempo desde la primera pausa',
    true: '{actualCount, plural, =0 {Todavía no lleva un mes completo de pausa.} one {Su primera pausa empezó hace # mes.} other {Su primera pausa empezó hace # meses.}} El límite es {limit} en total.',
    false:
      'Su primera pausa empezó hace {actual}. El límite es {limit} en total. Su administrador puede pedir más tiempo al dueño del préstamo.',
    unknown: 'Hace falta saber si hubo una primera pausa y cuándo empezó.',
  },
  'delinquency-cap': {
    label: 'Atraso que permite una pausa',
    true: '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La pausa pide menos de {limit}.',
    false:
      '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La pausa pide menos de {limit}. Su administrador puede pedir una excepción al dueño del préstamo.',
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
  },
  'can-resume': {
    label: 'Puede hacer el pago normal',
    true: 'Usted dijo que ya puede hacer el pago normal.',
    false:
      'Usted dijo que aún no puede hacer el pago normal. Esto se abre cuando pueda. Mientras tanto, mire las opciones que lo bajan.',
    unknown: 'Hace falta saber si ya puede hacer el pago normal.',
  },
  'cannot-reinstate': {
    label: 'No puede pagar todo de una vez',
    true: 'Usted dijo que no puede pagar de una vez todo lo atrasado.',
    false:
      'Usted dijo que puede pagar de una vez todo lo atrasado, y el administrador pide eso primero. Si no es así, cambie la respuesta.',
    unknown: 'Hace falta saber si puede pagar de una vez todo lo atrasado.',
  },
  'no-plan-fits': {
    label: 'Ningún plan de pagos encaja',
    true: 'Ningún plan de pagos encaja, y por eso se abre esta opción.',
    false:
      'Un plan de pagos sí encaja, y el administrador lo ofrece primero. Si ese pago es muy alto, cambie lo más que puede pagar.',
    unknown: 'Hace falta saber lo más que puede pagar al mes, para ver si encaja un plan de pagos.',
  },
  'plan-fits': {
    label: 'Encaja un plan de pagos',
    true: 'Un plan de pagos encaja.',
    false: 'Ningún plan de pagos encaja.',
    unknown: 'Hace falta saber lo más que puede pagar al mes.',
  },
  'delinquency-min': {
    label: 'Atraso mínimo',
    true: '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La regla pide al menos {limit}.',
    false:
      '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La regla pide al menos {limit}, así que todavía no se abre. Pregunte a su administrador qué hay ahora.',
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
  },
  'delinquency-max': {
    label: 'Atraso máximo',
    true: '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La regla permite hasta {limit}.',
    false:
      '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La regla permite hasta {limit}. Pagar algunos de los pagos más viejos, o una excepción, puede cambiar esto.',
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
  },
  seasoning: {
    label: 'Edad del préstamo',
    true: 'El préstamo tiene {actual}. La regla pide al menos {limit}.',
    false:
      'El préstamo tiene {actual}. La regla pide al menos {limit}. Esto cambia con el tiempo, y su administrador puede pedir una excepción.',
    unknown: 'Hace falta la fecha en que empezó el préstamo.',
  },
  'prior-deferral': {
    label: 'Tiempo desde el último aplazamiento',
    true: 'No hubo aplazamiento de pagos en los últimos {limit}.',
    false:
      'Su último aplazamiento fue hace {actual}. Tienen que pasar al menos {limit}. Esto cambia con el tiempo, y su administrador puede pedir una excepción.',
    unknown: 'Hace falta saber si hubo un aplazamiento y cuándo.',
  },
  maturity: {
    label: 'Tiempo que le falta al préstamo',
    true: 'Al préstamo le faltan {actual}. La regla pide más de {limit}.',
    false:
      'Al préstamo le faltan {actual}. La regla pide más de {limit}. Pida a su administrador una excepción u otra opción.',
    unknown: 'Hace falta saber cuántos pagos faltan.',
  },
  'recent-modification': {
    label: 'Tiempo desde la última modificación',
    true: 'El préstamo no se modificó en los últimos {limit}.',
    false:
      'El préstamo se modificó hace {actual}. Tienen que pasar al menos {limit}. Esto cambia con el tiempo, y su administrador puede pedir una excepción.',
    unknown: 'Hace falta saber si el préstamo se modificó y cuándo.',
  },
  'recent-failed-trial': {
    label: 'Tiempo desde que falló un plan de prueba',
    true: 'No falló ningún plan de prueba en los últimos {limit}.',
    false:
      'Un plan de prueba falló hace {actual}. Tienen que pasar al menos {limit}. Esto cambia con el tiempo, y su administrador puede pedir una excepción.',
    unknown: 'Hace falta saber si falló un plan de prueba y cuándo.',
  },
  'lifetime-room': {
    label: 'Meses que aún se pueden aplazar',
    true: 'De los meses que un préstamo puede pasar al final en toda su vida, {actualCount, plural, one {queda #} other {quedan #}}.',
    false:
      'De los meses que un préstamo puede pasar al final en toda su vida, {actualCount, plural, one {queda #} other {quedan #}}. La regla pide al menos {limitCount}. Su administrador puede pedir una excepción.',
    unknown: 'Hace falta saber cuántos meses ya pasaron al final.',
  },
  'months-to-defer': {
    label: 'Pagos que pueden pasar al final',
    true: 'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} para pasar al final. La regla pide al menos {limitCount}.',
    false:
      'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} para pasar al final. La regla pide al menos {limitCount}. Pregunte a su administrador por un plan de pagos.',
    unknown: 'Hace falta saber qué está atrasado y qué tiene guardado su administrador.',
  },
  'disaster-basis': {
    label: 'Golpe de un desastre',
    true: 'La causa fue un desastre, y tocó su casa, su zona o su trabajo.',
    false: 'Esta opción es solo para quien sufrió un desastre. Si es su caso, revise las respuestas sobre eso.',
    unknown: 'Hace falta saber si la causa fue un desastre y qué tocó.',
  },
  'disaster-link': {
    label: 'Lo que tocó el desastre',
    true: 'El desastre tocó su casa, su zona o su trabajo.',
    false:
      'No hubo un daño que cubra el seguro, y ni la casa ni su trabajo están en una zona de ayuda de FEMA. Con una de estas cosas basta.',
    unknown: 'Hace falta saber del daño, de la zona de FEMA o de su lugar de trabajo. Con una de estas cosas basta.',
  },
  'insured-loss': {
    label: 'Daño que cubre el seguro',
    true: 'La casa tuvo un daño que cubre el seguro.',
    false: 'Usted dijo que la casa no tuvo un daño que cubra el seguro.',
    unknown: 'Hace falta saber si la casa tuvo un daño que cubre el seguro.',
  },
  'fema-area': {
    label: 'Zona de ayuda de FEMA',
    true: 'La casa está en una zona de ayuda de FEMA.',
    false: 'Usted dijo que la casa no está en una zona de ayuda de FEMA.',
    unknown: 'Hace falta saber si la casa está en una zona de ayuda de FEMA.',
  },
  workplace: {
    label: 'Trabajo en la zona del desastre',
    true: 'Su lugar de trabajo estaba en la zona del desastre.',
    false: 'Usted dijo que su lugar de trabajo no estaba en la zona del desastre.',
    unknown: 'Hace falta saber si su lugar de trabajo estaba en la zona del desastre.',
  },
  'delinquency-at-event': {
    label: 'Pagos antes del desastre',
    true: '{actualCount, plural, =0 {El día del desastre no llevaba atraso, o llevaba muy poco.} other {El día del desastre llevaba {actual} de atraso.}} La regla pide menos de {limit}.',
    false:
      '{actualCount, plural, =0 {El día del desastre no llevaba atraso, o llevaba muy poco.} other {El día del desastre llevaba {actual} de atraso.}} La regla pide menos de {limit}. Su administrador puede pedir una excepción.',
    unknown: 'Hacen falta la fecha del desastre y la del pago más viejo que no ha hecho.',
  },
  delinquency: {
    label: 'Bastante atraso, o riesgo de atrasarse',
    true: 'Usted lleva bastante atraso para esta opción, o pronto puede atrasarse por una razón que aceptan las reglas.',
    false:
      'Su atraso es muy poco para esta opción, y no se cumple la prueba para quien pronto puede atrasarse. Su administrador todavía puede mirar su caso.',
    unknown: 'Hace falta saber cuánto atraso lleva, o por qué podría atrasarse pronto.',
  },
  'days-delinquent': {
    label: 'Días de atraso',
    true: '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La regla pide al menos {limit}.',
    false:
      '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La regla pide al menos {limit}.',
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
  },
  'imminent-default': {
    label: 'Riesgo inminente de incumplimiento (imminent default)',
    true: 'Usted pronto puede atrasarse por una razón que aceptan las reglas.',
    false: 'No se cumple la prueba para quien pronto puede atrasarse.',
    unknown: 'Faltan respuestas para la prueba de quien pronto puede atrasarse.',
  },
  'not-yet-late': {
    label: 'Sin atraso, o con muy poco',
    true: '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} Esta prueba es para menos de {limit}.',
    false:
      '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} Esta prueba es para menos de {limit}.',
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
  },
  'principal-residence': {
    label: 'Usted vive en la casa',
    true: 'Usted vive en la casa.',
    false: 'Usted contestó “{actual}”. Esta prueba pide que usted viva en la casa.',
    unknown: 'Hace falta saber cómo usa la casa.',
  },
  'cash-reserves': {
    label: 'Ahorros bajo el límite',
    true: 'Usted tiene {actual} en ahorros. Esta prueba pide menos de {limit}.',
    false: 'Usted tiene {actual} en ahorros. Esta prueba pide menos de {limit}. Las cuentas de retiro no cuentan.',
    unknown: 'Hace falta saber cuánto tiene en ahorros.',
  },
  'imminent-cause': {
    label: 'Una razón que aceptan las reglas',
    true: 'Hay una razón que aceptan las reglas.',
    false: 'Ni la causa de la dificultad ni su crédito cumplen esta prueba.',
    unknown: 'Hace falta saber más de la causa, de su crédito o de su ingreso.',
  },
  'hardship-track': {
    label: 'Una causa grave',
    true: 'La causa de la dificultad es de las que aceptan las reglas.',
    false: 'La causa de la dificultad no está en la lista de esta prueba.',
    unknown: 'Hace falta saber la causa de la dificultad.',
  },
  'serious-cause': {
    label: 'Causa de la lista',
    true: 'Usted contestó “{actual}”, y está en la lista.',
    false: 'Usted contestó “{actual}”. La lista tiene {limit}.',
    unknown: 'Hace falta saber qué hizo difícil pagar.',
  },
  'step-rate-increase': {
    label: 'La tasa subió un paso',
    true: 'En los últimos 12 meses subió una tasa que sube por pasos.',
    false: 'En los últimos 12 meses no subió ninguna tasa que suba por pasos.',
    unknown: 'Hace falta saber si subió una tasa que sube por pasos.',
  },
  'credit-track': {
    label: 'Crédito y pagos',
    true: 'Su puntaje de crédito y sus pagos cumplen la prueba.',
    false: 'Su puntaje de crédito y sus pagos no cumplen la prueba.',
    unknown: 'Hacen falta su puntaje de crédito y datos de sus pagos o de su ingreso.',
  },
  'credit-score': {
    label: 'Puntaje de crédito',
    true: 'Su puntaje de crédito es {actual}. Esta prueba es para {limit} o menos.',
    false: 'Su puntaje de crédito es {actual}. Esta prueba es para {limit} o menos.',
    unknown: 'Hace falta su puntaje de crédito.',
  },
  'payment-record': {
    label: 'Pagos tardíos o casa muy cara',
    true: 'Hubo pagos tardíos, o la casa se lleva una parte grande de su ingreso.',
    false: 'Hubo pocos pagos tardíos para esta prueba, y la casa se lleva una parte pequeña de su ingreso.',
    unknown: 'Hace falta saber de sus pagos tardíos o de su ingreso.',
  },
  'late-payments': {
    label: 'Pagos tardíos en 6 meses',
    true: 'Usted tuvo {actualCount, plural, one {# pago tardío} other {# pagos tardíos}} en 6 meses. La prueba pide al menos {limit}.',
    false:
      'Usted tuvo {actualCount, plural, one {# pago tardío} other {# pagos tardíos}} en 6 meses. La prueba pide al menos {limit}.',
    unknown: 'Hace falta saber cuántos pagos fueron tardíos en 6 meses.',
  },
  'housing-ratio': {
    label: 'Parte del ingreso que va a la casa',
    true: 'El pago se lleva el {actual} de su ingreso antes de impuestos. La prueba pide más de {limit}.',
    false: 'El pago se lleva el {actual} de su ingreso antes de impuestos. La prueba pide más de {limit}.',
    unknown: 'Hace falta su ingreso mensual antes de impuestos.',
  },
  'prior-modifications': {
    label: 'Modificaciones anteriores',
    true: '{actualCount, plural, =0 {El préstamo nunca se modificó.} one {El préstamo se modificó # vez.} other {El préstamo se modificó # veces.}} La regla pide menos de {limit}.',
    false:
      'El préstamo se modificó {actualCount, plural, one {# vez} other {# veces}}. La regla pide menos de {limit}. Su administrador puede pedir una excepción.',
    unknown: 'Hace falta saber cuántas veces se modificó el préstamo.',
  },
  redefault: {
    label: 'Primer año después de una modificación',
    true: 'Usted no se atrasó 60 días en el primer año después de una modificación.',
    false:
      'Usted se atrasó 60 días en el primer año después de una modificación. Su administrador puede pedir una excepción al dueño del préstamo.',
    unknown: 'Hace falta saber cómo fue el primer año después de la última modificación.',
  },
  'lasting-hardship': {
    label: 'Hace falta un cambio duradero',
    true: 'Su caso pide un cambio duradero del préstamo.',
    false:
      'Esta opción es para una dificultad que dura, o para una que ya pasó si no encaja un aplazamiento. Si cambia su caso, revise de nuevo.',
    unknown: 'Hace falta saber si la dificultad va a durar o si encaja un aplazamiento de pagos.',
  },
  permanent: {
    label: 'La dificultad va a durar',
    true: 'Usted dijo que la dificultad va a durar.',
    false: 'Usted contestó “{actual}”. Un cambio duradero es para “{limit}”.',
    unknown: 'Hace falta saber cuánto dura la dificultad.',
  },
  'resolved-without-deferral': {
    label: 'Ya pasó, pero no encaja un aplazamiento',
    true: 'La dificultad ya pasó, y no encaja un aplazamiento de pagos.',
    false: 'No es el caso de una dificultad que ya pasó y sin aplazamiento que encaje.',
    unknown: 'Hace falta saber si la dificultad ya pasó y si encaja un aplazamiento de pagos.',
  },
  'deferral-does-not-fit': {
    label: 'No encaja un aplazamiento de pagos',
    true: 'Hoy no encaja un aplazamiento de pagos, así que puede seguir esta opción.',
    false: 'Puede encajar un aplazamiento de pagos, y el administrador mira eso primero.',
    unknown: 'Primero hace falta saber si encaja un aplazamiento de pagos.',
  },
  offer: {
    label: 'El pago no sube',
    true: 'El pago nuevo de capital e interés sería de {actual}. Hoy es de {limit}.',
    false:
      'El pago nuevo de capital e interés sería de {actual}. Hoy es de {limit}, y las reglas no dejan subir el pago. Pagar antes una parte de lo atrasado puede cambiar esto.',
    unknown: 'Faltan algunas cifras del préstamo para calcular el pago nuevo.',
  },
  abandoned: {
    label: 'La casa no está abandonada',
    true: 'La casa no está abandonada.',
    false:
      'Usted dijo que la casa está abandonada, y esta opción no lo permite. Si vuelve a vivir en ella, revise de nuevo.',
    unknown: 'Hace falta saber en qué estado está la casa.',
  },
};
