import type { letter as english } from '../en/letter';

export const letter: typeof english = {
  title: 'Revise una carta',
  description:
    'Escriba lo que ofrece la carta de su administrador, o por qué dice que no, y vea en qué se aparta de nuestro cálculo.',
  link: 'Revisar una carta de mi administrador',
  lead: '¿Tiene una carta de su administrador (servicer)? Escriba lo que dice. La comparamos con lo que resulta de sus respuestas. Su administrador puede tener cifras que usted no ha escrito aquí. Por eso, una diferencia es motivo para preguntar y no prueba un error.',
  private: 'Lo que escribe aquí no sale de esta página.',
  first: 'Primero, seis cifras de su estado de cuenta',
  firstLead: 'Con ellas calculamos lo que comparamos con la carta. Deje vacío lo que no sepa.',
  option: '¿De qué opción habla la carta?',
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
    trialMonths: '¿Por qué este número de pagos de prueba?',
    trialPayment: '¿Cuánto del pago de prueba es para impuestos, seguro y faltante de escrow?',
    planMonths: '¿Por qué tiene el plan este número de meses? ¿Puede ser más largo?',
    extraPayment: '¿De qué cantidad atrasada partieron? Mándenme una lista de los gastos, por favor.',
    reducedPayment: '¿Cómo llegaron al pago de los meses de pausa?',
    deferredMonths: '¿Qué pagos pasan al final? Díganme los meses, por favor.',
    amount: 'Mándenme una lista de todo lo que hay en esta cantidad y díganme hasta qué día vale, por favor.',
  },
  denial: {
    question: '¿Qué razón da?',
    hint: 'Elija la que más se parezca.',
    reason: {
      papers: 'Faltan papeles o llegaron tarde',
      'value-test': 'El inversionista perdería dinero (prueba NPV)',
      owner: 'El dueño del préstamo no lo permite',
      'not-told': 'No da ninguna razón, o no estoy seguro',
    },
    rule: {
      true: 'Con sus respuestas, esta regla encaja en nuestro cálculo. Su administrador puede tener otra cifra que la que usted escribió.',
      false: 'También en nuestro cálculo esta regla no encaja con sus respuestas.',
      unknown: 'Todavía no lo sabemos: aquí falta una respuesta que esta regla necesita.',
    },
    told: {
      papers: 'Aquí no podemos revisar papeles. El administrador tiene que decirle por escrito cuáles faltan.',
      'value-test': 'Aquí no hacemos la prueba de valor del administrador. Usted puede pedir las cifras que usaron.',
      owner:
        'Conocemos las reglas generales del dueño, no cada contrato. Usted puede pedir que le digan cuál es la regla.',
      'not-told': 'Una carta que dice que no a una modificación del préstamo tiene que dar la razón.',
    },
    toldOfOther: {
      'not-told': 'No da ninguna razón, así que no la podemos revisar. Usted puede pedirla por escrito.',
    },
    ask: {
      figure: '¿Qué cifra mía usaron para esta regla, de qué papel y de qué día?',
      limit: '¿Qué límite usan para esta regla, y dónde está escrito?',
      papers: '¿Qué papeles faltan, por qué, y para qué día los necesitan?',
      'value-test': 'Mándenme todas las cifras que pusieron en la prueba de valor, para revisarlas, por favor.',
      owner: '¿Quién es dueño de mi préstamo, y cuál de sus reglas dice que no? ¿Pidieron una excepción?',
      'not-told': 'Díganme por escrito la razón exacta de cada opción que no aprobaron, por favor.',
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
