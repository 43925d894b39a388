import type { cautions as english } from '../en/cautions';

export const cautions: typeof english = {
  'is-reverse-mortgage':
    'Las opciones de estas páginas no son para su préstamo. Una hipoteca inversa (reverse mortgage) tiene sus propias reglas, y las fechas federales no valen para ella. Llame gratis a un asesor de HUD, {counselorPhone}, y diga que es una hipoteca inversa. ¿Es de FHA (“HECM”)? También puede llamar a FHA, {fhaPhone}. Si no se pagan los impuestos o el seguro, puede acabar en una ejecución hipotecaria: pregunte cómo pagarlos poco a poco. Llame hoy si una carta habla de ella.',
  'heir-of-reverse':
    'Usted no debe esta deuda en persona. El administrador tiene que mandarle una carta que dice que ya hay que pagarla (“due and payable”). Contéstela en {heirAnswerDays} días, aunque sea para decir que todavía lo está pensando. Con un préstamo de FHA (un “HECM”) usted elige: pagarlo y quedarse con la casa, venderla o entregarla. Para quedarse paga lo que se debe, o el {heirPaysPercent}% de lo que un tasador dice que vale la casa, si es menos.{given, select, yes { Con sus respuestas son unos {payoff}.} other {}} Casi siempre hay seis meses, y puede pedir más tiempo por escrito. ¿Vivía ahí como esposo o esposa de quien firmó? Dígalo ya: quizá pueda quedarse.',
  'is-usda-direct':
    'Las opciones de estas páginas no son para su préstamo: el dinero se lo prestó USDA mismo. USDA tiene otra ayuda. Llame a su oficina, {usdaPhone}, y pida cada ayuda por su nombre: un pago más bajo por un tiempo (payment assistance), una pausa (moratorium) y un nuevo plan para lo que debe (reamortization). Pida la respuesta por escrito.',
  'is-line-of-credit':
    'Usted dijo que es una línea de crédito sobre la casa (HELOC). Las fechas federales no valen para ella, y por eso no mostramos ninguna. Su contrato y su banco deciden qué ayuda hay. Pídala por escrito. Cuánto dura la línea lo dice el contrato, y no lo adivinamos. El total y el último día salen solo si usted nos dice sus meses.',
  displaced:
    'Usted tuvo que salir por un desastre y piensa volver. La contamos como la casa donde vive. Diga a su administrador por qué está fuera y pregunte si él también la cuenta así.',
  bankruptcy:
    'Usted está en bancarrota. Hable con su abogado antes de pagar o firmar algo, y pregunte si el tribunal tiene que aprobarlo. Aquí no cierra ninguna opción. En este tiempo su administrador no tiene que llamarle, y su carta sobre la ayuda no puede pedirle dinero. Las fechas de una solicitud siguen igual.',
  'bankruptcy-sale':
    'Hay una subasta fijada mientras usted está en bancarrota. Presentar el caso suele detener una subasta mientras el caso sigue (“automatic stay”). Pero puede acabar a los {stayAfterDismissalDays} días, o no empezar, si le cerraron otro caso en el año anterior, y el tribunal puede dejar que el prestamista siga. Pregunte a su abogado si detiene esta subasta, y no cuente con ello hasta entonces.',
  'bankruptcy-discharged':
    'Su bancarrota ya terminó. Antes de firmar, pregunte dos cosas a un abogado: ¿todavía debe usted este préstamo?, ¿y qué puede pasar con la casa? Aquí no cierra ninguna opción.',
  heir: 'Ser dueño de la casa es una cosa y deber el préstamo es otra. Quizá la casa ya es suya y usted no debe el préstamo. Escriba al administrador: diga que heredó la casa y pregunte qué papeles necesita para ver que es el dueño (“successor in interest”). Cuando lo acepta, usted cuenta como su cliente al pedir ayuda. Antes de firmar para hacerse cargo del préstamo (“assumption”), pregunte a un abogado o a un asesor gratuito.',
  'divorced-co-owner':
    'Ser dueño de la casa es una cosa y deber el préstamo es otra. Si el divorcio le dio la casa, escriba al administrador con el papel del juez o la escritura, y pregunte qué papeles necesita para ver que es el dueño (“successor in interest”). Cuando lo acepta, usted cuenta como su cliente al pedir ayuda. El divorcio no cambia quién firmó el préstamo. Antes de firmar para hacerse cargo (“assumption”), pregunte a un abogado o a un asesor gratuito.',
  'signed-with-ex':
    'Usted firmó este préstamo, y hay un divorcio o una separación. El divorcio no cambia quién lo debe: el prestamista puede pedir todo a cada uno de los dos, y los pagos que falten pueden salir en los dos informes de crédito. Una escritura cambia solo quién es dueño de la casa. Quien se queda con la casa puede pedir hacerse cargo solo del préstamo (“assumption”) y que liberen al otro por escrito (“release of liability”). Con FHA y VA casi siempre se puede, si el prestamista acepta a esa persona; con otros préstamos, pregunte. Pregunte: “¿Qué necesitan para liberar a uno de los dos y qué regla lo dice?” Pida también cada estado de cuenta, para saber a tiempo si falta un pago.',
  'says-late':
    'Usted nos dijo que no debe ningún pago. Si una carta dice que está atrasado, mande un aviso de error (notice of error) a la dirección que su administrador da para eso, con la prueba de cada pago: tiene {errorAcknowledgedDays} días hábiles para decir que llegó y {errorAnsweredDays} para contestar. Siga pagando y guarde las pruebas. ¿Ya empezó una ejecución? Muéstrela también a un abogado o a la ayuda legal, y no deje pasar un día del tribunal.',
  'not-on-note':
    'Usted no firmó este préstamo. Si la casa es suya, o una parte, escriba al administrador y pregunte qué papeles necesita para ver que es el dueño (“successor in interest”). Cuando lo acepta, usted cuenta como su cliente al pedir ayuda. Si no es suya, quien firmó tiene que pedirla, o darle permiso por escrito.',
  'not-confirmed':
    'Usted dijo que el administrador todavía no acepta que es dueño de la casa. Lo que mandó se queda con él y cuenta desde el día en que lo acepta. Pida eso primero, por escrito, con los papeles que necesita.',
  'application-sent':
    'Usted ya mandó una solicitud. {bound, select, yes {Si no hay fecha de subasta, o llegó {beforeSale} días o más antes de ella, el administrador tiene {toReply} días hábiles para escribirle si está completa y, si no, qué falta y para qué día. Las otras fechas empiezan cuando está completa. Pregunte: “¿Está completa? Si no, ¿qué falta?”} other {Por lo que usted nos dijo, los plazos federales para contestar no obligan a su administrador. Pregúntele por escrito: “¿Está completa? Si no, ¿qué falta? ¿Qué día me contestan?”}} Guarde prueba de lo que mandó y cuándo.',
  'new-servicer':
    'Su préstamo pasó a otro administrador (servicer). Durante {paidToOld} días después del cambio, un pago que llegó a tiempo al anterior no puede contar como tarde. {bound, select, yes {Una solicitud que ya mandó pasa con el préstamo. También un plan o un cambio acordado por escrito} other {Un plan o un cambio acordado por escrito pasa con el préstamo}}: mande una copia. Escriba al nuevo: “¿Qué papeles míos tienen y qué falta?”',
  'after-disaster':
    'Después de un desastre que FEMA declaró, pídale ayuda para la casa: {femaPhone}. Pida también al administrador que detenga los cargos y la ejecución mientras repara: con FHA debe hacerlo por {disasterStopDays} días desde esa declaración. Antes de firmar un cheque del seguro, pregunte cómo lo entregará el administrador para las reparaciones.',
  'foreclosure-filed':
    'El proceso de ejecución hipotecaria (foreclosure) empezó el {filed}. Si llegaron papeles del tribunal, dicen hasta qué día se puede contestar: no deje pasar ese día. Muéstrelos hoy a un abogado que conozca estos casos o a la ayuda legal. Siga también con su solicitud: una cosa no detiene la otra.',
  'active-duty':
    'Usted dijo que alguien del préstamo estuvo en servicio militar activo en los últimos 12 meses. Si el préstamo es de antes, una subasta sin orden de un juez no vale. Dígaselo al administrador por escrito, con las órdenes. Pregunte en la oficina legal de la base: es gratis.',
  'escrow-rise':
    'Su pago cambia por los impuestos o el seguro. Usted puede pedir el análisis de la cuenta de reserva (escrow analysis), con cada recibo, y que un faltante se reparta en más meses. Para pedirlo no hace falta tener atraso.',
  'modification-rise':
    'Su préstamo cambiado sube por pasos. Puede pedir ayuda antes de atrasarse. Pregunte: “¿Cuándo es el próximo paso, cuánto es el último pago, y pueden revisar mi caso ahora?”',
  'trial-paid-then-refused':
    'Usted hizo los pagos de prueba y aun así le dijeron que no. Anote cada pago con su día y guarde las pruebas. Luego mande un aviso de error (notice of error) a la dirección que su administrador da para eso: tiene {errorAcknowledgedDays} días hábiles para decir que llegó y {errorAnsweredDays} para contestar. Pregunte qué pago o papel dice que falta, y pida el cambio que le ofreció.',
  'denied-income-too-low':
    'La carta dice que su ingreso es muy bajo.{housingGiven, select, yes { Según sus respuestas, el pago de hoy se lleva {housing} de él.} other {}}{incomeRule, select, papers { Con FHA, el administrador no puede pedir papeles de su ingreso para negar una ayuda que conserva la casa: diga esa regla.} share { Para un préstamo cambiado (Flex Modification), las reglas de Fannie Mae y Freddie Mac no fijan una parte del ingreso desde diciembre de 2024: pida que le muestren la regla.} afford { Por lo que sabemos, la regla pide que usted pueda con el pago nuevo.} other {}}{newGiven, select, yes { En nuestro cálculo, un préstamo cambiado costaría {newPayment} al mes.} other {}} Pregunte: “¿Qué ingreso contaron, de qué papel y de qué mes? ¿Con qué pago lo compararon y qué límite pone la regla?” Cuente lo que ganan todos los que viven en la casa y ayudan a pagar.',
  'denied-income-too-high':
    'La carta dice que usted puede pagar.{housingGiven, select, yes { Según sus respuestas, el pago de hoy se lleva {housing} de su ingreso antes de impuestos.} other {}}{incomeRule, select, papers { Con FHA, el administrador no puede pedir papeles de su ingreso para negar una ayuda que conserva la casa: diga esa regla.} share { Para un préstamo cambiado (Flex Modification), las reglas de Fannie Mae y Freddie Mac no fijan una parte del ingreso desde diciembre de 2024: pida que le muestren la regla.} afford { Por lo que sabemos, la regla pide que usted pueda con el pago nuevo.} other {}}{newGiven, select, yes { En nuestro cálculo, un préstamo cambiado costaría {newPayment} al mes.} other {}} Pregunte: “¿Qué ingreso y qué gastos contaron? ¿Qué límite pone la regla?” Para alguna ayuda la regla no mira el ingreso: vea aquí las razones de cada opción.',
  'denied-excessive-forbearance':
    'La carta dice que habría que apartar demasiada deuda.{setAsideGiven, select, yes { En nuestro cálculo serían {setAside}, y la regla permite como mucho {shareCap}.} other {{worthGiven, select, yes { Con sus respuestas, este préstamo es el {worth} de lo que vale la casa.} other {}}}} Pregunte: “¿Qué valor de la casa usaron, qué suma apartaron y qué límite pone la regla?” Un valor muy bajo o muy alto cambia esto.',
  'denied-negative-present-value':
    'La carta dice que el inversionista perdería dinero con un cambio (negative net present value). Si esa es la razón, la carta tiene que dar la lista de cifras que usaron.{worthGiven, select, yes { Con sus respuestas, este préstamo es el {worth} de lo que vale la casa.} other {}} Pídales esas cifras y revise el valor de la casa, su ingreso y lo que debe. Si una está mal, apele por escrito.',
  'denied-not-the-investors-program':
    'La carta dice que el dueño del préstamo no tiene ese programa. Entonces tiene que nombrar al dueño y la regla.{ownerGiven, select, yes { Usted nos dijo quién respalda el préstamo: {owner}. En nuestro cálculo, {open, plural, one {# ayuda quizá siga abierta} other {# ayudas quizá sigan abiertas}} para usted.} other {}} Pregunte: “¿Quién es el dueño de mi préstamo, qué regla suya dice que no y qué opciones tiene?” Busque también usted quién es el dueño.',
  'denied-incomplete':
    'La carta dice que faltan papeles. El administrador tiene que nombrarlos por escrito y dar un día para mandarlos.{papersGiven, select, yes { Casi siempre es el {papersBy}, o el día que dice la carta.} other {}} Pregunte: “¿Qué papel falta, por qué no sirve el que mandé y para qué día lo necesitan?” Mándelo con prueba y pida una carta que diga que la solicitud está completa.',
  'denied-other':
    'Una carta que dice que no a una modificación tiene que dar la razón exacta de cada una.{ownerGiven, select, yes { En nuestro cálculo, {open, plural, one {# ayuda quizá siga abierta} other {# ayudas quizá sigan abiertas}} para usted.} other {}} Pídala por escrito: “¿Qué regla dice que no, y con qué cifra mía?”',
  'may-refinance':
    'Su tasa, {rate}, es más alta que la del mercado que conocemos, {market}. Sus pagos están al día y la casa vale {equity} más de lo que debe. Quizá convenga preguntar por un préstamo nuevo en lugar de este (“refinance”).{given, select, yes { Con la tasa del mercado y en los meses que le quedan pagaría {payment} al mes con impuestos y seguro, antes de los gastos.} other {}} Cada banco decide, y tiene gastos.',
  'line-of-credit':
    'Para este préstamo no mostramos fechas federales. Una línea de crédito sobre la casa (HELOC) queda fuera de ellas. Mire sus papeles: de una línea se puede sacar dinero varias veces. Si le dieron todo el dinero de una vez, es un préstamo y las fechas sí cuentan: pregunte las suyas a un asesor gratuito.',
  'other-liens':
    'Este no es el primer préstamo sobre la casa. Lo que debe del primero no está contado aquí. Súmelo antes de comparar su deuda con lo que vale la casa, o de pensar en vender. La ayuda de Fannie Mae, Freddie Mac, FHA, VA y USDA es para primeros préstamos. Que lo dieran por perdido (“charged off”) no quiere decir que se lo perdonaron: pregunte si todavía lo debe.',
  'second-lien':
    'Este no es el primer préstamo sobre la casa. La ayuda de Fannie Mae, Freddie Mac, FHA, VA y USDA es para primeros préstamos, y cada préstamo tiene su administrador. Pregunte por escrito al de este qué ayuda tiene. Que lo dieran por perdido (“charged off”) no quiere decir que se lo perdonaron: pregunte si todavía lo debe.',
  'has-other-liens':
    'Usted tiene otro préstamo sobre la casa. La ayuda con este no lo cambia: lo debe y lo paga como antes, y ese prestamista también puede empezar una ejecución. Pregunte a su administrador qué ayuda tiene. Pregunte a los dos qué necesita cada uno del otro para una venta o un préstamo nuevo.',
  'old-debt':
    'Hace más de seis años que no se paga este préstamo. Una deuda así quizá ya no se puede cobrar ante un tribunal: depende de su estado y de sus papeles. Antes de pagar, firmar o aceptar algo, muéstrelo todo a la ayuda legal o a un abogado: un pago puede hacer que la deuda vuelva a contar. No deje pasar el día que dice un papel del tribunal.',
  'sale-over':
    'Si la casa se vendió: pregunte por escrito en cuánto se vendió y cuánto debe todavía. ¿Se vendió por más de lo que debía en todos los préstamos? Entonces lo que sobra es suyo: pídalo pronto. ¿Por menos? Entonces la ley de su estado dice si el prestamista puede cobrarle el resto. No pague ni firme antes de que lo vea la ayuda legal. Si le llega un formulario 1099-C, muéstrelo a un asesor de impuestos.',
  'left-after-disaster':
    '¿Tuvo que salir por un desastre y piensa volver? Entonces algunas reglas la siguen contando como su casa. Elija “Tuve que salir por un desastre”, diga a su administrador por qué está fuera y pregunte si cuenta.',
  'reverse-mortgage':
    'Si es una hipoteca inversa (reverse mortgage), sin pago mensual, estas reglas no son las suyas. Llame gratis a un asesor de HUD, {counselorPhone}, o a FHA, {fhaPhone}.',
  'usda-direct':
    'Si le paga directo a USDA (préstamo directo, direct loan), estas reglas no son las suyas. USDA tiene otra ayuda: llame a su oficina, {usdaPhone}.',
  /** What each says, in a line. */
  titles: {
    'old-debt': 'Años sin pagar: pregunte si la deuda todavía se puede cobrar',
    'sale-over': 'Si la casa se vendió: pregunte en cuánto, por escrito',
    'has-other-liens': 'Otro préstamo sobre la casa: esta ayuda no lo cambia',
    'is-reverse-mortgage': 'Hipoteca inversa: estas opciones no son las suyas',
    'heir-of-reverse': 'Heredó una hipoteca inversa: conteste pronto la carta',
    'is-usda-direct': 'Préstamo directo de USDA: pida su propia ayuda',
    'is-line-of-credit': 'Línea de crédito: las fechas federales no valen',
    displaced: 'Salió por un desastre: dígaselo a su administrador',
    bankruptcy: 'Está en bancarrota: hable primero con su abogado',
    'bankruptcy-sale': 'Subasta y bancarrota: pregunte a su abogado si la detiene',
    'bankruptcy-discharged': 'Bancarrota terminada: pregunte a un abogado antes de firmar',
    heir: 'Heredó la casa: pida que le acepten como dueño',
    'divorced-co-owner': 'Divorcio: pida que le acepten como dueño',
    'signed-with-ex': 'Divorcio: quienes firmaron siguen debiendo el préstamo',
    'says-late': 'Está al día y una carta dice que no: mande las pruebas',
    'not-on-note': 'No firmó el préstamo: pregunte qué papeles necesita',
    'not-confirmed': 'Aún no le aceptan como dueño: pida eso primero',
    'application-sent': 'Su solicitud: pregunte si está completa',
    'new-servicer': 'Nuevo administrador: mande copia de lo acordado',
    'after-disaster': 'Después del desastre: lo que puede pedir',
    'foreclosure-filed': 'La ejecución empezó: no deje pasar el día del tribunal',
    'active-duty': 'Servicio militar: dígaselo al administrador',
    'escrow-rise': 'Suben los impuestos o el seguro: pida el análisis',
    'modification-rise': 'Su préstamo cambiado sube: pida ayuda antes',
    'trial-paid-then-refused': 'Pagó la prueba y le dijeron que no: mande un aviso de error',
    'denied-income-too-low': 'Le dijeron que su ingreso es muy bajo: qué preguntar',
    'denied-income-too-high': 'Le dijeron que puede pagar: qué preguntar',
    'denied-excessive-forbearance': 'Le dijeron que es demasiada deuda: qué preguntar',
    'denied-negative-present-value': 'Le dijeron que el inversionista pierde: qué pedir',
    'denied-not-the-investors-program': 'Le dijeron que el dueño no tiene ese programa: qué preguntar',
    'denied-incomplete': 'Le dijeron que faltan papeles: qué mandar',
    'denied-other': 'Le dijeron que no: pida la razón por escrito',
    'may-refinance': 'Su tasa es más alta que la del mercado: compare',
    'line-of-credit': '¿Es una línea de crédito? No mostramos fechas federales',
    'other-liens': 'No es el primer préstamo: falta sumar el primero',
    'second-lien': 'No es el primer préstamo: pregunte qué ayuda tiene',
    'left-after-disaster': '¿Salió por un desastre y piensa volver? Dígalo',
    'reverse-mortgage': '¿Es una hipoteca inversa? Estas reglas no son las suyas',
    'usda-direct': '¿Le paga directo a USDA? Estas reglas no son las suyas',
  },
};
