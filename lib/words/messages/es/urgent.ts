/** Pages for two emergencies: a sale date that is close, and somebody who asks for money. */
export const urgent = {
  who: {
    title: 'A quién llamar',
    counselor: 'Un asesor aprobado por HUD. Gratis:',
    legalAid: 'Abogados gratis para personas de bajos ingresos (legal aid)',
    legalAidPuertoRico: 'Ayuda legal gratis en Puerto Rico',
  },
  money: {
    title: '¿Alguien le pidió dinero para salvar su casa?',
    description:
      'Qué hacer si una compañía o una persona le pide dinero por ayudarle con la hipoteca: no pague, y a quién llamar.',
    lead: 'Por favor, no pague todavía. La ayuda de verdad con la hipoteca es gratis. Usted no hizo nada malo por escucharlos.',
    todayTitle: 'Qué hacer hoy',
    today: {
      pay: 'No pague y no firme nada. Sobre todo, no firme la escritura de su casa.',
      servicer:
        'Siga hablando con su administrador (servicer), la compañía a la que le paga cada mes. No le pague a nadie más en su lugar.',
      counselor: 'Llame a un asesor aprobado por HUD y cuéntele qué pasó. Es gratis.',
    },
    ruleTitle: 'Qué dice la ley',
    rule: 'Por una regla federal, una compañía no puede pedir ni cobrar nada hasta que su administrador haga una oferta por escrito y usted la firme. Si usted no quiere la oferta, no le debe nada a la compañía.',
    ruleTalk: 'Tampoco puede decirle que deje de hablar con su administrador.',
    source: 'La regla: 12 CFR 1015.3 a 1015.5',
    signsTitle: 'Señales de estafa',
    signs: {
      first: 'Quieren dinero primero, o por giro, cheque de caja o una aplicación.',
      promise: 'Le prometen que no va a perder la casa.',
      stop: 'Le dicen que deje de pagar o de llamar a su administrador.',
      deed: 'Quieren la escritura, o que les pague a ellos y no al administrador.',
      lawsuit: 'Quieren que se una a una demanda con mucha gente.',
      government: 'Usan un nombre que parece del gobierno.',
    },
    paidTitle: 'Si ya pagó',
    paid: {
      bank: 'Llame hoy a su banco o a su tarjeta y pregunte si se puede parar el pago.',
      papers: 'Guarde todos los papeles, mensajes y recibos.',
      report: 'Denúncielo. También ayuda a otros.',
    },
    reportTo: 'Denunciar una estafa (FTC)',
    attorneyGeneral: 'También puede avisar al fiscal general de su estado (attorney general).',
    goOn: 'Ver qué ayuda gratis puede tener su préstamo',
  },
  sale: {
    title: 'Su casa tiene fecha de subasta: qué hacer ahora',
    titleNear: 'La fecha de subasta está cerca. Hoy cuenta.',
    titlePassed: 'La fecha de subasta ya pasó. Pregunte hoy qué ocurrió.',
    short: 'Usted dio una fecha de subasta a {nearDays} días o menos.',
    more: 'Ver qué hacer hoy',
    description: 'Qué hacer primero cuando su casa tiene fecha de subasta, y a quién llamar gratis.',
    lead: 'Todavía hay cosas que puede hacer, y personas que ayudan gratis.',
    todayTitle: 'Qué hacer hoy',
    today: {
      counselor: 'Llame a un asesor aprobado por HUD. Diga primero la fecha de la subasta.',
      servicer:
        'Llame a su administrador (servicer) y diga: “Tengo fecha de subasta. Quiero pedir ayuda. ¿Se puede cambiar la fecha?”. Anote nombre, fecha y respuesta.',
      papers: 'Mande hoy una solicitud completa, aunque sea tarde. Guarde la prueba de que llegó.',
      lawyer: 'Pregunte a un abogado gratis (legal aid) si en su estado se puede parar o atrasar la subasta.',
    },
    ruleTitle: 'Qué significa la fecha',
    rules: {
      application:
        'Si su solicitud completa llega más de {saleProtectionDays} días antes de la subasta, el administrador no puede seguir con la venta mientras la revisa. Si llega más tarde, todavía debe mirarla como lo pide el dueño del préstamo: mándela de todos modos.',
      repeat:
        'Si su administrador ya decidió sobre una solicitud completa suya, y usted sigue atrasado desde entonces, no tiene que revisar otra ni esperar por ella.',
      bounds:
        'La regla es para la casa donde usted vive. No obliga a un administrador pequeño, y no vale para una hipoteca inversa (reverse mortgage) ni para una línea de crédito (HELOC).',
      confirmation:
        'Si usted no firmó el préstamo, su solicitud cuenta desde el día en que el administrador le confirma como dueño.',
      agreement:
        'Mientras usted cumpla un plan acordado con su administrador, como una pausa, un plan de pagos o una prueba, no puede seguir con la subasta.',
      military:
        'Si el préstamo es anterior al servicio militar, una subasta durante el servicio o en el año siguiente no vale sin una orden del tribunal.',
      bankruptcy:
        'Declararse en bancarrota casi siempre para una subasta mientras sigue el caso (“automatic stay”). Puede terminar a los {stayAfterDismissalDays} días, o no empezar, si un caso suyo fue rechazado en el año anterior, y el tribunal puede dejar seguir al prestamista.',
    },
    allSteps: 'Todos mis pasos, días y papeles',
    goOn: 'Ya lo vi, seguir',
  },
};
