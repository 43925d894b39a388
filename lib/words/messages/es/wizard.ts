/** The pages of questions: what is around the fields. */
export const wizard = {
  back: 'Atrás',
  continue: 'Continuar',
  notSure: 'No sé',
  notSureAbout: 'No sé: {label}',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  chooseMonth: 'Elija',
  chooseOne: 'Elija una opción',
  onDate: 'En esta fecha',
  reads: 'Leemos: {value}',
  readsMonthly: 'Leemos: {value} al mes',
  readsYearly: 'Leemos: {value} al año',
  why: 'Por qué preguntamos',
  nothingAsked: 'Esta página no tiene preguntas para su préstamo. Siga adelante.',
  titleWithError: 'Error: {title}',
  problemTitle: 'Hay un problema',
  checkTitle: 'Por favor revise',
  checkBody: 'Estas respuestas son posibles, pero poco comunes. Si son correctas, toque Continuar otra vez.',
  waiting: 'Buscando sus respuestas…',
  withoutScript:
    'Esta página necesita JavaScript. También puede llamar gratis a un asesor aprobado por HUD: 800-569-4287.',
  quick: 'Vistazo rápido: página {page} de {pages}',
  now: 'Ver mis opciones ya',
  exact: {
    title: 'Qué tan seguro es esto',
    lead: 'Ahora solo preguntamos lo que todavía puede cambiar una respuesta. Primero va lo que más decide. Puede parar cuando quiera.',
    almost: 'Con sus respuestas ya se sabe cada opción. Lo que falta pone las opciones en orden y da las fechas.',
    done: 'No queda nada que preguntar. Lo que marcó “No sé” se puede llenar después.',
    begin: 'Afinar mi resultado',
    settles: '{option}: {count, plural, one {con # respuesta se decide} other {con # respuestas se decide}}',
    several:
      '{count, plural, one {# opción} other {# opciones}}, contando {backers} clases de préstamo. Lo que más ayuda es saber quién respalda el suyo.',
  },
  ranks: {
    likely: { label: 'Probable', means: 'Se cumple cada regla que pudimos revisar. Usted puede calificar.' },
    possible: { label: 'Posible', means: 'Ninguna regla fija lo resuelve. Lo decide su administrador.' },
    open: { label: 'Por verse', means: 'Todavía faltan respuestas.' },
  },
  pages: {
    owner: {
      title: 'Quién respalda su préstamo',
      why: 'La compañía o agencia que es dueña del préstamo, o que lo respalda, pone las reglas. Puede no ser la que le manda la cuenta.',
    },
    home: { title: 'Su casa', why: 'Unas ayudas son solo para la casa donde usted vive.' },
    worth: {
      title: 'Lo que vale la casa',
      why: 'Unas reglas comparan lo que debe con lo que vale hoy la casa. Basta con un buen cálculo.',
    },
    late: {
      title: 'Sus pagos hasta hoy',
      why: 'Cada opción cuenta desde la fecha del pago más viejo que falta.',
    },
    payment: { title: 'Su pago mensual', why: 'Comparamos cada opción con lo que usted paga hoy.' },
    balance: { title: 'Lo que todavía debe', why: 'El pago nuevo se calcula con este saldo.' },
    rate: { title: 'Su tasa de interés', why: 'La tasa decide qué parte de cada pago se va en intereses.' },
    term: {
      title: 'El tiempo que le queda a su préstamo',
      why: 'Unas ayudas piden que el préstamo tenga cierta edad. Otras suman años.',
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
    market: {
      title: 'La tasa de mercado de hoy',
      why: 'Unos pagos nuevos se calculan con ella. Si la carta de su administrador da la tasa, escriba esa. Si la deja en blanco, usamos la última que conocemos, o la opción queda en espera.',
    },
    sale: {
      title: 'La fecha de la subasta',
      why: 'Cuanto más cerca está la subasta, menos opciones quedan y más rápido hay que actuar.',
    },
  },
};
