import type { answer as english } from '../en/answer';

export const answer: typeof english = {
  change: {
    less: 'Usted podría pagar {payment} al mes en vez de {before}.',
    more: 'Su pago sería de {payment} al mes. Hoy es de {before}.',
    same: 'Usted podría quedar al día y seguir pagando {same, select, about {casi lo mismo, {payment} al mes.} other {{payment} al mes, como hoy.}}',
    'repayment-plan':
      'Usted podría ponerse al día con {nowGiven, select, yes {{now} de una vez y {payment} al mes} other {{payment} al mes}} por {planMonths} y luego {again, select, yes {otra vez {before}} other {{after}}}.',
    'repayment-plan-changing':
      'Usted podría ponerse al día con {nowGiven, select, yes {{now} de una vez, luego {payment} al mes} other {{payment} al mes}} por {firstMonths} y luego {steps, select, one {} other {hasta }}{later} al mes, hasta cumplir {planMonths}. Después su pago es de {after}.',
    forbearance: 'Usted podría pagar {reducedPayment} al mes por {planMonths} en vez de {before}.',
    'forbearance-same': 'Con lo que usted dice que puede pagar, una pausa dejaría su pago en {reducedPayment} al mes.',
    'forbearance-changing':
      'Usted podría pagar {reducedPayment} al mes por {firstMonths} y luego {steps, select, one {} other {hasta }}{later} al mes, hasta cumplir {planMonths}. Hoy paga {before}.',
    deferral:
      '{nowGiven, select, yes {Usted podría ponerse al día con {now} de una vez, y luego} other {Usted podría quedar al día y}} {same, select, yes {seguir pagando {payment} al mes, como hoy.} about {seguir pagando casi lo mismo, {payment} al mes.} other {pagar {payment} al mes. Hoy paga {before}.}}',
    'partial-claim':
      '{trialGiven, select, yes {Después de {trialMonths} de pagos de prueba, usted podría quedar al día y} other {Usted podría quedar al día y}} {same, select, yes {seguir pagando {payment} al mes, como hoy.} about {seguir pagando casi lo mismo, {payment} al mes.} other {pagar {payment} al mes. Hoy paga {before}.}}',
    'payment-supplement':
      'Usted podría pagar {payment} al mes durante {supplementMonths} en vez de {before}. Después vuelve el pago completo.',
    reinstatement: 'Usted podría ponerse al día con {amount} de una vez y luego seguir con {before} al mes.',
  },
  range: {
    owner: 'Usted podría pagar entre {low} y {high} al mes en vez de {before}. Depende de quién respalda el préstamo.',
    value: 'Usted podría pagar entre {low} y {high} al mes en vez de {before}. Depende de cuánto vale la casa.',
  },
  upTo: {
    owner: 'Usted podría seguir con {before} al mes o pagar hasta {high}. Depende de quién respalda el préstamo.',
    value: 'Usted podría seguir con {before} al mes o pagar hasta {high}. Depende de cuánto vale la casa.',
  },
  lower: {
    range:
      'Con una modificación (loan modification) podría pagar entre {low} y {high} al mes en vez de {before}, según quién respalda el préstamo.{others, select, yes { Con algunos quizá no baje.} other {}}',
    one: 'Con una modificación (loan modification) podría pagar {low} al mes en vez de {before}, según quién respalda el préstamo.{others, select, yes { Con algunos quizá no baje.} other {}}',
  },
  stays: {
    owner: 'Su pago podría seguir en {before} al mes. Depende de quién respalda el préstamo.',
    value: 'Su pago podría seguir en {before} al mes.',
  },
  one: {
    owner: 'Usted podría pagar {low} al mes en vez de {before}. Depende de quién respalda el préstamo.',
    value: 'Usted podría pagar {low} al mes en vez de {before}.',
  },
  passing: {
    pause:
      'Usted podría pagar {isRange, select, yes {entre {low} y {high}} other {{low}}} al mes durante {lasts, select, range {{least} a {most}} other {{most}}} en vez de {before}. Depende de quién respalda el préstamo.',
    plan: 'Usted podría ponerse al día con {nowGiven, select, yes {{now} de una vez y } upTo {hasta {now} de una vez y } other {}}{isRange, select, yes {entre {low} y {high}} other {{low}}} al mes durante {lasts, select, range {{least} a {most}} other {{most}}}{again, select, yes {, y luego otra vez {before}} other {}}. Depende de quién respalda el préstamo.',
    some: {
      pause:
        'Con algunos, el pago más bajo es una pausa. Dura {lasts, select, range {de {least} a {most}} other {{most}}}.',
      plan: 'Con algunos, es un plan de pagos (repayment plan). El pago más alto dura {lasts, select, range {de {least} a {most}} other {{most}}}.',
      atOnce:
        '{nowGiven, select, yes {Primero pagaría {now} de una vez.} other {Con algunos, primero pagaría {now} de una vez.}}',
    },
  },
  sale: 'Subasta de su casa: {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}.',
  first: {
    lawyer: 'Llame antes que nada a su abogado de bancarrota.',
    apply: 'Primero: su solicitud completa, a más tardar el {date}.',
    call: 'Primero: llame hoy a su administrador y a un asesor gratuito.',
    missingBy: 'Primero: pregunte por escrito qué falta y haga que llegue a más tardar el {date}.',
    missing: 'Primero: pregunte hoy por escrito qué falta.',
    confirm: 'Primero: pida por escrito al administrador que lo confirme como dueño.',
    move: 'Primero: pida por escrito que cambien la fecha de la subasta.',
    papers: 'Primero: mande los papeles que pide la carta.',
    showLetter: 'Primero: muestre hoy la carta a un asesor gratuito o a la ayuda legal.',
    callOff: 'Primero: pida por escrito que cancelen la subasta.',
    askWhat: 'Primero: llame hoy a su administrador y pregunte qué pasó con la subasta.',
    showPapers: 'Primero: muestre los papeles de la ejecución a un abogado o a la ayuda legal.',
    error: 'Primero: mande un aviso de error, con la prueba de cada pago.',
  },
  open: 'Con unas respuestas más podremos decirle cuánto pagaría.',
  waits: 'Espera estas respuestas:',
  sell: 'Pruebe primero una venta normal de la casa: quizá pague todo lo que debe.',
  sold: 'Si su casa ya se vendió: qué puede pedir todavía.',
  leave: 'Hay maneras de dejar la casa sin una ejecución hipotecaria (foreclosure).',
  ownRules: 'Este préstamo tiene su propia ayuda.',
  none: 'Hoy no encaja ninguna opción para quedarse en la casa. Eso puede cambiar.',
  noneCurrent:
    'Usted está al día: hoy no encaja la ayuda para pagos atrasados. Si un pago se le hace difícil, puede pedirla antes de atrasarse.',
  later:
    'Desde {day} cambian los impuestos y el seguro: entonces pagaría {payment} al mes. Sin esta ayuda serían {before}.',
  laterAnyway:
    'El pago de este préstamo cambia: usted pagaría {steps, select, one {} two {{first} al mes desde {firstDay} y después } other {{first} al mes desde {firstDay}, {second} desde {secondDay} y después }}{payment} al mes desde {day}.',
  monthOfPause:
    'En una pausa completa usted no pagaría nada por unos meses. Cada mes suma {payment} a los {pastDue} o más que ya están atrasados.',
  rises: {
    alone:
      'Sin ayuda, usted pagaría {steps, select, one {} two {{first} al mes desde {firstDay} y después } other {{first} al mes desde {firstDay}, {second} desde {secondDay} y después }}{before} al mes desde {day}.',
    one: 'Sin ayuda, usted pagaría {steps, select, one {} two {{first} al mes desde {firstDay} y después } other {{first} al mes desde {firstDay}, {second} desde {secondDay} y después }}{before} al mes desde {day}. Con un préstamo cambiado podrían ser {low}.',
    range:
      'Sin ayuda, usted pagaría {steps, select, one {} two {{first} al mes desde {firstDay} y después } other {{first} al mes desde {firstDay}, {second} desde {secondDay} y después }}{before} al mes desde {day}. Con un préstamo cambiado podría ser entre {low} y {high}.',
  },
  above:
    '{othersGiven, select, yes {Con los {others} al mes de los otros préstamos sobre la casa, son} other {Son}} {above} al mes más de lo que usted dijo que puede pagar.',
  aboveLater:
    '{dayGiven, select, yes {Desde {day}, usted pagaría {payment} al mes.} other {El pago más alto sería de {payment} al mes.}} {othersGiven, select, yes {Con los {others} al mes de los otros préstamos sobre la casa, son} other {Son}} {above} al mes más de lo que usted dijo que puede pagar.',
  due: {
    nothing: 'Al final no queda ninguna suma por pagar.',
    sum: 'Al final ({paidOffOn}) se pagan {dueAtEnd} de una vez.',
    range:
      '{among, select, some {Con algunos, al final se pagan {spread, select, one {{high}} upTo {hasta {high}} other {entre {low} y {high}}} de una vez.} other {Al final se pagan {spread, select, one {{high}} upTo {hasta {high}} other {entre {low} y {high}}} de una vez.}}',
    moved: 'Cuando termine el préstamo se pagan {moved} de una vez, sin intereses.',
    afterPause: 'Después de la pausa quedan {arrearsAtEnd} atrasados.',
    afterPauses: 'Después de la pausa quedan entre {low} y {high} atrasados.',
  },
  before: 'Hoy: {amount}',
  after: 'Con esta opción: {amount}',
  without: 'Más tarde, sin ayuda: {amount}',
  low: 'Lo más bajo: {amount}',
  high: 'Lo más alto: {amount}',
  picture: 'El pago mensual de hoy y el de esta opción',
  decides: 'Decide su administrador (servicer), a quien le paga cada mes. Revisado el {asOf}. No es consejo legal.',
  now: 'Qué hacer ahora',
  findOwner: 'Averiguar quién respalda su préstamo',
  back: 'Volver a la respuesta',
  doors: 'Mire más de cerca',
  places: {
    compare: {
      title: 'Comparar',
      description: 'Un plan de pagos y un préstamo cambiado al lado de lo que paga hoy: cada mes, en total y al final.',
      door: 'Un plan y una modificación, junto a hoy.',
    },
    options: {
      title: 'Todas las opciones',
      description:
        'Cada ayuda para su préstamo: la que puede servir, la que espera una respuesta y la que hoy no encaja.',
      door: 'Qué puede servir y qué no, y por qué.',
    },
    'to-do': {
      title: 'Qué hacer',
      description: 'A quién llamar, hasta cuándo y qué papeles tener a la mano.',
      door: 'Llamadas, fechas y papeles.',
    },
    how: {
      title: 'Cómo se calcula',
      description:
        'En qué se apoya la respuesta: lo que dimos por hecho, qué tan segura es, dónde están las reglas y otras cifras para probar.',
      door: 'Qué dimos por hecho. Pruebe otras cifras.',
    },
  },
};
