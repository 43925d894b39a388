import type { checks as english, checksOf as englishOf } from '../en/checks';
import { pastChecks } from './history';

export const checks: typeof english = {
  ...pastChecks,
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
      '{late, select, no {Hoy no hay nada que pagar de una vez.} other {Usted dijo que no puede pagar de una vez todo lo atrasado. Ayuda de la familia, ahorros o un reembolso de impuestos pueden cambiar esto.}}',
    unknown: 'Hace falta saber si puede pagar de una vez todo lo atrasado.',
  },
  'owes-more-than-sale': {
    label: 'Lo que dejaría una venta normal',
    true: 'Una venta normal no dejaría nada: quizá reciba {actual} después de los gastos, y debe {limit} o más.',
    false:
      'La casa se vende por más de lo que se debe: quizá reciba {actual} después de los gastos de venta, y debe {limit} o más.',
    unknown: 'Necesitamos saber cuánto vale la casa y cuánto debe por ella.',
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
  'left-to-repay': {
    label: 'Queda algo por repartir',
    true: 'Quedan {actual} por repartir: lo atrasado, menos lo que usted pueda pagar ya y lo que su administrador le tenga guardado.',
    false:
      '{late, select, no {Hoy no debe nada atrasado, así que no hay nada que repartir.} other {Ya no queda nada que repartir: lo que usted puede pagar de una vez, o el dinero que guarda su administrador, cubre todo lo atrasado. Si él guarda dinero, pídale que lo use para sus pagos.}}',
    unknown: 'Hace falta saber qué está atrasado y qué tiene guardado su administrador.',
  },
  'payment-cap': {
    label: 'Pago del plan bajo el límite',
    true: 'Con el plan más largo pagaría el {actual} de su pago normal. El límite es {limit}.',
    false:
      'Aun con el plan más largo pagaría el {actual} de su pago normal. El límite es {limit}.{late, select, no {} other { Pagar antes una parte de lo atrasado puede cambiar esto.}}',
    unknown: 'Hacen falta su pago y lo atrasado para ver si un plan queda bajo el límite.',
  },
  affordable: {
    label: 'Un plan que usted puede pagar',
    true: 'El plan más largo costaría {actual} al mes. Usted dijo que puede pagar hasta {limit}.',
    false:
      'Aun el plan más largo costaría {actual} al mes. Usted dijo que puede pagar hasta {limit}.{late, select, no {} other { Pagar antes una parte de lo atrasado puede cambiar esto.}}',
    unknown:
      '{capacity, select, missing {Hace falta saber lo más que puede pagar por la casa cada mes.} other {Hacen falta más cifras de su pago y de lo atrasado, para ver cuánto costaría un plan.}}',
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
      'Su primera pausa empezó hace {actual}. El límite es {limit} en total. Su administrador puede pedir al dueño del préstamo que la alargue.',
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
    unknown:
      '{capacity, select, missing {Hace falta saber lo más que puede pagar al mes, para ver si encaja un plan de pagos.} other {Hacen falta más cifras de su pago y de lo atrasado, para ver si encaja un plan de pagos.}}',
  },
  'plan-fits': {
    label: 'Encaja un plan de pagos',
    true: 'Un plan de pagos encaja.',
    false: 'Ningún plan de pagos encaja.',
    unknown:
      '{capacity, select, missing {Hace falta saber lo más que puede pagar al mes.} other {Hacen falta más cifras de su pago y de lo atrasado.}}',
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
    label: 'Antigüedad del préstamo',
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
    label: 'Tiempo que le queda al préstamo',
    true: 'Al préstamo le quedan {actual}. La regla pide más de {limit}.',
    false:
      '{actualCount, plural, =0 {La fecha del último pago ya pasó.} other {Al préstamo le quedan {actual}.}} La regla pide más de {limit}. Pida a su administrador una excepción u otra opción.',
    unknown: 'Hace falta saber cuántos pagos quedan.',
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
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
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
  'principal-residence': {
    label: 'Usted vive en la casa',
    true: 'Usted vive en la casa.',
    false:
      'Usted contestó “{actual}”. La regla pide que usted viva en la casa. Si vuelve a vivir en ella, conteste “Vivo en ella”. Si solo un desastre se lo impide, conteste “Tuve que salir por un desastre y voy a volver”. Después revise de nuevo.',
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
      'El pago nuevo de capital e interés sería de {actual}. Hoy es de {limit}, y las reglas no dejan subir el pago.{late, select, no {} other { Pagar antes una parte de lo atrasado puede cambiar esto.}}',
    unknown: 'Faltan algunas cifras del préstamo para calcular el pago nuevo.',
  },
  abandoned: {
    label: 'La casa no está abandonada',
    true: 'La casa no está abandonada.',
    false:
      'Usted dijo que la casa está abandonada, y esta opción no lo permite. Si vuelve a vivir en ella, revise de nuevo.',
    unknown: 'Hace falta saber en qué estado está la casa.',
  },
  'before-filing': {
    label: 'Sin aviso ni demanda de ejecución',
    true: 'No hay fecha de un primer aviso o demanda de ejecución.',
    false:
      'Hay fecha de un primer aviso o demanda de ejecución, y esta oferta se hace antes. Pregunte hoy a su administrador qué sigue abierto, y llame a un consejero gratuito.',
    unknown: 'Hace falta saber si hay fecha de un primer aviso o demanda de ejecución.',
  },
  'payment-falls': {
    label: 'El pago baja lo suficiente',
    true: 'El pago nuevo de capital e interés sería el {actual} del de hoy. La regla permite hasta el {limit}.',
    false:
      'El pago nuevo de capital e interés sería el {actual} del de hoy. La regla permite hasta el {limit}. Una tasa de mercado más baja, o pagar una parte de lo atrasado, puede cambiar esto.',
    unknown: 'Faltan cifras para calcular el pago nuevo.',
  },
  'hardship-over': {
    label: 'La dificultad ya pasó, o va a durar',
    true: 'Usted contestó “{actual}”, y eso encaja.',
    false: 'Usted contestó “{actual}”. Esta opción pide {limit}. Mientras sigue, puede ayudar una pausa de pagos.',
    unknown: 'Hace falta saber cuánto dura la dificultad.',
  },
  'new-payment-affordable': {
    label: 'Un pago nuevo que usted puede hacer',
    true: 'El pago nuevo sería de {actual} al mes, con los impuestos y el seguro de hoy. Usted dijo que puede pagar hasta {limit}.',
    false:
      'El pago nuevo sería de {actual} al mes, con los impuestos y el seguro de hoy. Usted dijo que puede pagar hasta {limit}.{late, select, no { Un poco más de ingreso puede cambiar esto.} other { Pagar antes una parte de lo atrasado, o un poco más de ingreso, puede cambiar esto.}}',
    unknown:
      '{capacity, select, missing {Hace falta lo más que puede pagar al mes, o más cifras para el pago nuevo.} other {Hacen falta más cifras para el pago nuevo.}}',
  },
  'default-or-imminent': {
    label: 'Con atraso, o a punto de tenerlo',
    true: 'Usted lleva bastante atraso, o no puede hacer el pago normal.',
    false: 'Su atraso es muy poco, y usted dijo que puede hacer el pago normal. Si eso cambia, revise de nuevo.',
    unknown: 'Hace falta saber cuánto atraso lleva, o si puede hacer el pago normal.',
  },
  'cannot-resume': {
    label: 'No puede hacer el pago normal',
    true: 'Usted dijo que ahora no puede hacer el pago normal.',
    false: 'Usted dijo que puede hacer el pago normal.',
    unknown: 'Hace falta saber si puede hacer el pago normal.',
  },
  'forbearance-months': {
    label: 'Meses de pausa que ya usó',
    true: '{actualCount, plural, =0 {Usted todavía no ha usado meses de pausa.} one {Usted ya usó # mes de pausa.} other {Usted ya usó # meses de pausa.}} El límite es {limit} en total.',
    false:
      'Usted ya usó {actual} de pausa. El límite es {limit} en total. Pregunte a su administrador si la pausa puede durar más.',
    unknown: 'Hace falta saber cuántos meses de pausa ya usó.',
  },
  'arrears-cap': {
    label: 'Lo atrasado durante la pausa',
    true: 'Después de un mes de pausa, lo atrasado sería de {actual}. El límite es {limit}.',
    false:
      'Después de un mes de pausa, lo atrasado sería de {actual}. El límite es {limit}.{late, select, no {} other { Pagar antes una parte puede cambiar esto.}}',
    unknown:
      '{capacity, select, missing {Hacen falta su pago, lo atrasado y lo más que puede pagar.} other {Hacen falta su pago y lo atrasado.}}',
  },
  'installments-max': {
    label: 'Número máximo de pagos atrasados',
    true: 'Usted tiene {actualCount, plural, one {# pago atrasado} other {# pagos atrasados}}. La regla permite hasta {limit}.',
    false:
      'Usted tiene {actualCount, plural, one {# pago atrasado} other {# pagos atrasados}}. La regla permite hasta {limit}. Pagar algunos de los más viejos puede cambiar esto.',
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
  },
  'something-to-claim': {
    label: 'Queda algo que pagar con un reclamo',
    true: 'Ponerse al día costaría {actual}. Si su administrador le guarda dinero, ya está restado. Un reclamo puede pagar eso.',
    false:
      'No queda nada que pagar con un reclamo: el dinero que guarda su administrador lo cubre. Pida a su administrador que lo use para sus pagos.',
    unknown: 'Hace falta saber qué está atrasado y qué tiene guardado su administrador.',
  },
  'claim-room': {
    label: 'Alcanza para cubrir lo atrasado',
    true: 'Ponerse al día costaría {actual}. La agencia todavía puede pagar hasta {limit} por este préstamo.',
    false:
      'Ponerse al día costaría {actual}. A la agencia le quedan {limit} para este préstamo.{late, select, no {} other { Pagar antes una parte puede cambiar esto.}}',
    unknown: 'Hacen falta lo atrasado, los reclamos anteriores y el saldo cuando se atrasó la primera vez.',
  },
  'advance-room': {
    label: 'Queda dinero para un anticipo',
    true: 'USDA todavía puede anticipar hasta {actual} por este préstamo.',
    false:
      'Ya no queda nada de lo que USDA puede anticipar por este préstamo. Pregunte a su administrador por los otros cambios del préstamo.',
    unknown: 'Hacen falta los reclamos anteriores y el saldo cuando se atrasó la primera vez.',
  },
  target: {
    label: 'El pago baja lo suficiente',
    true: 'El pago nuevo de capital e interés sería de {actual}. La meta es {limit} o menos.',
    false:
      'Aun con cada paso que conocemos, el pago nuevo de capital e interés sería de {actual}. La meta es {limit} o menos.{late, select, no {} other { Pagar antes una parte de lo atrasado puede cambiar esto.}}',
    unknown: 'Faltan cifras para calcular el pago nuevo.',
  },
  'target-needs-advance': {
    label: 'No basta con más tiempo',
    true: 'Más tiempo no basta para llegar a la meta del pago. Por eso puede ayudar un anticipo.',
    false: 'Con más tiempo ya se llega a la meta del pago, y el administrador mira eso primero.',
    unknown: 'Faltan cifras para ver si basta con más tiempo.',
  },
  'target-with-advance': {
    label: 'Meta cumplida con el anticipo',
    true: 'Con el anticipo, el pago nuevo de capital e interés sería de {actual}. La meta es {limit} o menos.',
    false:
      'Aun con el anticipo, el pago nuevo de capital e interés sería de {actual}. La meta es {limit} o menos. Su administrador mira su caso y todavía puede ofrecerle esto.',
    unknown: 'Faltan cifras para calcular el pago nuevo con un anticipo.',
  },
  'payments-made': {
    label: 'Pagos hechos de este préstamo',
    true: 'Usted ha hecho {actualCount, plural, one {# pago} other {# pagos}} de este préstamo. La regla pide al menos {limit}.',
    false:
      'Usted ha hecho {actualCount, plural, one {# pago} other {# pagos}} de este préstamo. La regla pide al menos {limit}. Esto cambia con el tiempo, y su administrador puede pedir una excepción.',
    unknown: 'Hace falta saber cuántos pagos ha hecho de este préstamo.',
  },
  'payment-cut': {
    label: 'El pago baja de verdad',
    true: 'El pago nuevo de capital e interés sería el {actual} del de hoy. La regla pide {limit} o menos.',
    false:
      'El pago nuevo de capital e interés sería el {actual} del de hoy. La regla pide {limit} o menos.{late, select, no {} other { Pagar antes una parte de lo atrasado puede cambiar esto.}}',
    unknown: 'Faltan cifras para calcular el pago nuevo.',
  },
  'one-claim': {
    label: 'Un reclamo por préstamo',
    true: 'Este préstamo todavía puede recibir un reclamo parcial (partial claim).',
    false:
      'VA permite un reclamo por préstamo, y este ya tuvo uno. Solo hay otro si faltó un pago poco después de un desastre mayor. Pregunte a su administrador por una modificación.',
    unknown: 'Hace falta saber si ya se pagó un reclamo, o más sobre el desastre.',
  },
  'no-earlier-claim': {
    label: 'Sin reclamo anterior',
    true: 'Nunca se pagó un reclamo por este préstamo.',
    false: 'Por este préstamo ya se pagaron {actual} en reclamos.',
    unknown: 'Hace falta saber si ya se pagó un reclamo.',
  },
  'second-claim': {
    label: 'Otro reclamo después de un desastre',
    true: 'Faltó un pago poco después de un desastre mayor, así que puede haber otro reclamo.',
    false: 'No se cumple la regla para otro reclamo después de un desastre.',
    unknown: 'Hace falta saber más del desastre y del pago más viejo que no ha hecho.',
  },
  'missed-after-disaster': {
    label: 'Pago que faltó después del desastre',
    true: 'El pago más viejo que no ha hecho tocaba el día del desastre o más tarde.',
    false: 'El pago más viejo que no ha hecho tocaba antes del desastre.',
    unknown: 'Hacen falta la fecha del desastre y la del pago más viejo que no ha hecho.',
  },
  'missed-soon-after': {
    label: 'Pago que faltó poco después',
    true: 'El pago más viejo que no ha hecho tocaba a tiempo para esta regla: hasta {limit} después del desastre.',
    false: 'El pago más viejo que no ha hecho tocaba {actual} después del desastre. La regla permite hasta {limit}.',
    unknown: 'Hacen falta la fecha del desastre y la del pago más viejo que no ha hecho.',
  },
  'claim-limit': {
    label: 'Reclamo bajo el límite',
    true: 'Lo atrasado no pasa de lo que puede pagar VA.',
    false:
      'Lo atrasado es más de lo que VA puede pagar por este préstamo.{late, select, no {} other { Pagar antes una parte puede cambiar esto.}}',
    unknown: 'Faltan cifras, o saber si usted dejó de hacer un pago de VA en años pasados.',
  },
  'ordinary-limit': {
    label: 'Límite normal del reclamo',
    true: 'El reclamo sería de {actual}. El límite normal es {limit}. Es más alto si faltó un pago entre marzo de 2020 y mayo de 2025.',
    false: 'El reclamo sería de {actual}. El límite normal es {limit}.',
    unknown: 'Hacen falta su saldo y lo atrasado.',
  },
  'higher-limit': {
    label: 'Límite más alto del reclamo',
    true: 'Faltó un pago entre marzo de 2020 y mayo de 2025. Por eso vale el límite más alto, y el reclamo cabe.',
    false: 'El límite más alto no ayuda aquí.',
    unknown: 'Hace falta saber si dejó de hacer un pago de VA entre marzo de 2020 y mayo de 2025.',
  },
  'missed-payment': {
    label: 'Pago de VA que faltó de 2020 a 2025',
    true: 'Usted dijo que dejó de hacer un pago de VA entre marzo de 2020 y mayo de 2025.',
    false:
      'Usted dijo que hizo cada pago de VA entre marzo de 2020 y mayo de 2025. Por eso no vale el límite más alto.',
    unknown: 'Hace falta saber si dejó de hacer un pago de VA entre marzo de 2020 y mayo de 2025.',
  },
  'within-higher-limit': {
    label: 'Reclamo bajo el límite más alto',
    true: 'El reclamo sería de {actual}. El límite más alto es {limit}.',
    false: 'El reclamo sería de {actual}. Aun el límite más alto es solo {limit}.',
    unknown: 'Hacen falta su saldo y lo atrasado.',
  },
  'servicers-bound': {
    label: 'El administrador tiene que ofrecerlo',
    true: 'Desde el {bound}, cada administrador tiene que ofrecer esta opción.',
    false:
      'VA dio a los administradores {limit} para empezar con esta opción, y han pasado {actual}. Hasta el {bound}, cada uno decide. Pregunte si el suyo ya la ofrece.',
    unknown: 'Hace falta saber si su administrador ya tiene que ofrecer esto.',
  },
  'earlier-steps': {
    label: 'No encaja una opción anterior',
    true: 'Hoy no encaja ninguna opción que vaya antes, así que puede seguir esta.',
    false:
      'VA fija un orden, y puede encajar una opción que va antes. Su administrador mira esa primero. VA puede aprobar otro orden.',
    unknown: 'Primero hace falta saber si encaja una opción que va antes.',
  },
  'earlier-step-fits': {
    label: 'Puede encajar una opción anterior',
    true: 'Puede encajar una opción que va antes.',
    false: 'Hoy no encaja ninguna opción que vaya antes.',
    unknown: 'Primero hace falta saber si encaja una opción que va antes.',
  },
  'repayment-plan-fits': {
    label: 'Puede encajar un plan de pagos',
    true: 'Puede encajar un plan de pagos, y va primero.',
    false: 'Para un plan de pagos, la respuesta es {actual}.',
    unknown: 'Primero hace falta saber si encaja un plan de pagos.',
  },
  'traditional-modification-fits': {
    label: 'Puede encajar una modificación tradicional',
    true: 'Puede encajar una modificación tradicional, y va primero.',
    false: 'Para una modificación tradicional, la respuesta es {actual}.',
    unknown: 'Primero hace falta saber si encaja una modificación tradicional.',
  },
  '30-year-modification-fits': {
    label: 'Puede encajar una modificación a 30 años',
    true: 'Puede encajar una modificación a 30 años, y va primero.',
    false: 'Para una modificación a 30 años, la respuesta es {actual}.',
    unknown: 'Primero hace falta saber si encaja una modificación a 30 años.',
  },
  'partial-claim-fits': {
    label: 'Puede encajar un reclamo parcial',
    true: 'Puede encajar un reclamo parcial (partial claim), y va primero.',
    false: 'Para un reclamo parcial (partial claim), la respuesta es {actual}.',
    unknown: 'Primero hace falta saber si encaja un reclamo parcial (partial claim).',
  },
  'since-disaster': {
    label: 'Tiempo desde el desastre',
    true: 'No han pasado más de {limit} desde el desastre.',
    false:
      'El desastre fue hace más de {limit}. La prueba se tiene que ofrecer antes. Pregunte a su administrador por las otras modificaciones.',
    unknown: 'Hace falta la fecha del desastre.',
  },
  'late-or-can-resume': {
    label: 'Bastante atraso, o ya puede pagar',
    true: 'Usted lleva bastante atraso, o ya puede hacer el pago normal.',
    false:
      'Su atraso todavía es poco, y usted dijo que aún no puede hacer el pago normal. Con una de las dos cosas basta.',
    unknown: 'Hace falta saber cuánto atraso lleva, o si ya puede hacer el pago normal.',
  },
  'months-to-defer-max': {
    label: 'Máximo de pagos para pasar al final',
    true: 'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} para pasar al final. La regla permite hasta {limitCount}.',
    false:
      'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} para pasar al final. La regla permite hasta {limitCount}. Pagar algunos de los más viejos puede cambiar esto.',
    unknown: 'Hace falta saber qué está atrasado y qué tiene guardado su administrador.',
  },
  'lifetime-months': {
    label: 'Meses al final en total',
    true: '{actualCount, plural, one {Con estos quedaría # mes al final.} other {Con estos quedarían # meses al final.}} El límite en toda la vida del préstamo es {limitCount}.',
    false:
      '{actualCount, plural, one {Con estos quedaría # mes al final.} other {Con estos quedarían # meses al final.}} El límite en toda la vida del préstamo es {limitCount}. Su administrador puede pedir una excepción.',
    unknown: 'Hace falta saber cuántos meses ya pasaron al final.',
  },
  'hardship-not-over': {
    label: 'La dificultad no ha pasado',
    true: 'Usted contestó “{actual}”, y entonces se puede dar una pausa.',
    false: 'Usted contestó “{actual}”. Una pausa pide {limit}. Otras opciones de esta lista son para su caso.',
    unknown: 'Hace falta saber si la dificultad ya pasó.',
  },
  lookback: {
    label: 'Tiempo desde la última ayuda duradera',
    true: 'Ninguna ayuda duradera de antes lo impide.',
    false:
      'Usted tuvo hace poco una ayuda duradera de FHA. Esto cambia con el tiempo, o con un desastre declarado. Pregunte a su administrador por un plan de pagos o una pausa.',
    unknown: 'Hace falta saber cuándo tuvo la última ayuda duradera de FHA, o si la causa fue un desastre.',
  },
  'recent-permanent-option': {
    label: 'Sin ayuda duradera hace poco',
    true: 'Usted no tuvo una ayuda duradera de FHA en los últimos {limit}.',
    false: 'Usted tuvo una ayuda duradera de FHA hace {actual}. Tienen que pasar al menos {limit}.',
    unknown: 'Hace falta saber si tuvo una ayuda duradera de FHA y cuándo.',
  },
  'declared-disaster': {
    label: 'Golpe de un desastre declarado',
    true: 'La causa fue un desastre declarado, y por eso no hay que esperar.',
    false: 'La causa no fue un desastre declarado, y por eso hay que esperar.',
    unknown: 'Hace falta saber si la causa fue un desastre y si la casa está en una zona de ayuda de FEMA.',
  },
  units: {
    label: 'Viviendas en el edificio',
    true: 'El edificio tiene {actualCount, plural, one {# vivienda} other {# viviendas}}. La regla permite hasta {limit}.',
    false:
      'El edificio tiene {actualCount, plural, one {# vivienda} other {# viviendas}}. La regla permite hasta {limit}. Pregunte a su administrador por una modificación sin reclamo.',
    unknown: 'Hace falta saber cuántas viviendas tiene el edificio.',
  },
  'months-delinquent': {
    label: 'Meses de atraso',
    true: '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La regla pide al menos {limit}.',
    false:
      '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} La regla pide al menos {limit}.',
    unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
  },
  'resumes-or-no-claim': {
    label: 'Ya puede pagar, o no queda reclamo',
    true: 'Usted ya puede hacer el pago normal, o no queda reclamo para este préstamo.',
    false:
      'Usted dijo que no puede hacer el pago normal, y FHA todavía puede pagar un reclamo por usted. Las opciones con reclamo son para su caso.',
    unknown: 'Hace falta saber si ya puede hacer el pago normal, o cuánto pagaron reclamos anteriores.',
  },
  'no-claim-room': {
    label: 'No queda reclamo',
    true: 'Los reclamos anteriores usaron todo lo que FHA puede pagar por este préstamo.',
    false: 'FHA todavía puede pagar hasta {actual} por este préstamo.',
    unknown: 'Hacen falta los reclamos anteriores y el saldo cuando se atrasó la primera vez.',
  },
  'some-claim-room': {
    label: 'Queda dinero para un reclamo',
    true: 'FHA todavía puede pagar hasta {actual} por este préstamo.',
    false:
      'Ya no queda nada de lo que FHA puede pagar por este préstamo. Pregunte a su administrador por una modificación sin reclamo.',
    unknown: 'Hacen falta los reclamos anteriores y el saldo cuando se atrasó la primera vez.',
  },
  'modification-fits': {
    label: 'Un pago nuevo que encaja',
    true: 'A 30 o a 40 años, el pago nuevo encaja.',
    false:
      'Ni a 30 ni a 40 años baja el pago lo suficiente.{late, select, no {} other { Pagar antes una parte de lo atrasado puede cambiar esto.}}',
    unknown:
      '{capacity, select, missing {Hace falta lo más que puede pagar al mes, o más cifras para el pago nuevo.} other {Hacen falta más cifras para el pago nuevo.}}',
  },
  'fits-30-years': {
    label: 'Pago a 30 años',
    true: 'A 30 años, el pago sería de {actual}. Encaja hasta {limit}.',
    false: 'A 30 años, el pago sería de {actual}. Solo encaja hasta {limit}.',
    unknown: 'Faltan cifras para calcular el pago a 30 años.',
  },
  'fits-40-years': {
    label: 'Pago a 40 años',
    true: 'A 40 años, el pago sería de {actual}. Encaja hasta {limit}.',
    false: 'A 40 años, el pago sería de {actual}. Solo encaja hasta {limit}.',
    unknown: 'Faltan cifras para calcular el pago a 40 años.',
  },
  'lowest-payment': {
    label: 'El pago más bajo de dos opciones',
    true: 'Esta opción cumple la meta, o ningún suplemento de pago (payment supplement) da un pago más bajo.',
    false: 'Un suplemento de pago (payment supplement) da un pago más bajo, y su administrador ofrece ese.',
    unknown: 'Faltan cifras para comparar esta opción con un suplemento de pago (payment supplement).',
  },
  'no-better-supplement': {
    label: 'Ningún suplemento de pago mejor',
    true: 'Ningún suplemento de pago da un pago más bajo.',
    false: 'Un suplemento de pago da un pago más bajo.',
    unknown: 'Faltan cifras para calcular un suplemento de pago.',
  },
  'better-supplement': {
    label: 'Un suplemento de pago mejor',
    true: 'Un suplemento de pago da un pago más bajo.',
    false: 'Ningún suplemento de pago da un pago más bajo.',
    unknown: 'Faltan cifras para calcular un suplemento de pago.',
  },
  'supplement-lower': {
    label: 'Pago más bajo con un suplemento',
    true: 'Con un suplemento de pago, el capital y el interés serían {actual}. Con el préstamo cambiado serían {limit}.',
    false:
      'Con un suplemento de pago, el capital y el interés serían {actual}. Con el préstamo cambiado serían {limit}.',
    unknown: 'Faltan cifras para comparar los dos pagos.',
  },
  'no-better-combination': {
    label: 'Ningún cambio del préstamo mejor',
    true: 'Una modificación con reclamo parcial (partial claim) no da algo mejor, así que puede seguir un suplemento de pago.',
    false:
      'Una modificación con reclamo parcial (partial claim) cumple la meta o da un pago más bajo, y su administrador ofrece esa.',
    unknown: 'Faltan cifras para comparar esta opción con un préstamo cambiado.',
  },
  'better-combination': {
    label: 'Un cambio del préstamo mejor',
    true: 'Una modificación con reclamo parcial (partial claim) da algo mejor.',
    false: 'Una modificación con reclamo parcial (partial claim) no da algo mejor.',
    unknown: 'Faltan cifras para calcular un préstamo cambiado.',
  },
  'combination-first': {
    label: 'El préstamo cambiado va primero',
    true: 'El préstamo cambiado cumple la meta o da un pago que no es más alto.',
    false: 'El préstamo cambiado no llega a la meta y da un pago más alto.',
    unknown: 'Faltan cifras para comparar los dos pagos.',
  },
  'combination-lower': {
    label: 'Pago del préstamo cambiado',
    true: 'Con el préstamo cambiado, el capital y el interés serían {actual}. Con un suplemento de pago serían {limit}.',
    false:
      'Con el préstamo cambiado, el capital y el interés serían {actual}. Con un suplemento de pago serían {limit}.',
    unknown: 'Faltan cifras para comparar los dos pagos.',
  },
  'fixed-rate': {
    label: 'Tasa fija',
    true: 'El préstamo tiene tasa fija.',
    false:
      'Usted contestó “{actual}”. Un suplemento de pago es solo para una tasa fija. Pregunte a su administrador por una modificación, que da una tasa fija.',
    unknown: 'Hace falta saber si la tasa es fija.',
  },
  'supplement-room': {
    label: 'Queda dinero para un suplemento de pago',
    true: 'Ponerse al día y pagar una parte por usted costaría al menos {actual}. FHA todavía puede pagar hasta {limit} por este préstamo.',
    false:
      'Ponerse al día y pagar una parte por usted costaría al menos {actual}. A FHA le quedan {limit} para este préstamo.{late, select, no {} other { Pagar antes una parte de lo atrasado puede cambiar esto.}}',
    unknown: 'Hacen falta lo atrasado, los reclamos anteriores y el saldo cuando se atrasó la primera vez.',
  },
  'reduction-range': {
    label: 'Bastante capital en el pago',
    true: 'De cada pago se tienen que pagar por usted al menos {actual}. Se puede hasta {limit}.',
    false:
      'De cada pago se tienen que pagar por usted al menos {actual}, pero solo se puede hasta {limit}, porque casi todo el pago es todavía interés. Pregunte a su administrador por una modificación con reclamo parcial (partial claim).',
    unknown: 'Hacen falta el saldo, la tasa y el pago del préstamo.',
  },
};

const vaModification = {
  delinquent: {
    false:
      'Hoy no debe nada atrasado. Si todavía no falta un pago, VA misma tiene que aprobar esto. Su administrador puede pedirlo a VA.',
  },
};

const vaRepeat = {
  'payments-made': {
    false:
      'Usted ha hecho {actualCount, plural, one {# pago} other {# pagos}} de este préstamo. La regla pide al menos {limit}. Con menos, VA tiene que aprobarlo, y su administrador puede pedirlo a VA.',
  },
  'recent-modification': {
    false:
      'El préstamo se modificó hace {actual}. Antes de que pasen {limit}, VA tiene que aprobarlo. Su administrador puede pedirlo a VA.',
  },
  'prior-modifications': {
    false:
      'El préstamo se modificó {actualCount, plural, one {# vez} other {# veces}}. La regla pide menos de {limit}. VA todavía puede aprobarlo, y su administrador puede pedirlo a VA.',
  },
};

const usdaRepeat = {
  'recent-modification': {
    false:
      'El préstamo se modificó hace {actual}. Antes de que pasen {limit}, USDA tiene que aprobarlo. Su administrador puede pedirlo a USDA.',
  },
};

const fhaLowerPayment = {
  'cannot-resume': {
    false:
      'Usted dijo que puede hacer el pago normal, y esta opción es para quien no puede. Un reclamo parcial (partial claim) o una modificación puede servirle.',
  },
};

const privateLoan = {
  'hardship-over': {
    false:
      'Usted contestó “{actual}”. El administrador suele querer que antes sea {limit}. Pregunte de todos modos: decide su administrador.',
  },
  'can-resume': {
    false:
      'Usted dijo que aún no puede hacer el pago normal. El administrador suele esperar a que pueda. Pregunte de todos modos, y mire las opciones que lo bajan.',
  },
};

export const checksOf: typeof englishOf = {
  fha: {
    combination: {
      ...fhaLowerPayment,
      offer: {
        false:
          'El pago nuevo de capital e interés sería de {actual}. Hoy es de {limit}, y esta opción lo tiene que bajar.{late, select, no {} other { Pagar antes una parte de lo atrasado puede cambiar esto.}}',
      },
    },
    'payment-supplement': fhaLowerPayment,
  },
  va: {
    'traditional-modification': { ...vaModification, ...vaRepeat },
    '30-year-modification': { ...vaModification, ...vaRepeat },
    '40-year-modification': { ...vaModification, ...vaRepeat },
    'partial-claim': {
      'days-delinquent': {
        false:
          '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} Esta opción es para {limit} o más. Antes de eso, decide su administrador.',
      },
    },
    'disaster-modification': {
      ...vaModification,
      'delinquency-at-event': {
        true: '{actualCount, plural, =0 {El día del desastre no llevaba atraso.} other {El día del desastre llevaba {actual} de atraso.}} La regla permite hasta {limit}.',
        false:
          'El día del desastre llevaba {actual} de atraso. La regla permite hasta {limit}. Pregunte a su administrador por las otras modificaciones.',
      },
    },
  },
  usda: {
    'loan-modification': {
      ...usdaRepeat,
      target: {
        false:
          'Aun con el plazo más largo, el pago nuevo de capital e interés sería de {actual}. La meta es {limit} o menos. Una modificación con anticipo de recuperación puede bajarlo más.',
      },
    },
    'modification-with-advance': usdaRepeat,
    'final-offer': {
      'days-delinquent': {
        false:
          '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} USDA hace su última oferta desde {limit}. Antes de eso, pregunte por las otras opciones.',
      },
    },
  },
  other: {
    'repayment-plan': {
      ...privateLoan,
      'payment-cap': {
        true: 'Con el plan más largo pagaría el {actual} de su pago normal. Se suele llegar hasta el {limit}.',
        false:
          'Aun con el plan más largo pagaría el {actual} de su pago normal. Se suele llegar hasta el {limit}. Pida más tiempo, o pague antes una parte.',
      },
      affordable: {
        false:
          'En 12 meses, lo que se suele dar, un plan costaría {actual} al mes. Usted dijo que puede pagar hasta {limit}. Pida más tiempo, o pague antes una parte.',
      },
    },
    forbearance: {
      'hardship-ongoing': {
        true: 'Usted dijo que la dificultad sigue, pero va a pasar. La pausa se suele dar para eso.',
        false:
          'Usted contestó “{actual}”. La pausa se suele dar para “{limit}”. Otras opciones quizá le sirvan más, pero puede preguntar.',
      },
      'forbearance-months': {
        true: '{actualCount, plural, =0 {Usted todavía no ha usado meses de pausa.} one {Usted ya usó # mes de pausa.} other {Usted ya usó # meses de pausa.}} Se suele llegar hasta {limit} en total.',
        false:
          'Usted ya usó {actual} de pausa. Se suele llegar hasta {limit} en total. Pregunte si su administrador puede dar más.',
      },
    },
    'payment-deferral': {
      ...privateLoan,
      'something-past-due': {
        true: 'Usted tiene {actualCount, plural, one {# pago atrasado} other {# pagos atrasados}} que podrían pasar al final.',
        false: 'Hoy no debe nada atrasado, así que no hay nada que pasar al final. Esto se abre solo si falta un pago.',
      },
      'months-to-defer': {
        true: 'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} para pasar al final. Se suelen pedir {limitCount} o más.',
        false:
          'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} para pasar al final. Se suelen pedir {limitCount} o más. Pregunte también por un plan de pagos.',
        unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
      },
      'months-to-defer-max': {
        true: 'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} para pasar al final. Se suelen aceptar hasta {limitCount}.',
        false:
          'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} para pasar al final. Se suelen aceptar hasta {limitCount}. Pregunte si su administrador acepta más, o pague algunos de los más viejos.',
        unknown: 'Hace falta la fecha del pago más viejo que no ha hecho.',
      },
      'lifetime-months': {
        true: '{actualCount, plural, one {Con estos quedaría # mes al final.} other {Con estos quedarían # meses al final.}} Se suele llegar hasta {limitCount} en toda la vida del préstamo.',
        false:
          '{actualCount, plural, one {Con estos quedaría # mes al final.} other {Con estos quedarían # meses al final.}} Se suele llegar hasta {limitCount} en toda la vida del préstamo. Pregunte si su administrador puede más.',
      },
    },
    'loan-modification': {
      'hardship-over': privateLoan['hardship-over'],
      'default-or-imminent': {
        true: 'Usted lleva bastante atraso para lo que se suele pedir, o no puede hacer el pago normal.',
        false:
          'Esto se suele dar con más atraso, o a quien no puede hacer el pago normal. De todos modos puede preguntar.',
        'days-delinquent': {
          true: '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} Esto se suele dar desde {limit}.',
          false:
            '{actualCount, plural, =0 {Usted no lleva atraso, o lleva muy poco.} other {Usted lleva {actual} de atraso.}} Esto se suele dar desde {limit}.',
        },
      },
      'recent-modification': {
        false:
          'El préstamo se modificó hace {actual}. Se suele esperar {limit}. Pregunte si su administrador puede hacerlo antes.',
      },
      target: {
        true: 'El pago nuevo de capital e interés sería de {actual}. La meta suele ser {limit} o menos.',
        false:
          'Con los pasos que se suelen dar, el pago nuevo de capital e interés sería de {actual}. La meta suele ser {limit} o menos. Su administrador puede aceptarlo de todos modos.',
      },
      'new-payment-affordable': {
        false:
          'El pago nuevo sería de {actual} al mes, con los impuestos y el seguro de hoy. Usted dijo que puede pagar hasta {limit}. Diga a su administrador cuánto puede pagar y pida uno más bajo.',
      },
    },
  },
};
