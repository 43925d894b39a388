import type { explain as english } from '../en/explain';

export const explain: typeof english = {
  title: 'Su hipoteca: lo que puede ayudar',
  asOf: 'Revisado para el {asOf}, con las reglas de {rulesVersion}.',
  notAdvice:
    'Esto es una simulación. No es una decisión ni un consejo legal. Solo su administrador de la hipoteca (servicer) decide: es la compañía a la que usted le paga cada mes.',
  brief: {
    disaster:
      'Después del desastre: pida a FEMA ayuda para la casa, {femaPhone}, y a su administrador que detenga los cargos y la ejecución mientras repara.',
    equity:
      'Si vendiera la casa en una venta normal, podrían quedarle {left} después de los gastos. Una ejecución se los puede quitar: si nada más resulta, venda antes.',
    goOn: 'Usted puede seguir haciendo los pagos. Por regla general, el prestamista no puede exigir todo de una vez solo porque la casa pasó a usted por una muerte o un divorcio. Antes de firmar para hacerse cargo del préstamo (“assumption”), pregunte a un abogado o a un asesor gratuito qué cambia.',
    leftAfterDisaster:
      'Si tuvo que salir por el desastre y piensa volver, dígalo: así algunas reglas la siguen contando como su casa.',
    oldDebt:
      'Hace más de seis años que no se paga. Pregunte primero a la ayuda legal o a un abogado si esta deuda todavía se puede cobrar ante un tribunal. No pague ni firme antes: un pago puede hacer que vuelva a contar.',
    filed:
      'Si llegaron papeles del tribunal, dicen hasta qué día se puede contestar. Muéstrelos hoy a un abogado o a la ayuda legal.',
    first: {
      'may-qualify': 'Lo primero que puede pedir: {option}. Usted puede calificar.',
      'servicer-decides': 'Lo primero que puede pedir: {option}. Decide su administrador.',
      'needs-information': 'Lo primero que podría servir: {option}.',
      ofOwners:
        '{among, select, all {Lo primero que puede pedir: {option}.} most {Lo primero que puede pedir es probablemente {option}.} other {Puede preguntar por {option}.}}',
      ordinarySale: 'Si eso no resulta, pregunte por {option}.',
    },
    applied:
      'Usted envió su solicitud el {sent}. Pregunte hoy por escrito: “¿Está completa? Si no, ¿qué falta y para qué día?” Guarde pruebas de lo que envía.',
    beforeRise:
      'Puede preguntar antes de dejar de pagar: ¿se puede fijar la tasa o cambiar el préstamo? Compare también un préstamo nuevo con más de un prestamista.',
    pastDue:
      'Hoy hay {pastDue}{isLeast, select, yes { o más} other {}} sin pagar. Para pedir ayuda no hace falta pagarlo todo de una vez.',
    heir: {
      'is-reverse-mortgage':
        'Una hipoteca inversa (reverse mortgage) tiene sus propias reglas: estas opciones no son para ella. Llame gratis a un asesor de HUD, {counselorPhone}. ¿Es de FHA (“HECM”)? También puede llamar a FHA, {fhaPhone}.',
      'heir-of-reverse':
        'Usted no debe esta deuda en persona. Una carta tiene que decir que ya hay que pagarla: contéstela en {heirAnswerDays} días, aunque todavía lo esté pensando. Con un “HECM” puede pagarla y quedarse con la casa, venderla o entregarla. Para quedarse paga lo que se debe, o el {heirPaysPercent}% de la tasación (appraisal), si es menos.{given, select, yes { Con sus respuestas son unos {payoff}.} other {}} Casi siempre hay seis meses: pida más por escrito. ¿Es el esposo o la esposa y vivía ahí? Dígalo ya: quizá pueda quedarse.',
    },
    denied: {
      'income-too-low':
        'La carta dice que su ingreso es muy bajo.{incomeRule, select, papers { Con FHA, el administrador no puede pedir papeles de su ingreso para negar una ayuda que conserva la casa: diga esa regla.} share { Para un préstamo cambiado (Flex Modification), las reglas de Fannie Mae y Freddie Mac no fijan una parte del ingreso desde diciembre de 2024: pida que le muestren la regla.} afford { Por lo que sabemos, la regla pide que usted pueda con el pago nuevo.} other {}} Pregunte: “¿Qué ingreso contaron, con qué pago lo compararon y qué límite pone la regla?”',
      'income-too-high':
        'La carta dice que usted puede pagar.{incomeRule, select, papers { Con FHA, el administrador no puede pedir papeles de su ingreso para negar una ayuda que conserva la casa: diga esa regla.} share { Para un préstamo cambiado (Flex Modification), las reglas de Fannie Mae y Freddie Mac no fijan una parte del ingreso desde diciembre de 2024: pida que le muestren la regla.} afford { Por lo que sabemos, la regla pide que usted pueda con el pago nuevo.} other {}} Pregunte: “¿Qué ingreso y qué gastos contaron, y qué límite pone la regla?”',
    },
    otherwise: 'Si ningún plan le conviene, pregunte por {option}.',
    lawOfState: 'Por la ley de {state}, en general:',
    saleOver:
      'La subasta estaba fijada para el {sale}, y ese día ya pasó. Si la cambiaron, pida la fecha nueva por escrito.',
    sold: 'Si la casa se vendió: pregunte por escrito en cuánto se vendió y cuánto debe todavía. No pague ni firme antes de que lo vea la ayuda legal. Si se vendió por más de lo que debía, lo que sobra es suyo: pídalo pronto. Si le llega un formulario 1099-C, muéstrelo a un asesor de impuestos.',
    tellState: 'Cada estado tiene su ley sobre una deuda que queda: busque la del suyo o pregunte a la ayuda legal.',
    waits: 'Para decirle más, nos faltan estas respuestas: {answers}.',
    callLawyerOfSale:
      'Llame primero a su abogado de bancarrota: pregunte si la suspensión automática (automatic stay) detiene esta subasta, y no cuente con ella antes de que lo confirme. Luego llame a su administrador y a un asesor gratuito aprobado por HUD: {counselorPhone}.',
    callLawyerFirst:
      'Llame primero a su abogado de bancarrota, luego a su administrador y a un asesor gratuito aprobado por HUD: {counselorPhone}.',
    call: 'Llame a su administrador y a un asesor gratuito aprobado por HUD: {counselorPhone}.',
    counselor: 'El asesor gratuito, aprobado por HUD: {counselorPhone}.',
    next: 'Próxima fecha: {day}, {what}.',
    nextPerhaps: 'Próxima fecha que puede contar: {day}, {what}.',
    overShort:
      'Cuando la casa ya se vendió, no queda ayuda para conservarla, y aquí no se nombra ninguna. Con --all sale todo.',
    short:
      'Este es el texto corto mientras no se sabe quién respalda el préstamo. Con --all salen todas las opciones y sus razones.',
  },
  moreOnThis: 'Qué dice la regla y qué preguntar',
  heading: {
    change: 'Qué podría cambiar esto',
    situation: 'Dónde está usted hoy',
    options: 'Opciones que pueden estar abiertas',
    others: 'Opciones que hoy no encajan',
    decides: 'Lo único que no encaja',
    against: 'Lo que no encaja',
    open: 'Lo que falta saber',
    refers: 'Lo que mira una persona',
    for: 'Lo que sí encaja',
    missing: 'Respuestas que faltan',
    more: 'Respuestas que dirían más',
    terms: 'Cómo podría quedar',
    steps: 'Cómo se calcula el pago nuevo',
    payments: 'Lo que pagaría',
    totals: 'En total',
    warnings: 'Conviene saber',
    assumed: 'Lo que dimos por hecho',
    evidence: 'Qué tan seguros estamos',
    next: 'Qué hacer ahora',
    questions: 'Respuestas que más ayudarían',
    notices: 'Revise estas respuestas',
    cautions: 'Antes de seguir leyendo',
    timeline: 'Fechas que debe saber',
    state: 'Qué dice la ley de su estado',
    beside: 'Además de las opciones',
    everyone: 'Pasos para todos',
  },
  source: 'Fuente: {document}, {section}: {url} (en inglés)',
  /** What kind of loan it is, before any option. */
  nature: {
    'says-late':
      '¿Una carta dice que está atrasado y no es así? Mande un aviso de error (notice of error) con la prueba de cada pago: tienen {errorAnsweredDays} días hábiles para contestar.',
    'is-line-of-credit': 'Es una línea de crédito (HELOC): la ayuda la decide su banco.',
    'line-of-credit': 'Puede ser una línea de crédito (HELOC). Entonces la ayuda la decide su banco.',
    'other-liens':
      'No es el primer préstamo de la casa. Casi toda la ayuda es para el primero. Este prestamista también puede empezar una ejecución, aunque el primero esté al día.',
    'second-lien':
      'No es el primer préstamo de la casa. Casi toda la ayuda es para el primero. Este prestamista también puede empezar una ejecución, aunque el primero esté al día.',
  },
  afterSale: 'Eso es después de la subasta del {day}. Pregunte primero si se puede parar la subasta.',
  sumsApart: {
    deferral:
      'Ponerse al día de una vez cuesta {arrears}. Lo que pasa al final es otra suma, {sum}. Sus reglas cuentan de otra manera los impuestos, el seguro, los cargos y el dinero que guarda su administrador.',
    'partial-claim':
      'Ponerse al día de una vez cuesta {arrears}. El reclamo es otra suma, {sum}. Sus reglas cuentan de otra manera los impuestos, el seguro, los cargos y el dinero que guarda su administrador.',
  },
  role: {
    heir: 'La casa puede ser suya ahora sin que usted deba el préstamo. Si el administrador todavía no reconoce que usted es su dueño (successor in interest), pida primero eso, por escrito.',
    'divorced-co-owner':
      'Si el divorcio le dio la casa, pida primero por escrito al administrador que reconozca que usted es su dueño (successor in interest), si no lo ha hecho. El divorcio no cambia quién firmó el préstamo.',
    'signed-with-ex':
      'Después de un divorcio, cada uno de los que firmaron sigue debiendo todo el préstamo. Un nombre sale solo si la casa se vende, si otro préstamo paga este (refinance) o si el prestamista libera a esa persona por escrito (release of liability).',
    'not-on-note':
      'Usted no firmó el préstamo. Si la casa es suya, pida primero por escrito al administrador que reconozca que usted es su dueño (successor in interest), si no lo ha hecho.',
  },
  reinstateInTime:
    'El derecho a ponerse al día puede terminar antes de la subasta, o cuando un juez da su fallo. Pida hoy por escrito la suma exacta y el último día para pagarla. Pregunte también a un abogado o a la ayuda legal.',
  saleShort:
    'Una venta puede dejar {proceeds} después de sus costos. Usted debe {owed} o más. Entonces faltarían {missing}: pregunte por escrito si los seguiría debiendo.',
  pauseAlone:
    'Usted dijo que la dificultad va a durar. Una pausa no baja el pago para siempre: solo da tiempo. Hoy no vemos nada que con seguridad baje el pago y lo deje así. Pregunte a su administrador qué tendría que cambiar, y use para eso el tiempo de la pausa.',
  pastDueTwice:
    'Su administrador dice que hay {amount} atrasados. Esta ayuda cuenta lo que suman sus otras respuestas, {computed}. Pida una lista de cada pago, cargo y gasto de esa suma antes de aceptar.',
  payFirst: 'Primero pagaría {amount}. El resto de lo que falta viene después.',
  missed: {
    plan: 'Si deja de hacer un pago, el plan puede terminar. Pregunte si se puede un plan más largo con un pago más bajo.',
    trial: 'Si deja de hacer un pago de prueba, el cambio no empieza.',
    trialBars:
      'Si deja de hacer un pago de prueba, el cambio no empieza. Para otro intento tiene que esperar {months}.',
  },
  situation: {
    behind: 'Usted tiene {installments, plural, one {# pago atrasado} other {# pagos atrasados}}.',
    counted:
      'Las reglas cuentan desde el día en que venció el más viejo: {monthsCount, plural, =0 {menos de un mes} one {# mes completo} other {# meses completos}}, o {days}.',
    current: 'Hoy no debe nada atrasado.',
    lateness: 'Todavía no sabemos cuánto atraso lleva.',
    payment: 'Su pago normal, con impuestos y seguro, es de {payment} al mes.',
    paymentWithoutEscrow: 'Su pago normal es de {payment} al mes. Impuestos y seguro van aparte.',
    change: {
      known:
        'Desde el {on} su pago es de {payment} al mes.{reason, select, rate_reset { Ese día cambia la tasa.} recast { Ese día se vuelve a calcular.} interest_only_end { Ese día deja de pagar solo intereses.} step { Ese día la tasa da el siguiente paso.} escrow { Ese día cambian impuestos y seguro.} other {}}',
      unknown:
        'Desde el {on} su pago cambia.{reason, select, rate_reset { Ese día cambia la tasa.} recast { Ese día se vuelve a calcular.} interest_only_end { Ese día deja de pagar solo intereses.} step { Ese día la tasa da el siguiente paso.} escrow { Ese día cambian impuestos y seguro.} other {}} Pregunte a su administrador cuánto será.',
    },
    arrears: 'Ponerse al día de una vez costaría hoy {arrears}.',
    arrearsAtLeast:
      'Ponerse al día de una vez costaría hoy al menos {arrears}. Puede haber cargos además. El dinero que guarda su administrador se restaría.',
    debtToValue: 'Con todo lo que nos dijo que se debe por la casa, usted debe {ratio} de lo que vale.',
    loanToValue: 'Este préstamo es el {ratio} de lo que vale la casa.',
    equity: 'La casa vale {equity} más que lo que usted nos dijo que debe por ella.',
    housingRatio: 'El pago se lleva el {ratio} de su ingreso mensual antes de impuestos.',
    otherLiens:
      'Los otros préstamos sobre la casa se llevan {others} más al mes. Las reglas solo miran el pago de este préstamo.',
    allLiensRatio:
      'Con los {others} al mes de los otros préstamos sobre la casa, es el {ratio}. Las reglas solo miran el pago de este préstamo.',
  },
  count: {
    none: 'Con estas respuestas, hoy no encaja ninguna opción normal. Las razones están abajo. Un asesor gratuito puede buscar otros caminos con usted.',
    'may-qualify':
      '{count, plural, =0 {Todavía no hay una opción segura.} one {Usted puede calificar para # opción.} other {Usted puede calificar para # opciones.}}',
    'servicer-decides':
      '{count, plural, =0 {No hay opciones que dependan solo de su administrador.} one {# opción depende de su administrador.} other {# opciones dependen de su administrador.}}',
    'needs-information':
      '{count, plural, =0 {Ninguna opción espera más respuestas.} one {# opción necesita más respuestas.} other {# opciones necesitan más respuestas.}}',
  },
  headline: {
    disposition:
      'Su administrador puede pedirle primero {contribution} para cubrir parte de la pérdida, pero nunca más de lo que falta. Si usted no puede pagarlo, pida por escrito que sea menos.',
    reinstatement: 'Usted pagaría {amount} de una vez y luego seguiría con {before} al mes.',
    'repayment-plan':
      'Usted pagaría {nowGiven, select, yes {{now} de una vez, luego {payment} al mes} other {{payment} al mes}} por {planMonths} y luego {again, select, yes {otra vez {before}} other {{after}}}.',
    'repayment-plan-changing':
      'Usted pagaría {nowGiven, select, yes {{now} de una vez, luego {payment} al mes} other {{payment} al mes}} por {firstMonths} y luego {steps, select, one {} other {hasta }}{later} al mes, hasta cumplir {planMonths}. Después su pago es de {after}.',
    forbearance: 'Usted pagaría {reducedPayment} al mes por {planMonths}. Después quedarían {arrearsAtEnd} atrasados.',
    'forbearance-changing':
      'Usted pagaría {reducedPayment} al mes por {firstMonths} y luego {steps, select, one {} other {hasta }}{later} al mes, hasta cumplir {planMonths}. Después quedarían {arrearsAtEnd} atrasados.',
    deferral:
      'Usted pasaría {deferredBalance} al final, sin interés. {same, select, yes {Su pago queda igual: {payment} al mes.} about {Su pago queda casi igual: {payment} al mes.} other {Su pago sería de {payment} al mes; hoy es de {before}.}}',
    'partial-claim':
      'Se pagarían {claim} por usted, y quedaría al día. Esa suma se debe después, sin interés. Su pago sería de {payment} al mes.',
    modification:
      '{same, select, no {Su pago pasaría de {before} a {payment} al mes, por {termMonths}.} other {Su pago quedaría casi igual: {payment} al mes, por {termMonths}.}}',
    combination:
      '{same, select, no {Su pago pasaría de {before} a {payment} al mes, por {termMonths}.} other {Su pago quedaría casi igual: {payment} al mes, por {termMonths}.}}',
    'payment-supplement': 'Su pago pasaría de {before} a {payment} al mes por {supplementMonths}.',
  },
  longestPlan:
    'El plan más largo pediría {nowGiven, select, yes {{now} de una vez, luego {payment} al mes} other {{payment} al mes}} por {planMonths}. {against, select, means {Usted dijo que puede pagar {most} al mes.} rule {No todas sus reglas encajan con lo que usted nos dijo.} other {Todavía no podemos decir si encaja.}}',
  longestPlanChanging:
    'El plan más largo pediría {nowGiven, select, yes {{now} de una vez, luego {payment} al mes} other {{payment} al mes}} por {firstMonths} y luego {steps, select, one {} other {hasta }}{later} al mes, hasta cumplir {planMonths}. {against, select, means {Usted dijo que puede pagar {most} al mes.} rule {No todas sus reglas encajan con lo que usted nos dijo.} other {Todavía no podemos decir si encaja.}}',
  longestTerm:
    'Con el plazo más largo, {termMonths}, usted pagaría {payment} al mes. {against, select, rule {No todas sus reglas encajan con lo que usted nos dijo.} other {Todavía no podemos decir si encaja.}}',
  claimOfUnknownLimit:
    'Esta ayuda pagaría {claim} por usted, y quedaría al día. Esa suma la debería después, sin interés, y seguiría pagando {payment} al mes como hoy. Para saber si cabe en el límite, nos falta el saldo del préstamo.',
  fullPause:
    'En una pausa total usted no pagaría nada por {planMonths}. Después quedarían {arrearsAtEnd} atrasados. Lo que pague cada mes lo baja.',
  opensOn: 'Si nada cambia, esto puede encajar desde el {day}. Ya puede preguntar.',
  opensSoon: 'Si nada cambia, desde el {day} quizá también sirva: {options}. Ya puede preguntar.',
  later: 'Desde {from} sería de {payment} al mes.',
  balloon:
    'El {day} se paga todo el saldo, {balance}, en un solo pago. Con el interés de ese mes, y lo que esté atrasado, son {balloon}.',
  balloonTold: 'Todo lo que falte se paga en un solo pago el {day}.',
  balloonToldOf: 'Todo lo que falte se paga en un solo pago el {day}. Hoy el saldo es de {balance}.',
  beforeBalloon:
    'Pregunte ya a su administrador, por escrito: ¿se puede alargar el préstamo? Compare también un préstamo nuevo con más de un prestamista, y una venta antes de ese día.',
  deferredDue:
    'Una ayuda anterior aplazó {deferred}, sin intereses. Se paga cuando termina el préstamo, o antes si usted vende o refinancia.',
  deferredDueOn:
    'Una ayuda anterior aplazó {deferred}, sin intereses. Si nada cambia, se paga en una sola suma el {day}, con su último pago. Si vende o refinancia, se paga entonces. Pregunte ya, por escrito: ¿se puede pagar poco a poco?',
  balloonIfNothingChanges:
    'Si nada cambia, el {day} se paga todo el saldo, {balance}, en un solo pago. Con el interés de ese mes son {balloon}.',
  totals: {
    totalPaid: 'Desde hoy hasta el final pagaría {totalPaid}, sin impuestos ni seguro.',
    totalPaidWithEscrow:
      'Desde hoy hasta el final pagaría {totalPaid}. No cuenta los impuestos ni el seguro de cada mes. De esa suma, {escrowInDebt} son impuestos y seguro de antes, que ya son parte de la deuda.',
    trialPaid:
      'Los pagos de prueba están en esa suma: {trialPaid}. Aquí no bajan la deuda, y {trialInterest} de ellos cuentan como interés.',
    totalInterest: 'De eso, {totalInterest} son interés.',
    suspenseCounted:
      'Su administrador ya tiene {suspenseCounted} de usted. Ese dinero cuenta para lo atrasado y no está en esa suma.',
    dueAtEnd: 'Al final se pagan {dueAtEnd} en una sola suma.',
    paidOffOn: 'El préstamo terminaría en {paidOffOn}.',
    monthsAdded: 'El nuevo plazo tiene {months} más de lo que falta hoy.',
  },
  actions: {
    'bankruptcy-sale':
      'Llame hoy, antes que nada, a su abogado de bancarrota. Pregunte si la suspensión automática (automatic stay) detiene esta subasta y hasta cuándo. No cuente con ella antes de que el abogado lo confirme.',
    'confirm-owner':
      '{confirmed, select, no {Primero pida} other {¿Su administrador ya aceptó por escrito que la casa es suya? Si no, pida primero}} por escrito a su administrador que le confirme como dueño (“successor in interest”) y mande los papeles que pida. Lo que solicite cuenta desde el día en que lo acepta.',
    'trial-refused':
      'Usted pagó la prueba y se la negaron. Mande hoy un aviso de error (notice of error), con la prueba de cada pago. Pregunte qué pago o papel dicen que falta.',
    'missing-papers':
      'Una carta dice que faltan papeles. {papers, select, late {El día que suelen dar, {papersBy}, ya pasó: mándelos hoy y llame a un asesor gratuito.} other {Mándelos para el día que da la carta. Si no da ninguno, deben llegar a más tardar el {papersBy}.{last, select, today { Mándelos hoy mismo, por fax o en su página web.} other {}}}} Guarde la prueba de lo que manda.',
    'await-letter':
      'Su administrador ya tiene su solicitud, o está por llegarle. {about, select, yes {Hacia el {date}} other {A más tardar el {date}}} debe escribirle si está completa y qué falta. Si unos días después no hay carta, pídala por escrito. Cuando llegue, mande lo que pide y guarde la prueba.',
    'ask-letter':
      'Usted mandó su solicitud, y la carta que dice qué falta debía llegar {about, select, yes {hacia el {date}} other {a más tardar el {date}}}. Si no la tiene, pídala hoy por escrito: “¿Mi solicitud está completa? Si no, ¿qué falta y para qué día?”. Guarde la prueba.',
    'await-decision':
      'Su solicitud está completa: deben mandarle la decisión por escrito a más tardar el {date}. {decided, select, unknown {Si ya llegó una carta, mire en ella hasta qué día puede contestar o apelar.} other {Si unos días después no hay carta, escriba y señálelo como error (notice of error).}} Si le piden otro papel, mándelo enseguida y guarde la prueba.',
    'decision-late':
      'Debían mandarle la decisión por escrito a más tardar el {date}, y usted dice que no llegó ninguna. Escriba hoy a su administrador: pregunte por qué tarda y señálelo como error (notice of error). Guarde la prueba.',
    'bankruptcy-lawyer':
      'Llame primero a su abogado de bancarrota. Pregunte si el tribunal tiene que aprobarlo antes de pagar, firmar o cambiar algo.',
    'ordinary-sale':
      'Pregunte a un agente inmobiliario en cuánto se vendería la casa. Pregunte a su administrador cuánto hace falta para pagar todo el préstamo (payoff amount).',
    'call-servicer':
      'Llame a su administrador (servicer), la compañía a la que le paga cada mes. Diga: “Necesito ayuda con mis pagos. ¿Para qué pueden revisar mi caso?”. Anote el nombre y la fecha.',
    'call-servicer-sent':
      'Llame a su administrador (servicer), la compañía a la que le paga cada mes. Diga: “Ya mandé una solicitud. ¿Qué tienen, en qué punto está y cuándo me contestan por escrito?”. Anote el nombre, la fecha y la respuesta.',
    'call-servicer-decided':
      'Llame a su administrador (servicer), la compañía a la que le paga cada mes. Diga: “Tengo su carta con la decisión. ¿Hasta qué día puedo contestar, y para qué otra ayuda me pueden revisar?”. Anote el nombre, la fecha y la respuesta.',
    'call-servicer-appealed':
      'Llame a su administrador (servicer), la compañía a la que le paga cada mes. Diga: “Apelé su decisión. ¿Tienen mi apelación, y cuándo me contestan por escrito?”. Anote el nombre, la fecha y la respuesta.',
    'call-servicer-agreed':
      'Si algo cambia, llame antes del próximo pago a su administrador (servicer), la compañía a la que le paga cada mes. Diga: “Cumplo el plan que acordamos. ¿Tienen todos mis pagos, y qué sigue cuando termine?”. Anote el nombre, la fecha y la respuesta.',
    'call-servicer-sale':
      'Llame hoy a su administrador (servicer), la compañía a la que le paga cada mes. Diga primero la fecha de la subasta: “¿Se puede cambiar o parar? ¿En qué punto está mi caso, y para qué ayuda lo pueden revisar?”. Anote el nombre, la fecha y la respuesta.',
    'find-owner':
      'Averigüe quién respalda su préstamo. Pregunte por escrito a su administrador, o use las páginas de consulta de Fannie Mae y Freddie Mac.',
    counselor:
      'Hable gratis con un asesor de vivienda aprobado por HUD: llame al {counselorPhone}. Puede llamar a su administrador junto con usted.',
    scams:
      'Cuídese de las estafas. No pague a nadie que prometa salvar su casa y no firme para ceder la escritura. Esta ayuda es gratis.',
    'sale-soon':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Su solicitud completa debe llegar a más tardar el {date}, el último día seguro. {gives, select, appeal {Trate de que llegue para el {aim}: así tiene más tiempo para contestar y puede apelar.} told {Si todavía le falta algo, mándela de todos modos para que llegue para el {aim}: así deben decirle por escrito qué falta.} other {{last, select, today {Mándela hoy mismo, por fax o en su página web.} other {Mándela en cuanto pueda.}}}} Guarde la prueba.',
    'sale-very-soon':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. El día seguro, {date}, ya pasó. Llame hoy a su administrador y a un asesor, y mande su solicitud de todos modos.',
    'sale-sent-soon':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Usted mandó su solicitud el {sent}. Pregunte hoy por escrito qué falta y mándelo con prueba. Todo debe llegar a más tardar el {date}, el último día seguro.{last, select, today { Mándelo hoy mismo, por fax o en su página web.} other {}}{gives, select, appeal { Si llega para el {aim}, tiene más tiempo para contestar y puede apelar.} other {}}',
    'sale-sent':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Usted mandó su solicitud el {sent}. Pregunte hoy por escrito qué falta y mándelo con prueba. El día seguro, {date}, ya pasó: llame también hoy a un asesor gratuito y pregunte si se puede cambiar la fecha.',
    'sale-papers':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Una carta dice qué papeles faltan. {safe, select, ahead {{papers, select, late {El día que suelen dar, {papersBy}, ya pasó: mándelos hoy, con prueba. Deben llegar a más tardar el {date}, el último día seguro.} after {Mándelos con prueba. Aunque la carta dé más tiempo, deben llegar a más tardar el {date}, el último día seguro antes de la subasta.} other {Mándelos con prueba, para el día que ella da. Si no da ninguno, a más tardar el {papersBy}. El último día seguro antes de la subasta es el {date}.}}{last, select, today { Mándelos hoy mismo, por fax o en su página web.} other {}}} other {Mándelos hoy con prueba, aunque la carta dé más tiempo. El día seguro, {date}, ya pasó: llame también hoy a un asesor gratuito y pregunte si se puede cambiar la fecha.}}',
    'sale-not-confirmed-soon':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. {confirmed, select, no {Su administrador todavía no acepta que la casa es suya, y una solicitud o un plan cuenta solo desde ese día.} other {¿Su administrador ya aceptó por escrito que la casa es suya? Una solicitud o un plan cuenta solo desde ese día.}} Mande hoy los papeles que lo muestran, y su solicitud si no la tienen. Pida por escrito que le confirmen a más tardar el {date}, el último día seguro.',
    'sale-not-confirmed':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. {confirmed, select, no {Su administrador todavía no acepta que la casa es suya, y una solicitud o un plan cuenta solo desde ese día.} other {¿Su administrador ya aceptó por escrito que la casa es suya? Una solicitud o un plan cuenta solo desde ese día.}} Mande hoy los papeles que lo muestran y pida por escrito que le confirmen ya. El día seguro, {date}, ya pasó: llame también hoy a un asesor gratuito o a la ayuda legal y pregunte si se puede cambiar la fecha.',
    'sale-set':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. La regla federal que hace esperar la subasta por una solicitud no vale para este préstamo o esta casa: una solicitud sola no la para. Llame hoy a su administrador y a un asesor gratuito. Diga primero la fecha y pregunte si se puede cambiar o parar.',
    'sale-held':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Su solicitud completa llegó a tiempo: el administrador no puede vender la casa antes de decidir y de que pasen sus días para responder o apelar. Llame hoy y pida por escrito que cambien la fecha. Esto vale si todo es cierto: No cambiaron la fecha después de su solicitud. Es su primera revisión completa desde que se atrasó.{decided, select, unknown { No ha llegado una decisión.} other {}}{bound, select, yes {} other { Usted vive en la casa, y el administrador no es pequeño.}}',
    'sale-held-papers':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Su solicitud llegó a tiempo, pero una carta pide más papeles: la subasta solo tiene que esperar si llegan a tiempo. {papers, select, late {El día que suelen dar, {papersBy}, ya pasó: llame hoy también a la ayuda legal. } other {}}Mándelos hoy con prueba y pida por escrito que cambien la fecha.',
    'sale-held-answer':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Su solicitud completa llegó a tiempo y ya hay una decisión: el administrador no puede vender la casa antes de que pasen sus días para apelar y de que conteste una apelación. Llame hoy y pida por escrito que cambien la fecha. Esto vale si todo es cierto: Le negaron una modificación. No cambiaron la fecha después de su solicitud. Fue su primera revisión completa desde que se atrasó.{decided, select, unknown { No ha llegado una decisión.} other {}}{bound, select, yes {} other { Usted vive en la casa, y el administrador no es pequeño.}}',
    'sale-decided':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Ya llegó una decisión. Si la carta le ofrece algo, la subasta tiene que esperar mientras usted puede contestar, hasta el {answer}. Si solo dice que no, esta regla ya no frena la subasta. Muestre hoy la carta a un asesor gratuito o a la ayuda legal y pida por escrito que cambien la fecha.',
    'active-duty-sale':
      'Alguien del préstamo está o estuvo en servicio militar activo: dígalo hoy por escrito a su administrador, con prueba. Si tomó el préstamo antes de ese servicio, una subasta durante él o en el año siguiente no vale sin la orden de un juez. Pida ayuda a una oficina de asistencia legal militar: es gratis.',
    filed: {
      days: 'Quizá la ejecución empezó demasiado pronto: el {filed}, día {days} desde su pago más antiguo sin pagar, y la regla pide más de {allowed}. Revise primero los dos días: si entonces debía uno más antiguo, quizá no fue pronto. Muestre los papeles a un abogado o a la ayuda legal y conteste los papeles de la corte antes de su último día. Si fue pronto, mande un aviso de error.',
      application:
        'La ejecución empezó el {filed}, cuando su solicitud completa todavía estaba abierta. La regla no lo permite. Muestre los papeles a un abogado o a la ayuda legal y conteste los papeles de la corte antes de su último día. Mande también un aviso de error.',
      agreement:
        'La ejecución empezó el {filed}. Si usted cumplía un plan acordado antes de ese día, la regla no lo permite. Muestre los dos a un abogado o a la ayuda legal y conteste los papeles de la corte antes de su último día. Mande también un aviso de error.',
    },
    denied:
      'Su carta dice que no. Busque en ella el último día para apelar. Si no hay o ya pasó, pida por escrito las cifras y la regla que usaron: si algo está mal, mande un aviso de error. Pregunte también para qué otra ayuda pueden revisar su caso.',
    decided:
      'Ya llegó una decisión, y los días que dan las reglas para contestarla ya pasaron. Si aceptó una oferta, haga cada pago y guarde la prueba. Si no, escriba hoy: pregunte si todavía puede contestar, por qué dijeron que no y para qué otra ayuda le revisan. Muestre la carta a un asesor gratuito.',
    'keep-agreement':
      'Usted cumple un plan acordado. Haga cada pago en su día y guarde la prueba. Si un mes no alcanza, llame antes de ese día: mientras cumple el plan, el administrador tiene que esperar con la ejecución.',
    'sale-held-appeal':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Su solicitud completa llegó a tiempo: el administrador no puede vender la casa antes de que pasen sus días para apelar. Cuando haya apelado, pida por escrito que cambien la fecha. Esto vale si todo es cierto: Le negaron una modificación. No cambiaron la fecha después de su solicitud. Fue su primera revisión completa desde que se atrasó.{decided, select, unknown { No ha llegado una decisión.} other {}}{bound, select, yes {} other { Usted vive en la casa, y el administrador no es pequeño.}}',
    'sale-answered':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Ya llegó una decisión, y los días para contestarla ya pasaron. {appeal, select, late {Su apelación quizá no frena la subasta: la solicitud llegó muy tarde para tener derecho a apelar. } other {}}Si aceptó una oferta, haga cada pago y pida hoy por escrito que cancelen la subasta. Si no, llame hoy a su administrador y a un asesor gratuito: diga la fecha, pregunte si se puede cambiar o parar y muestre la carta a la ayuda legal.',
    'sale-letter':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Ya llegó una decisión. La subasta solo tiene que esperar si su solicitud completa llegó a más tardar el {date}, y mientras usted puede contestar una oferta o apelar. Llame hoy, diga la fecha y pida por escrito que la cambien. Muestre la carta a un asesor gratuito o a la ayuda legal.',
    'sale-agreement':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Mientras cumpla el plan que acordó, su administrador no puede vender la casa. Llame hoy, dígalo y pida por escrito que la cancelen. Guarde la prueba de cada pago.',
    'sale-applied-late':
      'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Su solicitud completa llegó después del último día seguro, {date}, así que la regla de los {saleProtectionDays} días no para esta subasta, salvo que no hubiera fecha todavía cuando llegó. Llame hoy a su administrador y a un asesor gratuito. Pida por escrito que cambien la fecha y pregunte a la ayuda legal qué hace la ley de su estado.',
    'sale-passed':
      'La subasta de su casa estaba fijada para el {sale}, y ese día ya pasó. Llame hoy a su administrador y pregunte qué pasó. Si la cambiaron, pida por escrito la nueva fecha. Si la casa se vendió, llame hoy a un asesor gratuito o a la ayuda legal: puede que todavía tenga derechos.',
    'appeal-pending':
      'Usted ya apeló. Deben mandarle la respuesta a más tardar el {date}. Pida por escrito que no den ningún paso de ejecución hasta entonces, y guarde una copia.',
    'appeal-late':
      'Usted apeló, y debían mandarle la respuesta a más tardar el {date}. Si no llegó, escriba hoy a su administrador: pregunte por qué tarda, señálelo como error (notice of error) y pida que no den ningún paso de ejecución. Si llegó, mire en ella si ofrece algo y hasta qué día puede contestar.',
    'appeal-denied':
      'Su carta dice que no. Si le negaron una modificación, puede apelar a más tardar el {date}.{last, select, today { Hágalo hoy mismo, por fax o en su página web.} other {}} Escriba qué leyeron mal y guarde una copia.',
    'accept-too': 'Si la carta también le ofrece algo, diga por escrito sí o no a más tardar el {date}.',
    'answer-now':
      'Ya llegó una decisión, y la subasta viene antes que los días para contestarla. Conteste hoy mismo, por fax o en su página web: si le ofrecen algo, diga sí o no; si le negaron una modificación, apele. Guarde una copia.',
    'appeal-now':
      'Su carta dice que no, y la subasta viene antes del último día para apelar. Si le negaron una modificación, apele hoy mismo, por fax o en su página web, y guarde una copia.',
    'answer-by':
      'Ya llegó una decisión. Conteste por escrito a más tardar el {date}: si le ofrecen algo, diga sí o no; si le negaron una modificación, apele.{last, select, today { Hágalo hoy mismo, por fax o en su página web.} other {}} Guarde una copia.',
    'accept-by':
      'Ya llegó una decisión. Diga por escrito sí o no a la oferta a más tardar el {date}{last, select, today {, hoy mismo por fax o en su página web} other {}}, y guarde una copia.',
    'appeal-by':
      'Si le negaron una modificación, puede apelar a más tardar el {date}.{last, select, today { Hágalo hoy mismo, por fax o en su página web.} other {}} Escriba qué leyeron mal y guarde una copia.',
    'papers-for-application': 'Pregunte qué papeles lleva una solicitud completa y anote qué mandó y cuándo.',
    'ask-exception':
      'Pregunte por escrito a su administrador por qué no encaja la regla y si puede pedir una excepción al dueño del préstamo.',
  },
  /** Whom to call, where the number stands beside it. */
  besideNumber: {
    counselor:
      'Hable gratis con un asesor de vivienda aprobado por HUD. Puede llamar a su administrador junto con usted.',
    va: 'Llame a VA: sus técnicos de préstamos pueden hablar con su administrador por usted. Es gratis.',
    fha: 'Llame a FHA: su préstamo tiene su respaldo. Pregunte qué ayuda le dan sus reglas. Es gratis.',
  },
  /** The agency behind the loan. */
  agencies: {
    va: 'Llame a VA, {vaPhone}: sus técnicos de préstamos pueden hablar con su administrador por usted. Es gratis.',
    fha: 'Llame a FHA, {fhaPhone}: su préstamo tiene su respaldo. Pregunte qué ayuda le dan sus reglas. Es gratis.',
  },
  /** Of a loan with rules of its own. */
  actionsOf: {
    'is-reverse-mortgage': {
      'call-servicer':
        'Llame a la compañía que lleva su hipoteca inversa (reverse mortgage): su número está en el estado de cuenta. Diga: “¿Qué hay que pagar o hacer, para cuándo, y qué ayuda hay?”. Anote el nombre y la fecha.',
      'sale-set':
        'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Llame hoy a un asesor gratuito de HUD y a la compañía que lleva su hipoteca inversa (reverse mortgage). Diga primero la fecha, y que es una hipoteca inversa. Pregunte qué hay que pagar o hacer para parar la subasta.',
      'sale-passed':
        'La subasta de su casa estaba fijada para el {sale}, y ese día ya pasó. Llame hoy a la compañía que lleva su hipoteca inversa (reverse mortgage) y pregunte qué pasó. Si la cambiaron, pida por escrito la nueva fecha. Si la casa se vendió, llame hoy a un asesor gratuito o a la ayuda legal: puede que todavía tenga derechos.',
    },
    'heir-of-reverse': {
      'call-servicer':
        'Llame a la compañía que lleva la hipoteca inversa (reverse mortgage): su número está en la carta. Diga: “Heredé esta casa. ¿Cuánto se debe hoy, qué dice la tasación y para qué día necesitan mi respuesta? Quiero por escrito si me dan más tiempo”. Anote el nombre y la fecha.',
      'sale-set':
        'La subasta de la casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Llame hoy a un asesor gratuito de HUD y a la compañía que lleva la hipoteca inversa (reverse mortgage). Diga primero la fecha, y que heredó la casa. Pida más tiempo para pagar o para vender.',
      'sale-passed':
        'La subasta de la casa estaba fijada para el {sale}, y ese día ya pasó. Llame hoy a la compañía que lleva la hipoteca inversa (reverse mortgage) y pregunte qué pasó. Si la cambiaron, pida por escrito la nueva fecha. Si la casa se vendió, llame hoy a un asesor gratuito o a la ayuda legal: puede que todavía tenga derechos.',
    },
    'is-usda-direct': {
      'call-servicer':
        'Llame a la oficina de USDA que lleva sus préstamos (Servicing Office), {usdaPhone}. Diga: “Necesito ayuda con mi préstamo directo. ¿Para qué pueden revisar mi caso?”. Anote el nombre y la fecha.',
      'sale-set':
        'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. La regla federal que hace esperar la subasta por una solicitud no vale para este préstamo o esta casa: una solicitud sola no la para. Llame hoy a la oficina de USDA que lleva sus préstamos (Servicing Office), {usdaPhone}, y a un asesor gratuito. Diga primero la fecha y pregunte si se puede cambiar o parar.',
      'sale-very-soon':
        'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. El día seguro, {date}, ya pasó. Llame hoy a la oficina de USDA que lleva sus préstamos (Servicing Office), {usdaPhone}, y a un asesor gratuito, y mande su solicitud de todos modos.',
      'sale-applied-late':
        'La subasta de su casa (foreclosure sale) está fijada para el {sale}, {left, plural, =0 {hoy} =1 {mañana} other {en # días}}. Su solicitud completa llegó después del último día seguro, {date}, así que la regla de los {saleProtectionDays} días no para esta subasta, salvo que no hubiera fecha todavía cuando llegó. Llame hoy a la oficina de USDA que lleva sus préstamos (Servicing Office), {usdaPhone}, y a un asesor gratuito. Pida por escrito que cambien la fecha y pregunte a la ayuda legal qué hace la ley de su estado.',
      'sale-passed':
        'La subasta de su casa estaba fijada para el {sale}, y ese día ya pasó. Llame hoy a la oficina de USDA que lleva sus préstamos (Servicing Office), {usdaPhone}, y pregunte qué pasó. Si la cambiaron, pida por escrito la nueva fecha. Si la casa se vendió, llame hoy a un asesor gratuito o a la ayuda legal: puede que todavía tenga derechos.',
    },
  },
};
