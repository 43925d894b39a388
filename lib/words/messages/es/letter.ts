import type { letter as english } from '../en/letter';

export const letter: typeof english = {
  title: 'Revise una carta',
  description:
    'Escriba lo que ofrece la carta de su administrador, o por qué dice que no, y vea en qué se aparta de nuestro cálculo.',
  link: 'Revisar una carta',
  lead: '¿Tiene una carta de su administrador (servicer)? Escriba lo que dice. La comparamos con lo que resulta de sus respuestas. Su administrador puede tener cifras que usted no ha escrito aquí. Por eso, una diferencia es motivo para preguntar y no prueba un error.',
  private: 'Lo que escribe aquí no sale de esta página.',
  first: 'Primero, unas pocas cifras de su estado de cuenta',
  firstLead: 'Con ellas calculamos lo que comparamos con la carta. Deje vacío lo que no sepa.',
  option: '¿De qué opción habla la carta?',
  owner:
    'Usted no ha dicho quién respalda su préstamo. Comparamos con las reglas de {backer}. Con otras, las cifras cambian.',
  says: {
    question: '¿Qué dice la carta?',
    offer: 'Ofrece esta opción',
    denial: 'Dice que no a esta opción',
  },
  terms: {
    title: 'Lo que ofrece',
    lead: 'Escriba lo que encuentre en la carta. Deje vacía la casilla si la carta no lo dice o si no está seguro.',
    none: 'Con sus respuestas no tenemos cifras propias para esta opción, así que no hay nada que comparar. Con más respuestas eso puede cambiar.',
  },
  decidedOn: 'Fecha de la carta',
  decidedOnHint: 'Si la sabe. Desde ese día contamos sus plazos.',
  months: 'meses',
  check: 'Revisar la carta',
  result: {
    title: 'Lo que encontramos',
    nothing: 'Escriba por lo menos una cifra de la carta y revise otra vez.',
    same: '{count, plural, one {La cifra que escribió es igual a la nuestra.} other {Las # cifras que escribió son iguales a las nuestras.}}',
    different:
      '{count, plural, one {Hay # cifra distinta de la nuestra.} other {Hay # cifras distintas de las nuestras.}}',
    behind: 'Cómo llegamos a nuestra cifra',
    rules: 'Dónde está escrito',
    ask: 'Qué preguntar',
    rights: 'Sus derechos con esta carta',
    noRights:
      'Según sus respuestas, las reglas federales sobre estas cartas quizá no cubren su préstamo. Un asesor gratuito puede decirle más.',
    caption: 'La carta y nuestro cálculo, lado a lado',
    term: 'Lo que se compara',
    letter: 'La carta',
    ours: 'Nuestro cálculo',
    gap: 'Diferencia',
    ourAnswer: 'Nuestro cálculo: {option}',
    reason: 'La razón de la carta',
  },
  difference: {
    same: 'Es igual.',
    higher: 'La carta pone {by} más.',
    lower: 'La carta pone {by} menos.',
  },
  because: {
    any: 'Sale de sus respuestas y de las reglas que se nombran aquí.',
    payment:
      'Al capital e interés de {principalAndInterest} le sumamos {rest} por impuestos, seguro y una parte del faltante de escrow, si lo hay.',
    paymentOfPlan: 'Es el pago normal de {regular} más {extra} por lo atrasado.',
    trialPayment:
      'Al capital e interés de {principalAndInterest} le sumamos {rest} por impuestos, seguro y una parte del faltante de escrow, si lo hay.',
    trialMonths: 'Las reglas fijan cuántos pagos de prueba hay según el atraso del día en que se revisa el caso.',
    planMonths: 'Tomamos el plan más corto con un pago que las reglas permiten y que usted dijo que puede hacer.',
    longestPlan:
      'Ningún plan cabe en lo que sabemos que usted puede pagar, o no lo sabemos. Por eso mostramos el plan más largo que permiten las reglas: su pago es el más bajo.',
    extraPayment: 'Repartimos todo lo atrasado entre los meses del plan.',
    reducedPayment: 'Tomamos lo que usted dijo que puede pagar, hasta el pago normal.',
    deferredMonths: 'Contamos los pagos que ya tocaban y no se han hecho hasta hoy.',
    amount: 'Sumamos los pagos que faltan y los gastos que escribió, menos el dinero que le guarda el administrador.',
  },
  ask: {
    ratePercent: '¿De qué tasa partieron, y qué tasa de mercado usaron y de qué día?',
    termMonths: '¿Cómo llegaron a este número de meses?',
    principalBalance: '¿Qué cantidades sumaron a mi saldo? Mándenme una lista, por favor.',
    deferredBalance: '¿Qué valor de la casa usaron, y cómo calcularon la parte que se aparta?',
    claim: '¿Qué cantidades paga el reclamo, y cuánto quedaba disponible para mi préstamo?',
    principalAndInterest: '¿Con qué saldo, qué tasa y cuántos meses calcularon este pago?',
    payment: '¿Cuánto cuentan al mes por impuestos, seguro y faltante de escrow?',
    paymentOfPlan:
      '¿De qué cantidad atrasada partieron, entre cuántos meses la repartieron y cuánto del pago es mi pago normal?',
    trialMonths: '¿Por qué este número de pagos de prueba?',
    trialPayment: '¿Cuánto del pago de prueba es para impuestos, seguro y faltante de escrow?',
    planMonths: '¿Por qué tiene el plan este número de meses? ¿Puede ser más largo?',
    extraPayment: '¿De qué cantidad atrasada partieron? Mándenme una lista de los gastos, por favor.',
    reducedPayment: '¿Cómo llegaron al pago de los meses de pausa?',
    deferredMonths: '¿Qué pagos pasan al final? Díganme los meses, por favor.',
    amount: 'Mándenme una lista de todo lo que hay en esta cantidad y díganme hasta qué día vale, por favor.',
  },
  planLeft: {
    stated:
      'En {planMonths}, {extra} al mes suman {paid}. Lo atrasado, según nuestro cálculo, es {pastDue}. Quedan {left} sin pagar al final del plan.',
    ask: '¿Cómo se paga lo que queda atrasado cuando termina el plan? Díganmelo por escrito, por favor.',
  },
  denial: {
    question: '¿Qué razón da?',
    hint: 'Elija cada razón que da, la que más se parezca.',
    rules: 'Nombra una regla de esta opción',
    rule: {
      true: 'Con sus respuestas, esta regla encaja en nuestro cálculo. Su administrador puede tener otra cifra que la que usted escribió.',
      false: 'También en nuestro cálculo esta regla no encaja con sus respuestas.',
      unknown: 'Todavía no lo sabemos: aquí falta una respuesta que esta regla necesita.',
    },
    reason: {
      'income-too-low':
        'Dice que su ingreso es muy bajo.{housingGiven, select, yes { Según sus respuestas, el pago de hoy se lleva {housing} de su ingreso antes de impuestos.} other {}}{incomeRule, select, papers { Con FHA, el administrador no puede pedir papeles de su ingreso para negar una ayuda que conserva la casa: diga esa regla.} share { Para un préstamo cambiado (Flex Modification), las reglas de Fannie Mae y Freddie Mac no fijan una parte del ingreso desde diciembre de 2024: pida que le muestren la regla.} afford { Por lo que sabemos, la regla pide que usted pueda con el pago nuevo.} other {}}{newGiven, select, yes { En nuestro cálculo, un préstamo cambiado costaría {newPayment} al mes.} other {}} Algunas reglas miran esto y otras no. Pregunte cuál regla de esta opción es, y con qué cifra.',
      'income-too-high':
        'Dice que usted puede pagar.{housingGiven, select, yes { Según sus respuestas, el pago de hoy se lleva {housing} de su ingreso antes de impuestos.} other {}}{incomeRule, select, papers { Con FHA, el administrador no puede pedir papeles de su ingreso para negar una ayuda que conserva la casa: diga esa regla.} share { Para un préstamo cambiado (Flex Modification), las reglas de Fannie Mae y Freddie Mac no fijan una parte del ingreso desde diciembre de 2024: pida que le muestren la regla.} afford { Por lo que sabemos, la regla pide que usted pueda con el pago nuevo.} other {}}{newGiven, select, yes { En nuestro cálculo, un préstamo cambiado costaría {newPayment} al mes.} other {}} Algunas reglas miran esto y otras no. Pregunte cuál regla de esta opción es, y con qué cifra.',
      'excessive-forbearance':
        'Dice que habría que apartar demasiada deuda.{setAsideGiven, select, yes { En nuestro cálculo se apartan {setAside}, y la regla permite {shareCap}.} other {}} Lo decide el valor de la casa.',
      'negative-present-value':
        'Aquí no hacemos la prueba de valor del administrador.{worthGiven, select, yes { Con sus respuestas, este préstamo es el {worth} de lo que vale la casa.} other {}} Si esa es la razón, la carta tiene que dar las cifras que usaron.',
      'not-the-investors-program':
        'Sabemos las reglas generales del dueño, no cada contrato. La carta tiene que nombrar al dueño y la regla.',
      incomplete: 'Aquí no podemos revisar papeles. El administrador tiene que decirle por escrito cuáles faltan.',
      other: 'Una carta que dice que no a una modificación del préstamo tiene que dar la razón.',
    },
    reasonOfOther: {
      other: 'No da una razón que podamos revisar. Usted puede pedirla por escrito.',
    },
    ask: {
      figure: '¿Qué cifra mía usaron para esta regla, de qué papel y de qué día?',
      limit: '¿Qué límite usan para esta regla, y dónde está escrito?',
      'income-too-low':
        '¿Qué ingreso contaron, de qué papel y de qué mes? ¿Qué límite pone la regla? ¿Contaron a todos los que viven aquí y ayudan a pagar?',
      'income-too-high': '¿Qué ingreso y qué gastos contaron, y qué límite pone la regla?',
      'excessive-forbearance': '¿Qué valor de la casa usaron, qué suma apartaron y qué límite pone la regla?',
      'negative-present-value':
        'Mándenme todas las cifras que usaron en la prueba de valor, para que las pueda revisar, por favor.',
      'not-the-investors-program':
        '¿Quién es el dueño de mi préstamo y qué regla suya dice que no? ¿Qué opciones tiene ese dueño? ¿Pidieron una excepción?',
      incomplete: '¿Qué papeles faltan, por qué razón y para qué día los necesitan?',
      other: 'Díganme por escrito la razón exacta de cada opción que no aprobaron, por favor.',
    },
  },
  rights: {
    accept:
      'Por lo general tiene {days} para decir sí o no{known, select, yes {, es decir, hasta el {by}} other {}}. Son solo {late} si había una subasta cercana cuando llegó su solicitud completa. La carta puede dar un día posterior.',
    acceptLate:
      'Con la subasta tan cerca, quizá tenga solo {days} para decir sí o no{known, select, yes {: conteste a más tardar el {by}} other {}}. La carta puede dar un día posterior.',
    appeal:
      'Puede apelar dentro de {days} desde la carta{known, select, yes {, es decir, hasta el {by} o antes} other {}}, si su solicitud completa llegó {early} o más antes de una venta, o antes del primer paso de la ejecución. Otra persona tiene que revisarlo.',
    reasons:
      'La carta tiene que dar la razón exacta de cada modificación que niega. Si la razón es una regla del dueño, tiene que decir quién es el dueño y cuál es la regla. Si es una prueba de valor, tiene que poner las cifras que usaron.',
    notForLine: 'Esto vale para un préstamo, no para una línea de crédito (HELOC).',
    error:
      'Si encuentra un error, puede escribir un aviso de error (notice of error). Mándelo a la dirección que da su administrador para eso. Tiene {acknowledged} días hábiles para decir que llegó y {answered} para contestar, y puede tomar {extension} más.',
  },
  again: 'Arriba puede cambiar lo que escribió y revisar otra vez.',
};
