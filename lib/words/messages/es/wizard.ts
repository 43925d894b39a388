/** The pages of questions: what is around the fields. */
export const wizard = {
  back: 'Atrás',
  continue: 'Continuar',
  notSure: 'No sé',
  notSureAbout: 'No sé: {label}',
  dateBox: { day: 'Día', month: 'Mes', year: 'Año', chooseMonth: 'Elija' },
  chooseOne: 'Elija una opción',
  onDate: 'En esta fecha',
  reads: 'Leemos: {value}',
  readsMonthly: 'Leemos: {value} al mes',
  readsYearly: 'Leemos: {value} al año',
  why: 'Por qué preguntamos',
  story: 'Por qué importa: una historia de 2007',
  nothingAsked: 'Esta página no tiene preguntas para su préstamo. Siga adelante.',
  titleWithError: 'Error: {title}',
  problemTitle: 'Hay un problema',
  checkTitle: 'Por favor revise',
  checkBody: 'Estas respuestas son posibles, pero poco comunes. Si son correctas, toque Continuar otra vez.',
  waiting: 'Buscando sus respuestas…',
  withoutScript:
    'Esta página necesita JavaScript. También puede llamar gratis a un asesor aprobado por HUD: {counselorPhone}.',
  quick: 'Vistazo rápido: página {page} de {pages}',
  progress: 'Página {page} de unas {pages}',
  now: 'Ver mis opciones ya',
  about: 'unos {value}',
  another: 'Mi pago cambia otra vez después',
  estimate: 'Es un cálculo aproximado',
  estimateOf: 'Es un cálculo aproximado: {label}',
  published: {
    market: {
      pmms30Percent: 'Freddie Mac: la tasa de esta semana',
      gseModificationRatePercent: 'Fannie Mae: la guía que da la tasa',
    },
  },
  missed: {
    label: '¿Cuántos pagos le faltan?',
    hint: 'Cuente el de este mes si no lo ha hecho. Con eso ponemos la fecha de abajo; usted la puede cambiar.',
  },
  yearItEnds: {
    meant: '¿Quiere decir que el préstamo termina en {year}?',
    yes: 'Sí, el año {year}',
  },
  derived: {
    late: '{payments, plural, one {Falta # pago} other {Faltan # pagos}}. El más viejo lleva {days, plural, one {# día} other {# días}} de atraso.',
    figure: 'Con sus otras respuestas, esto da {value}.',
    take: 'Usar esta cifra',
  },
  statement: {
    open: '¿Dónde está en mi estado de cuenta?',
    openFor: '¿Dónde está en mi estado de cuenta? {label}',
    title: 'Dibujo de un estado de cuenta de hipoteca. Marcado en el cuadro “{box}”: “{term}”.',
    meaning: {
      balance: 'capital que todavía debe',
      deferred: 'lo que ya pasó al final',
      rate: 'tasa de interés al año',
      maturity: 'fecha del último pago',
      principalAndInterest: 'capital e interés',
      escrow: 'impuestos y seguro',
      lateCharges: 'cargos por pagar tarde',
      advances: 'lo que pagaron por usted',
      suspense: 'pagos parciales que tienen aparte',
      oldest: 'el primero que falta',
    },
    help: {
      balance: 'También puede decir “principal balance”. No es el “payoff amount”, que ya lleva interés.',
      deferred: 'Si no ve esa línea, no se aplazó nada, y casi seguro la respuesta es cero.',
      rate: 'Busque un por ciento, como 6.5%. Si puede cambiar, ponga la tasa de hoy.',
      maturity: 'Cuente los meses desde el pago más viejo que falta hasta esta fecha, con los dos incluidos.',
      principalAndInterest: 'Puede estar en dos líneas, “principal” e “interest”. Súmelas.',
      escrow: 'También puede decir “taxes and insurance”. Si no ve esa línea, usted los paga aparte: ponga cero.',
      lateCharges: 'Sume lo que dice “late charges” o “late fees”. Si no ve esa línea, ponga cero.',
      advances: 'Puede decir “advances”, “corporate advances” o “fees”. Pida la lista a su administrador.',
      suspense: 'Busque “unapplied” o “suspense”. Si no ve esa línea, ponga cero.',
      oldest: 'Con más de 45 días de atraso, ahí salen los pagos que faltan, uno por uno. Tome la primera fecha.',
    },
  },
  sensitivity: {
    title: '¿Cambia algo si un cálculo no es exacto?',
    lead: 'Revisamos otra vez cada regla con su cálculo un décimo más bajo y un décimo más alto.',
    yes: '{field}: con {low} y con {high}, cada opción y cada cifra da lo mismo.',
    sameOptions: '{field}: con {low} y con {high}, cada opción queda igual, pero algunas cifras cambian.',
    no: '{field}: entre {low} y {high}, estas opciones dan otra cosa.',
    payment: '{option}: pagaría {atLow} al mes con {low}, y {atHigh} con {high}.',
    dueAtEnd: '{option}: al final debería {atLow} con {low}, y {atHigh} con {high}.',
    totalPaid: '{option}: en total pagaría {atLow} con {low}, y {atHigh} con {high}.',
    change: '{option}: con {low} “{atLow}”, con {high} “{atHigh}”. Ayuda buscar la cifra exacta.',
  },
  exact: {
    title: 'Qué tan seguro es esto',
    lead: 'Ahora solo preguntamos lo que todavía puede cambiar una respuesta. Primero va lo que más decide. Puede parar cuando quiera.',
    almost:
      'Con sus respuestas ya se sabe cada opción. Lo que falta hace más exactas las cifras, el orden y las fechas.',
    done: 'No queda nada que preguntar. Lo que marcó “No sé” se puede llenar después.',
    begin: 'Ver mejor cuánto pagaría',
    settlesAtLeast:
      '{option}: {count, plural, one {con al menos # respuesta se decide} other {con al menos # respuestas se decide}}',
    settles: '{option}: {count, plural, one {con # respuesta se decide} other {con # respuestas se decide}}',
    several:
      '{count, plural, one {# opción} other {# opciones}}, contando {backers} clases de préstamo. Lo que más ayuda es saber quién respalda el suyo.',
  },
  ranks: {
    likely: { label: 'Probable', means: 'Se cumple cada regla que pudimos revisar. Usted puede calificar.' },
    possible: {
      label: 'Posible',
      means: 'Nada de lo que dijo la descarta. Deciden las cifras exactas o su administrador.',
    },
    open: { label: 'Por verse', means: 'Falta una respuesta del vistazo rápido.' },
    leaving: { label: 'Si prefiere dejar la casa', means: 'Formas de salir en mejores condiciones.' },
    saleFirst: 'Antes que nada: una venta normal',
  },
  pages: {
    owner: {
      title: 'Su préstamo',
      why: 'La compañía o agencia que respalda el préstamo, como dueña o como seguro, pone las reglas. Puede no ser la que le manda la cuenta.',
    },
    home: {
      title: 'Su casa',
      why: 'Unas ayudas son solo para la casa donde usted vive. Lo que vale hoy decide una parte del resultado: basta con un buen cálculo.',
    },
    late: {
      title: 'Sus pagos hasta hoy',
      why: 'Cada opción cuenta desde la fecha del pago más viejo que falta.',
    },
    statement: {
      title: 'Tres números de su estado de cuenta',
      why: 'Con estos tres ya podemos mostrarle cuánto podría pagar. Para empezar basta con un buen cálculo.',
    },
    payment: { title: 'Su pago mensual', why: 'Comparamos cada opción con lo que usted paga hoy.' },
    balance: { title: 'Lo que todavía debe', why: 'El pago nuevo se calcula con este saldo.' },
    rate: { title: 'Su tasa de interés', why: 'La tasa decide qué parte de cada pago se va en intereses.' },
    term: {
      title: 'El tiempo que le queda a su préstamo',
      why: 'Unas ayudas piden que el préstamo tenga cierta antigüedad. Otras suman años.',
    },
    'pay-now': {
      title: 'Lo que puede pagar ya',
      why: 'Una suma pagada de una vez acorta un plan y deja menos para después. Déjelo en cero si necesita el dinero para vivir.',
    },
    'anything-else': {
      title: '¿Le toca algo de esto?',
      why: 'Algunos préstamos y algunas personas tienen reglas propias. Si nada le toca, siga.',
    },
    'payment-change': {
      title: '¿Va a cambiar pronto su pago?',
      why: 'Si sabe el día y el pago nuevo, le mostramos lo que viene desde entonces. Si no, siga.',
    },
    application: {
      title: '¿Ya pidió ayuda antes?',
      why: 'Cuando usted la pide, su administrador tiene días para contestar. Si dijo que no, le decimos qué preguntar.',
    },
    'past-due': {
      title: 'Lo que está atrasado',
      why: 'Si no sabe cada cargo, basta la suma de la carta para mostrarle cuánto hace falta para ponerse al día.',
    },
    advances: {
      title: 'Lo que el administrador pagó por usted',
      why: 'Esto se puede sumar a lo que debe. Su estado de cuenta lo puede llamar “advances”.',
    },
    charges: { title: 'Cargos en su cuenta', why: 'Cambian lo que cuesta ponerse al día.' },
    hardship: {
      title: 'Lo que pasó',
      why: 'Unas ayudas son para problemas que ya pasaron. Otras, para los que siguen.',
    },
    disaster: { title: 'El desastre', why: 'Hay ayuda especial después de un desastre declarado.' },
    plans: {
      title: 'Lo que puede pagar de ahora en adelante',
      why: 'Unas ayudas son para quien ya puede pagar otra vez. Otras hacen más bajo el pago.',
    },
    stay: {
      title: 'Sus planes para la casa',
      why: 'Con unas opciones se queda en la casa. Otras le ayudan a salir en mejores condiciones.',
    },
    afford: { title: 'Lo que puede pagar cada mes', why: 'Le mostramos qué opciones se acercan a esta cantidad.' },
    income: {
      title: 'Ingreso y ahorros',
      why: 'Unas reglas comparan el pago con su ingreso y sus ahorros. Lo que escribe se queda en este aparato.',
    },
    credit: {
      title: 'Su crédito',
      why: 'Si todavía no está atrasado, una regla puede mirar esto. No revisamos su crédito.',
    },
    modifications: {
      title: 'Cambios que ya tuvo su préstamo',
      why: 'Hay ayudas que solo se pueden usar cada cierto tiempo.',
    },
    pauses: {
      title: 'Pagos que se pausaron o se movieron',
      why: 'Hay límites para toda la vida del préstamo. Contamos lo que ya usó.',
    },
    claims: {
      title: 'Ayuda de la agencia',
      why: 'Las agencias limitan cuánta ayuda recibe un préstamo y cada cuánto.',
    },
    filing: {
      title: 'El primer aviso de ejecución',
      why: 'La última oferta de USDA se hace antes del primer papel del tribunal o aviso legal de ejecución.',
    },
    market: {
      title: 'La tasa de mercado de hoy',
      why: 'Unos pagos nuevos se calculan con ella. Si la carta de su administrador da la tasa, escriba esa. Si la deja en blanco, usamos la última que conocemos.',
    },
    sale: {
      title: 'La fecha de la subasta',
      why: 'Cuanto más cerca está la subasta, menos opciones quedan y más rápido hay que actuar.',
    },
  },
};
