import type { fields as english } from '../en/fields';

const change = {
  on: {
    label: 'Día en que cambia su pago',
    hint: 'Lo dice la carta de la nueva tasa o del nuevo escrow.',
  },
  reason: {
    label: 'Por qué cambia',
    hint: 'La carta lo dice.',
    choices: {
      'rate-reset': 'Cambia la tasa',
      recast: 'Se vuelve a calcular el pago (recast)',
      'interest-only-end': 'Dejo de pagar solo intereses',
      step: 'La tasa da el siguiente paso',
      escrow: 'Cambian los impuestos o el seguro',
    },
  },
  principalAndInterest: { label: 'Nuevo capital e intereses al mes', hint: 'Sin impuestos ni seguro.' },
  payment: { label: 'Nuevo pago completo al mes', hint: 'Lo que va a pagar en total desde ese día.' },
  ratePercent: { label: 'Nueva tasa de interés', hint: 'La tasa por año desde ese día, en por ciento.' },
};

export const fields: typeof english = {
  asOf: { label: 'Fecha de esta revisión', hint: 'Las reglas y su atraso se leen en este día.' },
  loan: {
    backer: {
      label: 'Quién respalda su préstamo',
      hint: 'Es su dueño, o quien lo asegura: no la compañía que le manda la cuenta.',
      choices: {
        'fannie-mae': 'Fannie Mae',
        'freddie-mac': 'Freddie Mac',
        fha: 'FHA (con seguro del gobierno)',
        va: 'VA (para veteranos)',
        usda: 'USDA (casas rurales)',
        'usda-direct': 'USDA mismo (directo)',
        other: 'Otro banco o inversionista',
        conventional: 'Préstamo de banco; no sé cuál',
        unknown: 'No sé',
      },
    },
    firstLien: {
      label: '¿Es la primera hipoteca sobre la casa?',
      hint: 'Una segunda hipoteca o una línea de crédito sobre la casa no lo es.',
    },
    product: {
      label: 'Qué clase de préstamo es',
      hint: 'De una línea de crédito se puede sacar dinero varias veces. Con una hipoteca inversa no hay pago mensual.',
      choices: {
        'closed-end': 'Un préstamo: me dieron todo el dinero de una vez',
        'home-equity-line': 'Una línea de crédito sobre la casa (HELOC)',
        reverse: 'Una hipoteca inversa (reverse mortgage)',
      },
    },
    changes: {
      label: 'Cambios de su pago que ya conoce',
      hint: 'Una tasa nueva, un nuevo escrow, o el fin de pagar solo intereses.',
      '0': change,
      '1': {
        ...change,
        on: { ...change.on, label: 'Día en que su pago cambia por segunda vez' },
        reason: { ...change.reason, label: 'Por qué cambia la segunda vez' },
        payment: { ...change.payment, label: 'Nuevo pago completo al mes después del segundo cambio' },
      },
      '2': {
        ...change,
        on: { ...change.on, label: 'Día en que su pago cambia por tercera vez' },
        reason: { ...change.reason, label: 'Por qué cambia la tercera vez' },
        payment: { ...change.payment, label: 'Nuevo pago completo al mes después del tercer cambio' },
      },
    },
    otherLiens: {
      balance: {
        label: 'Lo que debe de otros préstamos sobre esta casa',
        hint: 'Una segunda hipoteca, una línea de crédito, un gravamen (lien). Ponga cero si no hay.',
      },
      payment: { label: 'Lo que paga al mes de esos otros préstamos', hint: 'Todos juntos.' },
    },
    balloonOn: {
      label: 'Día en que hay que pagar todo el saldo',
      hint: 'Solo si el préstamo tiene un pago global (balloon): los papeles dicen el día.',
    },
    originatedOn: { label: 'Fecha en que empezó el préstamo', hint: 'La fecha del cierre (closing) en sus papeles.' },
    originalPrincipal: { label: 'Cantidad que pidió prestada', hint: 'El monto del préstamo el primer día.' },
    endsInYear: {
      label: '¿En qué año termina el préstamo?',
      hint: 'Su estado de cuenta puede decir “maturity date”. Si no sabe cuántos pagos quedan, con el año sacamos más o menos cuántos.',
    },
    originalTermMonths: { label: 'Plazo del préstamo en meses', hint: 'Un préstamo de 30 años tiene 360 meses.' },
    principalBalance: {
      label: 'Saldo que todavía debe',
      hint: 'En su estado de cuenta dice “principal balance”. No lleva interés.',
    },
    deferredBalance: {
      label: 'Saldo aplazado antes',
      hint: 'Dinero que pasó al final del préstamo, sin interés. Muchas veces es cero.',
    },
    ratePercent: { label: 'Tasa de interés', hint: 'La tasa anual de su estado de cuenta, en por ciento.' },
    rateType: {
      label: 'Tipo de tasa de interés',
      hint: 'Los papeles del préstamo dicen si la tasa es fija o ajustable (adjustable).',
      choices: {
        fixed: 'Fija: nunca cambia',
        adjustable: 'Ajustable: sigue al mercado',
        step: 'Por pasos: sube en fechas ya fijadas',
      },
    },
    lifetimeCapPercent: { label: 'Tasa más alta que permite el préstamo', hint: 'Solo si la tasa puede cambiar.' },
    atFinalRate: { label: '¿Ya llegó la tasa a su paso más alto?', hint: 'Diga que sí si ya no puede subir.' },
    remainingMonths: { label: 'Pagos mensuales que quedan', hint: 'Cuente desde el pago más viejo que no ha hecho.' },
    principalAndInterest: {
      label: 'Capital e interés de cada mes',
      hint: 'La parte del pago que no es de impuestos ni de seguro. En inglés, “principal and interest”.',
    },
    escrow: {
      label: 'Impuestos y seguro de cada mes',
      hint: 'La parte que va a la cuenta de depósito en garantía (escrow). Ponga cero si los paga usted aparte.',
    },
    payment: {
      label: 'Pago mensual completo',
      hint: 'Lo que paga en total cada mes. Con esto basta si no sabe sus partes.',
    },
  },
  arrears: {
    current: {
      label: '¿Le falta algún pago de la hipoteca?',
      hint: 'Diga que sí si le falta aunque sea uno.',
      choices: { yes: 'No, voy al día', no: 'Sí' },
    },
    oldestUnpaidDueDate: {
      label: 'Fecha del pago más viejo que no ha hecho',
      hint: 'El primer pago que no pudo hacer. Casi todos tocan el día 1.',
    },
    escrowAdvances: {
      label: 'Impuestos y seguro que su administrador pagó por usted',
      hint: 'El estado de cuenta puede decir “escrow advances”.',
    },
    servicingAdvances: {
      label: 'Gastos legales y de inspección',
      hint: 'Lo que su administrador pagó a otros y sumó a su cuenta.',
    },
    lateCharges: {
      label: 'Cargos por pago tardío',
      hint: 'Los cargos que aparecen en su estado de cuenta (late fees).',
    },
    escrowShortage: {
      label: 'Faltante en la cuenta de escrow',
      hint: 'Está en la última carta sobre su escrow (shortage). Muchas veces es cero.',
    },
    suspense: {
      label: 'Pagos parciales que el administrador tiene aparte',
      hint: 'Dinero que usted mandó y que todavía no cuenta como pago. En inglés, “suspense” o “unapplied”.',
    },
    totalPastDue: {
      label: 'Total atrasado, según su administrador',
      hint: 'La suma que pide la última carta o el estado de cuenta para ponerse al día.',
    },
  },
  property: {
    value: { label: 'Lo que vale hoy la casa', hint: 'El precio al que cree que se vendería ahora.' },
    occupancy: {
      label: 'Cómo usa la casa',
      hint: 'Elija lo que es cierto hoy. Si salió por un desastre y piensa volver, dígalo aquí.',
      choices: {
        primary: 'Vivo en ella',
        'second-home': 'Es mi segunda casa',
        rental: 'La alquilo',
        vacant: 'Está desocupada',
        displaced: 'Tuve que salir por un desastre y voy a volver',
      },
    },
    condition: {
      label: 'Estado de la casa',
      hint: '“Inhabitable” quiere decir que la ciudad no deja vivir ahí.',
      choices: {
        sound: 'Se puede vivir en ella',
        condemned: 'Fue declarada inhabitable',
        abandoned: 'Está abandonada',
      },
    },
    units: { label: 'Número de viviendas en el edificio', hint: 'Una si es casa sola, dos si es un dúplex.' },
    state: {
      label: 'Estado o territorio',
      hint: 'Donde está la casa.',
      // biome-ignore format: rows of states read better than fifty lines
      choices: {
        AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado', CT: 'Connecticut',
        DE: 'Delaware', DC: 'Distrito de Columbia', FL: 'Florida', GA: 'Georgia', HI: 'Hawái', ID: 'Idaho', IL: 'Illinois',
        IN: 'Indiana', IA: 'Iowa', KS: 'Kansas', KY: 'Kentucky', LA: 'Luisiana', ME: 'Maine', MD: 'Maryland',
        MA: 'Massachusetts', MI: 'Míchigan', MN: 'Minnesota', MS: 'Misisipi', MO: 'Misuri', MT: 'Montana',
        NE: 'Nebraska', NV: 'Nevada', NH: 'Nuevo Hampshire', NJ: 'Nueva Jersey', NM: 'Nuevo México', NY: 'Nueva York',
        NC: 'Carolina del Norte', ND: 'Dakota del Norte', OH: 'Ohio', OK: 'Oklahoma', OR: 'Oregón', PA: 'Pensilvania',
        PR: 'Puerto Rico', RI: 'Rhode Island', SC: 'Carolina del Sur', SD: 'Dakota del Sur', TN: 'Tennessee', TX: 'Texas',
        UT: 'Utah', VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'Virginia Occidental', WI: 'Wisconsin', WY: 'Wyoming',
        AS: 'Samoa Americana', GU: 'Guam', MP: 'Islas Marianas del Norte', VI: 'Islas Vírgenes de EE. UU.',
      },
    },
  },
  hardship: {
    cause: {
      label: 'Qué hizo difícil pagar',
      hint: 'Elija la causa principal.',
      choices: {
        unemployment: 'Perdí el trabajo',
        'reduced-income': 'Bajó mi ingreso',
        'higher-expenses': 'Subieron mis gastos',
        'illness-or-disability': 'Enfermedad o discapacidad',
        death: 'Una muerte en el hogar',
        'divorce-or-separation': 'Divorcio o separación',
        disaster: 'Un desastre',
        'military-move': 'Un traslado militar',
        'business-failure': 'Mi negocio fracasó',
        other: 'Otra cosa',
      },
    },
    duration: {
      label: 'Cuánto dura la dificultad económica (hardship)',
      hint: 'Elija lo que más se parece a su caso de hoy.',
      choices: {
        'temporary-ongoing': 'Sigue, pero va a pasar',
        'temporary-resolved': 'Ya pasó',
        permanent: 'Va a durar',
      },
    },
    stepRateIncreaseInLast12Months: {
      label: '¿Subió en los últimos 12 meses una tasa que sube por pasos?',
      hint: 'Pasa después de algunas modificaciones viejas.',
    },
  },
  household: {
    grossMonthlyIncome: {
      label: 'Ingreso mensual antes de impuestos',
      hint: 'Todo el ingreso de quienes deben el préstamo.',
    },
    affordablePayment: {
      label: 'Lo más que puede pagar por la casa cada mes',
      hint: 'Con impuestos y seguro. Ponga una cifra real: así se protege usted.',
    },
    canPayNow: {
      label: 'Lo que puede pagar ya de lo atrasado',
      hint: 'De una vez, sin quedarse sin lo necesario. Ponga cero si nada.',
    },
    role: {
      label: '¿Quién es usted en este préstamo?',
      hint: 'Ser dueño de la casa y deber el préstamo son dos cosas.',
      choices: {
        borrower: 'Firmé el préstamo',
        heir: 'Heredé la casa y no firmé',
        'divorced-co-owner': 'Me quedé con la casa en un divorcio y no firmé',
        other: 'Otra persona que no firmó',
      },
    },
    successorConfirmedOn: {
      label: 'Fecha en que el administrador le escribió que cuenta como dueño',
      hint: 'Puede decir “confirmed successor in interest”.',
      none: 'Todavía no',
    },
    bankruptcy: {
      label: '¿Está en bancarrota?',
      hint: 'El capítulo está en los papeles del tribunal.',
      choices: {
        none: 'No, no estoy',
        'chapter-7': 'Sí, capítulo 7',
        'chapter-13': 'Sí, capítulo 13',
        discharged: 'Ya terminó (discharge)',
      },
    },
    canResumePayment: {
      label: '¿Puede volver a hacer el pago normal desde ahora?',
      hint: 'Solo el pago normal, sin lo atrasado.',
    },
    canReinstate: {
      label: '¿Puede pagar de una vez todo lo atrasado?',
      hint: 'Por ejemplo con ahorros o con ayuda de la familia.',
    },
    wantsToStay: {
      label: '¿Quiere quedarse con la casa?',
      hint: 'Las dos respuestas están bien. Cambia el orden de las opciones.',
    },
    cashReserves: { label: 'Ahorros que puede usar', hint: 'Efectivo y cuentas de banco, sin las cuentas de retiro.' },
    creditScore: { label: 'Puntaje de crédito', hint: 'Si lo sabe. Muchos bancos y tarjetas lo muestran gratis.' },
    latePaymentsLast6Months: {
      label: 'Pagos hechos con 30 días o más de atraso en 6 meses',
      hint: 'Solo de esta hipoteca.',
    },
    otherDebtPayments: {
      label: 'Otros pagos de deudas al mes',
      hint: 'Carro, tarjetas y préstamos de estudio, todo junto.',
    },
    onActiveDutyInLast12Months: {
      label: '¿Estuvo alguien del préstamo en servicio militar activo en los últimos 12 meses?',
      hint: 'Si es así, para una subasta de la casa puede hacer falta una orden de un juez.',
    },
  },
  history: {
    priorModifications: {
      label: 'Veces que se modificó este préstamo',
      hint: 'Cuente los cambios duraderos. Cero si no hubo.',
    },
    lastModificationOn: {
      label: 'Fecha de la última modificación',
      hint: 'La fecha del acuerdo.',
      none: 'El préstamo nunca se modificó',
    },
    modificationRedefaultedInFirstYear: {
      label: '¿Se atrasó 60 días en el primer año después de una modificación?',
      hint: 'Diga que no si se puso al día otra vez.',
    },
    lastFailedTrialOn: {
      label: 'Fecha en que falló un plan de prueba',
      hint: 'La última vez que no se terminaron los pagos de prueba.',
      none: 'No falló ningún plan de prueba',
    },
    lastDeferralOn: {
      label: 'Fecha del último aplazamiento de pagos',
      hint: 'Cuando pasaron pagos atrasados al final (deferral).',
      none: 'No hubo aplazamiento',
    },
    monthsDeferred: {
      label: 'Pagos que ya se movieron al final del préstamo',
      hint: 'Cuántos meses, en toda la vida del préstamo. No cuente los de un desastre.',
    },
    forbearanceStartedOn: {
      label: 'Comienzo de la primera pausa de pagos',
      hint: 'Por la dificultad que tiene ahora (forbearance).',
      none: 'No hubo pausa',
    },
    forbearanceMonthsUsed: { label: 'Meses de pausa que ya usó', hint: 'Por la dificultad que tiene ahora.' },
    lastPermanentOptionOn: {
      label: 'Fecha de la última ayuda duradera de FHA',
      hint: 'Un reclamo parcial, una modificación o un suplemento de pago.',
      none: 'No hubo esa ayuda',
    },
    partialClaimsPaid: {
      label: 'Reclamos parciales pagados hasta hoy',
      hint: 'La suma de los segundos préstamos sin interés de FHA, VA o USDA (partial claims).',
    },
    balanceAtDefault: {
      label: 'Saldo cuando se atrasó la primera vez',
      hint: 'El saldo del atraso ligado a su primer reclamo.',
    },
    missedVaPaymentMar2020ToMay2025: {
      label: '¿Dejó de hacer un pago de VA entre marzo de 2020 y mayo de 2025?',
      hint: 'Con uno basta.',
    },
    trialPaidThenRefused: {
      label: '¿Hizo todos los pagos de prueba y luego le dijeron que no?',
      hint: 'Son los pagos de antes de un cambio del préstamo (trial).',
    },
    paymentsMade: {
      label: 'Pagos hechos de este préstamo',
      hint: 'Cuente desde el comienzo del préstamo o su último cambio.',
    },
  },
  disaster: {
    label: 'Un desastre que hizo difícil pagar',
    hint: 'Por ejemplo una tormenta, una inundación, un incendio o un terremoto.',
    none: 'No hubo desastre',
    occurredOn: { label: 'Fecha del desastre', hint: 'El día en que pasó.' },
    femaIndividualAssistance: {
      label: '¿Está la casa en una zona de ayuda de FEMA?',
      hint: 'Una zona donde se podía pedir ayuda individual a FEMA (Individual Assistance).',
    },
    insuredLoss: { label: '¿Tuvo la casa un daño que cubre el seguro?', hint: 'Por ejemplo fuego, viento o agua.' },
    workplaceAffected: {
      label: '¿Estaba su lugar de trabajo en la zona del desastre?',
      hint: 'En una zona de ayuda de FEMA.',
    },
  },
  foreclosure: {
    firstFilingOn: {
      label: 'Fecha del primer aviso o demanda de ejecución',
      hint: 'Un papel del tribunal o el primer aviso legal.',
      none: 'No han presentado nada',
    },
    saleOn: {
      label: '¿Ya hay fecha para subastar su casa?',
      hint: 'La fecha de la subasta en el aviso.',
      none: 'No, todavía no',
    },
    applicationSentOn: {
      label: 'Fecha en que mandó una solicitud, completa o no',
      hint: 'El día del correo, del fax o de la página.',
      none: 'No he mandado ninguna',
    },
    applicationReceivedOn: {
      label: 'Fecha en que les llegó lo primero que mandó',
      hint: 'La da el comprobante del correo, del fax o de la página.',
      none: 'No ha llegado nada',
    },
    incompleteNoticeOn: {
      label: 'Fecha de la carta que dice qué falta',
      hint: 'La fecha impresa en la carta.',
      none: 'No llegó ninguna',
    },
    servicerChangedOn: {
      label: 'Fecha en que otra compañía tomó su préstamo',
      hint: 'Las cartas de las dos compañías dicen el día.',
      none: 'No cambió',
    },
    keepsAgreement: {
      label: '¿Tiene un plan con su administrador, y lo cumple?',
      hint: 'Una pausa, un plan de pagos o una prueba que él aceptó.',
    },
    stopContactSent: {
      label: '¿Le escribió a su administrador que no le llame más?',
      hint: 'Después de esa carta no tiene que llamarle.',
    },
    farmCredit: {
      label: '¿Su prestamista es de “Farm Credit”?',
      hint: 'Lo dicen sus papeles. Muchos prestan para fincas y en el campo.',
    },
    denialReasons: {
      label: 'Las razones que da la carta que dice que no',
      hint: 'Elija cada una que da la carta, o la que más se parece.',
      choices: {
        'income-too-low': 'Su ingreso es muy bajo',
        'income-too-high': 'Su ingreso es muy alto, o puede pagar',
        'excessive-forbearance': 'Habría que apartar demasiada deuda (excessive forbearance)',
        'negative-present-value': 'El inversionista perdería dinero (negative NPV)',
        'not-the-investors-program': 'El dueño del préstamo no tiene ese programa',
        incomplete: 'Faltan papeles o llegaron tarde',
        other: 'Otra razón, o ninguna',
      },
    },
    appealSentOn: {
      label: 'Fecha en que mandó una apelación',
      hint: 'El día en que la mandó, por escrito.',
      none: 'No he apelado',
    },
    completeApplicationOn: {
      label: 'Fecha en que llegó su solicitud completa',
      hint: 'El día en que el administrador ya tenía todos los papeles.',
      none: 'No la he mandado',
    },
    decisionOn: {
      label: 'Fecha de la carta con la decisión',
      hint: 'La fecha impresa en la carta.',
      none: 'No hay decisión',
    },
    smallServicer: {
      label: '¿Es pequeño su administrador?',
      hint: 'Maneja {smallServicerLoans} préstamos o menos, todos propios. Algunas reglas no lo obligan.',
    },
  },
  historical: {
    initialFixedMonths: { label: 'Meses con la primera tasa fija', hint: 'Antes del primer cambio de tasa.' },
    nextResetOn: { label: 'Fecha del próximo ajuste de la tasa', hint: 'Cuando terminó la primera tasa.' },
    indexPercent: { label: 'Índice', hint: 'La tasa de mercado que sigue el préstamo.' },
    marginPercent: { label: 'Margen', hint: 'Lo que el préstamo suma al índice.' },
    firstCapPercent: { label: 'Límite del primer ajuste', hint: 'En puntos de por ciento.' },
    subprimePool: {
      label: '¿Estaba el préstamo en un grupo de alto riesgo (subprime)?',
      hint: 'Un grupo de préstamos a gente con crédito débil.',
    },
    sixtyDayLatesLast12Months: { label: 'Veces con 60 días o más de atraso en 12 meses', hint: 'En este préstamo.' },
    originationCreditScore: { label: 'Puntaje de crédito al comienzo', hint: 'Del archivo del préstamo.' },
    originalPropertyValue: { label: 'Valor de la casa al comienzo', hint: 'De la primera tasación.' },
    canRefinance: {
      label: '¿Podía el hogar conseguir otro préstamo?',
      hint: 'Un refinanciamiento en buenas condiciones.',
    },
  },
  investor: {
    redefaultPercent: { label: 'Probabilidad de atrasarse otra vez', hint: 'En por ciento, después del cambio.' },
    curePercent: { label: 'Probabilidad de ponerse al día sin ayuda', hint: 'En por ciento, sin ningún cambio.' },
    premiumPercent: { label: 'Prima de riesgo', hint: 'Se suma a la tasa de descuento.' },
    priceChangePercent: { label: 'Cambio esperado del precio de las casas', hint: 'En por ciento al año.' },
    monthsToRedefault: { label: 'Meses hasta un nuevo atraso', hint: 'Si llega a pasar.' },
    monthsToLiquidate: { label: 'Meses hasta vender la casa', hint: 'Después de un atraso.' },
    reoDiscountPercent: { label: 'Descuento de una casa ejecutada', hint: 'En por ciento de su valor.' },
    sellCostPercent: { label: 'Costo de vender', hint: 'En por ciento del precio.' },
    monthlySubsidy: { label: 'Subsidio mensual', hint: 'Se paga al inversionista.' },
  },
  market: {
    pmms30Percent: {
      label: 'Tasa semanal a 30 años de Freddie Mac',
      hint: 'Freddie Mac la publica cada jueves como “PMMS, 30-year fixed”.',
    },
    gseModificationRatePercent: {
      label: 'Tasa de modificación de Fannie Mae y Freddie Mac',
      hint: 'Escriba la tasa de la carta de su administrador. En la guía de Fannie Mae se llama “Modification Interest Rate”.',
    },
  },
};
