import type { timeline as english } from '../en/timeline';

export const timeline: typeof english = {
  gone: 'Pudo contar hasta el {date}, y ese día ya pasó. Mire en la carta: si da otro, cuenta ese. Pregunte hoy a un asesor gratuito qué se puede hacer todavía.',
  earlier: 'Por qué conviene que llegue antes',
  passed: 'Ese día ya pasó. Un asesor gratuito le puede decir qué significa ahora para usted.',
  wasAbout: 'Su día era más o menos el {date}.',
  was: 'Su día era el {date}.',
  left: '{left, plural, =0 {hoy} =1 {mañana} other {en # días}}',
  closed: 'Ese día es fin de semana o feriado: haga que llegue a más tardar el {date}.',
  ifConfirmed: 'Vale solo cuando su administrador lo haya confirmado como dueño: la solicitud cuenta desde ese día.',
  closedNow: 'Ese día es fin de semana o feriado: mándelo hoy por fax o en su página web, y guarde la prueba.',
  aim: 'Tres días se cuentan hacia atrás desde la subasta. Llegar {early} días antes es lo que más le da. Con {middle} días, aún deben decirle qué falta. Con {last} días llega el último día seguro. Trate de llegar al primero que todavía no ha pasado.',
  allPassed: 'Estos días ya pasaron. Un asesor gratuito le puede decir qué significan ahora para usted.',
  passedDays: 'Estos días ya pasaron: {days}. Un asesor gratuito le puede decir qué significan ahora para usted.',
  group: {
    yours: 'Los días que son suyos',
    theirs: 'Lo que le debe su administrador',
    notBefore: 'Lo que todavía no puede pasar',
  },
  ruleSet:
    'Reglas federales que valen desde el {since}. Hay un texto nuevo, propuesto el {proposed}: el {looked} no estaba en vigor.',
  calendar: {
    save: 'Poner en mi calendario (.ics)',
    about:
      'Un archivo con los días de arriba y ninguna cifra suya. De los suyos le avisa una semana y un día antes. ¿Cambió un día? Guárdelo otra vez.',
    name: 'Ayuda con la hipoteca: los días que vienen',
    fileName: 'alivio-dias.ics',
    note: 'De Alivio. No es una decisión ni un consejo legal. Una carta de su administrador puede fijar otro día.',
  },
  ifTrue: {
    title: 'Si algo de esto es cierto para usted',
    'small-servicer':
      '¿Su administrador maneja pocos préstamos, {smallServicerLoans} o menos, todos suyos? Entonces es pequeño (small servicer): una solicitud sola no para la subasta. Pregúntele por escrito si lo es.',
    'not-home':
      '¿Nadie de ustedes vive en la casa como hogar principal? Entonces estos días no valen para ella, y una solicitud sola no para la subasta.',
    'repeat-application':
      '¿Su administrador ya decidió sobre una solicitud completa suya, y usted sigue atrasado desde entonces? Entonces no tiene que revisar otra, y otra no para la subasta. Con un administrador nuevo, o si usted se puso al día, cuenta de nuevo.',
    'sale-moved':
      '¿Fijaron o cambiaron la fecha de la subasta después de que llegó su solicitud? Entonces cuenta la fecha que había el día en que llegó: una fecha posterior no da más días. Si entonces no había fecha, llegó a tiempo.',
    'plan-kept':
      '¿Acordó con su administrador una pausa, un plan de pagos o una prueba? Mientras lo cumpla, no puede haber un primer paso de ejecución ni una subasta.',
    'letter-of-missing-papers':
      '¿Una carta dice que faltan papeles? Entonces tiene que dar un día para mandarlos: casi siempre {missingPapersDays} días después, antes si la subasta está cerca, pero nunca menos de {missingPapersAtLeastDays} días.',
    'all-sent':
      '¿Mandó todo lo que pide la lista? Entonces su solicitud cuenta como completa para las fechas de la ejecución, desde ese día. Todavía le pueden pedir más.',
    'papers-of-others':
      '¿Solo falta un papel que deben dar otros? Solo por eso no le pueden decir que no. Deben seguir pidiéndolo y avisarle a usted por escrito.',
    'paid-to-old-servicer':
      '¿Otra compañía tomó su préstamo? En los primeros {paidToOldServicerDays} días, un pago que llega a tiempo a la anterior no está atrasado.',
    'new-servicer':
      '¿Otra compañía tomó su préstamo después de que usted pidió ayuda? Su solicitud sigue con la nueva: lo que estaba completo sigue completo, y sus días siguen corriendo.',
    'no-calls':
      '¿Le escribió a su administrador que no le llame más? Entonces no tiene que llamarle. Todavía tiene que escribirle sobre la ayuda.',
    'farm-credit':
      '¿Su prestamista es de “Farm Credit”? Entonces estos días no valen para su préstamo. Pregúntele por escrito qué ayuda tiene y llame a un asesor gratuito.',
    'home-without-land':
      '¿Su préstamo es por una casa móvil o prefabricada (manufactured home) sola, sin terreno? Entonces estos días quizá no valen para él. Pregunte los suyos a un asesor gratuito, y no cuente con estos hasta entonces.',
  },
  sale: {
    label: 'La subasta de su casa',
    sentence: 'La subasta está fijada para el {sale}. Hasta entonces, pregunte si se puede cambiar o parar.',
    agreement:
      'La subasta de su casa está fijada para el {sale}. Mientras cumpla el plan que acordó, su administrador no puede hacerla. Pida por escrito que la cancelen.',
    passed: 'La subasta de su casa estaba fijada para el {sale}. Ese día ya pasó: pregunte hoy qué ocurrió.',
  },
  'live-contact': {
    label: 'Una conversación con usted',
    sentence: 'A más tardar el {date}, su administrador tiene que hablar con usted o tratar en serio de hacerlo.',
  },
  'written-notice': {
    label: 'Una carta sobre la ayuda',
    sentence: 'A más tardar el {date}, su administrador tiene que escribirle sobre la ayuda que puede pedir.',
  },
  'assigned-person': {
    label: 'Una persona para su caso',
    sentence:
      'A más tardar el {date}, su administrador tiene que darle una persona o un equipo que conteste el teléfono.',
  },
  'earliest-filing': {
    label: 'Primer día en que puede empezar la ejecución',
    sentence:
      'Antes del {date}, su administrador no debe dar el primer aviso ni la primera demanda de ejecución hipotecaria.',
    waitsLabel: 'Por ahora, ningún primer paso de ejecución',
    application:
      'Antes del {date}, su administrador no puede dar el primer aviso ni la primera demanda de ejecución. Después de ese día también tiene que esperar: su solicitud completa llegó primero. Debe decidir, y sus días para responder o apelar deben haber pasado.',
    agreement:
      'Antes del {date}, su administrador no puede dar el primer aviso ni la primera demanda de ejecución. Después tampoco, mientras usted cumpla el plan que acordó. Guarde la prueba de cada pago.',
    applicationNow:
      'Su administrador tiene que esperar con el primer aviso o la primera demanda de ejecución: su solicitud completa llegó primero. Debe decidir, y sus días para responder o apelar deben haber pasado.',
    agreementNow:
      'Mientras usted cumpla el plan que acordó, su administrador no puede dar el primer aviso ni la primera demanda de ejecución. Guarde la prueba de cada pago.',
    breachLabel: 'Quizá empezaron la ejecución demasiado pronto',
    breach: {
      days: 'Empezó el {filed}: día {days}, contado desde su pago más antiguo sin pagar. La regla pide más de {allowed} días, a menos que entonces debiera uno más antiguo.',
      application:
        'La ejecución empezó el {filed}, después de que llegó su solicitud completa y antes de que la decidieran y pasaran sus días para apelar. La regla no lo permite.',
      agreement:
        'La ejecución empezó el {filed}. Si usted había acordado su plan antes de ese día y lo cumplía, la regla no lo permite.',
    },
  },
  'appeal-window': {
    label: 'La mejor fecha para su solicitud completa',
    sentence: 'Si su solicitud completa llega a más tardar el {date}, tiene más tiempo para contestar y puede apelar.',
  },
  'acknowledgement-window': {
    label: 'Una buena fecha para su solicitud completa',
    sentence: 'Si su solicitud llega a más tardar el {date}, deben decirle por escrito qué papeles faltan.',
  },
  'sale-protection': {
    label: 'Último día seguro para su solicitud completa',
    sentence:
      'Su solicitud completa debe llegar a más tardar el {date}. Después de ese día, puede que ya no frene la subasta.',
    inTimeLabel: 'Su solicitud completa llegó a tiempo',
    inTime: {
      undecided:
        'Su solicitud completa llegó a tiempo; el último día seguro es el {date}. Si es su primera revisión completa desde que se atrasó, su administrador no puede vender la casa antes de decidir y de que pasen sus días para responder o apelar.',
      papers:
        'Su solicitud llegó a tiempo; el último día seguro es el {date}. Ahora una carta pide más papeles. Su administrador no puede vender la casa mientras la revisa, pero solo si lo que pide llega a tiempo.',
      appeal:
        'Su solicitud completa llegó a tiempo y ya hay una decisión. Si fue su primera revisión completa desde que se atrasó y le negaron una modificación, su administrador no puede vender la casa antes de que pasen sus días para apelar y de que conteste una apelación.',
      unconfirmed:
        'Su solicitud completa llegó antes de que pasara el {date}. Pero cuenta solo desde el día en que su administrador aceptó que la casa es suya: si ese día fue después, o no ha llegado, quizá esta regla no frena la subasta.',
      offer:
        'Su solicitud completa llegó a tiempo y ya hay una decisión. La subasta solo tiene que esperar por una oferta de la carta, mientras usted todavía puede decir sí o no.',
    },
    tooLate:
      'Su solicitud completa llegó después del {date}. La regla de los {saleProtectionDays} días ya no para la subasta: pida por escrito que cambien la fecha. Su administrador todavía debe revisarla como lo pide el dueño del préstamo.',
  },
  acknowledgement: {
    askLabel: 'Pregunte hoy: ¿la recibieron?',
    ask: '{about, select, yes {Más o menos para el {date}} other {A más tardar el {date}}}, el administrador tenía que escribirle que tiene su solicitud y qué falta. ¿No llegó esa carta? Pídala hoy por escrito: “¿Mi solicitud está completa? Si no, ¿qué falta y para qué día?” Guarde la prueba.',
    label: 'Carta de que la recibieron',
    sentence: 'A más tardar el {date}, deben escribirle que tienen su solicitud y qué falta.',
    perhaps:
      'Más o menos el {date} deben escribirle si su solicitud está completa y qué falta. Los {acknowledgementDays} días hábiles cuentan desde el día en que les llega, no desde el día en que usted la manda.',
  },
  'missing-papers': {
    label: 'Papeles que faltan',
    askLabel: 'Papeles que faltan: mándelos hoy',
    ask: 'El día que suelen dar las reglas, {date}, ya pasó. Si la carta da otro, cuenta ese. Mande hoy lo que pide, guarde la prueba y pregunte por escrito si todavía lo revisan.',
    perhaps:
      'Mande lo que falta para que llegue a más tardar el {date}. Es lo que dan las reglas después de la carta. Si la carta fija otro día, cuenta ese.',
    beforeSale:
      'Lo que falta debe llegar a más tardar el {date}, el último día seguro antes de la subasta, aunque la carta dé más tiempo.',
    saleNear:
      'El último día seguro antes de la subasta ya pasó. Mande hoy lo que pide la carta, aunque ella dé más tiempo, y guarde la prueba.',
  },
  'paid-to-old-servicer': {
    label: 'Pagos al administrador de antes del cambio',
    sentence:
      'Hasta el {date}, un pago que llegue a tiempo al administrador que tenía antes del cambio no se puede tratar como atrasado. Desde el día del cambio, pague al nuevo.',
  },
  'completeness-notice': {
    label: 'Carta de que está completa',
    sentence: 'A más tardar el {date}, deben escribirle que su solicitud está completa.',
  },
  decision: {
    label: 'Decisión por escrito',
    sentence: 'A más tardar el {date}, deben mandarle por escrito la decisión sobre cada opción.',
    papers: 'Sus días para decidir corren desde que le llegan los papeles que pide la carta.',
    askLabel: 'La decisión está tarde: escriba hoy',
    ask: 'La decisión por escrito debía llegar a más tardar el {date}, y usted dice que no llegó ninguna. Pregunte hoy por escrito por qué tarda y señálelo como error (aviso de error, “notice of error”). Guarde la prueba. Sus días para responder o apelar empiezan solo con esa carta.',
  },
  accept: {
    label: 'Último día para aceptar',
    sentence: 'Diga sí o no a una oferta a más tardar el {date}, o antes si la carta lo dice.',
    perhaps: 'El {date} puede ser su último día para decir sí o no a una oferta. La carta puede dar otro día.',
    whenDecided:
      'Si la decisión llega en su último día, puede decir sí o no hasta el {date}. Si la carta llega antes, el plazo termina antes.',
  },
  appeal: {
    label: 'Último día para apelar',
    sentence: 'Si le niegan una modificación, puede apelar a más tardar el {date}. Debe revisarla otra persona.',
    perhaps:
      'El {date} puede ser su último día para apelar, si le negaron una modificación. Cuenta si su solicitud completa llegó con bastante tiempo antes de una subasta o de la primera demanda. No espere: apele por escrito.',
    whenDecided:
      'Si la decisión llega en su último día y le niega una modificación, puede apelar hasta el {date}. Si la carta llega antes, el plazo termina antes.',
  },
  'appeal-answer': {
    label: 'Respuesta a su apelación',
    sentence:
      'A más tardar el {date} su administrador tiene que contestar su apelación por escrito. Si entonces le ofrece algo, o la primera oferta sigue, usted tiene al menos {acceptDays} días para decir sí o no.',
    perhaps:
      'Quizá su administrador tenga que contestar su apelación hacia el {date}. Tiene que hacerlo si su solicitud completa llegó con tiempo antes de una subasta o del primer trámite. Pida la respuesta por escrito.',
    notOwedLabel: 'Quizá no contesten su apelación',
    notOwed:
      'Su solicitud completa llegó muy tarde para tener derecho a apelar. Por eso su administrador no tiene que contestar, y su apelación no frena una subasta. Pregunte por escrito si la revisa de todos modos. Si leyeron algo mal, mande también un aviso de error.',
  },
};
