import type { situations as english } from '../en/situations';

export const situations: typeof english = {
  title: 'Cuando hay algo especial en su préstamo o en su casa',
  description:
    'Herederos y divorcio, bancarrota, segundos préstamos, líneas de crédito, hipotecas inversas, préstamos directos de USDA, un nuevo administrador, un pago más alto, una carta que dice que no: qué dice la regla, qué preguntar y a quién llamar.',
  lead: 'Busque lo que le pasa a usted. Cada parte dice qué manda la regla, qué preguntar y a quién llamar. Nada de esto es consejo legal.',
  ask: 'Qué preguntar',
  call: 'A quién llamar',
  counselor: 'Un asesor gratuito aprobado por HUD:',
  fha: 'FHA, para una hipoteca inversa de FHA (HECM):',
  fema: 'FEMA, ayuda para su casa:',
  usda: 'USDA, para sus propios préstamos:',
  of: {
    'not-on-note': {
      title: 'Usted no firmó el préstamo: herencia, divorcio, familia',
      rule: 'Ser dueño de la casa y deber el préstamo son dos cosas. La casa puede ser suya por una muerte, un divorcio o un fideicomiso, sin que usted deba el préstamo. Cuando el administrador confirma que usted es el dueño (“successor in interest”), tiene que tratarle como a su cliente según estas reglas. Una solicitud que mandó antes cuenta desde el día en que le confirma. Por regla general, el prestamista no puede exigir todo el préstamo de una vez solo porque la casa pasó a un familiar por una muerte, o a un esposo o una esposa por un divorcio: usted puede seguir haciendo los pagos. FHA pide seis pagos de prueba, y no tres, a quien se quedó con la casa y no firmó.',
      ask: 'Escriba: “Ahora la casa es mía. ¿Qué papeles necesitan para confirmarme como successor in interest, y cuándo me contestan?” Pueden pedirle el acta de defunción, el testamento, el papel del divorcio o la escritura. Luego pida ayuda como cualquier cliente. Antes de firmar, pregunte qué pasa si se hace cargo del préstamo (“assumption”) y qué pasa si no.',
    },
    'signed-with-ex': {
      title: 'Divorcio: usted y otra persona firmaron el préstamo',
      rule: 'Deber el préstamo y ser dueño de la casa son dos cosas. La sentencia de divorcio obliga a los dos, pero no al prestamista: cada uno de los que firmaron debe todo el préstamo, y los pagos que falten pueden salir en los dos informes de crédito. Una escritura en la que cede su parte de la casa (“quitclaim”) no saca su nombre del préstamo. Un nombre sale si la casa se vende, si otro préstamo paga este (“refinance”), o si el prestamista acepta que quien se queda lo siga solo (“assumption”) y libera al otro por escrito (“release of liability”). En los préstamos de FHA y VA el administrador puede hacerlo con quien él apruebe, y la tasa se queda igual. En otros decide el dueño del préstamo. Hay administradores que dicen que solo sirve un préstamo nuevo: pida que le muestren la regla.',
      ask: 'Escriba: “Nos divorciamos. Pido que el préstamo siga a nombre de quien se queda con la casa y que liberen al otro (release of liability). ¿Qué papeles necesitan, cuánto cuesta, qué regla decide y cuándo me contestan?” Pregunte a su abogado de divorcio qué puede ordenar el juez si la otra persona no paga o no refinancia. Mientras su nombre siga ahí, pida cada estado de cuenta y que le avisen si falta un pago.',
    },
    'says-late': {
      title: 'Usted paga a tiempo y una carta dice que está atrasado',
      rule: 'Un pago se puede perder, contarse tarde, quedar aparte porque le faltaba un poco, o haber llegado al administrador anterior. Si usted manda un aviso de error (“notice of error”), el administrador tiene {errorAcknowledgedDays} días hábiles para decir que llegó y {errorAnsweredDays} para contestar: corrige el error, o dice por qué no lo ve y en qué papeles se apoya. Durante {errorCreditDays} días no puede decir a las agencias de crédito que un pago que usted nombra ahí está atrasado. Durante {paidToOldServicerDays} días después de un cambio de administrador, un pago que llegó a tiempo al anterior no puede contar como tarde.',
      ask: 'Escriba a la dirección para errores: “Ustedes dicen que falta este pago. Aquí está la prueba de mi banco de que se pagó este día. Corrijan mi cuenta, quiten los cargos y corrijan lo que dijeron a las agencias de crédito. Mándenme la historia de todos los pagos.” Siga pagando cada mes. Si llegaron papeles del tribunal, muéstrelos enseguida a un abogado o a la ayuda legal: el error hay que decirlo también ahí.',
    },
    bankruptcy: {
      title: 'Está en bancarrota, o lo estuvo',
      rule: 'Usted puede pedir ayuda con el préstamo, y las fechas de una solicitud siguen igual. Mientras está en bancarrota, su administrador no tiene que llamarle. Sí le manda una carta sobre la ayuda, pero esa carta no puede pedirle que pague. Una bancarrota suele detener una subasta mientras el caso sigue (“automatic stay”). Puede acabar antes, o no empezar, si le cerraron otro caso en el año anterior, y el tribunal puede dejar que el prestamista siga.',
      ask: 'Pregunte primero a su abogado: “¿La suspensión detiene la subasta, y hasta cuándo? ¿El tribunal tiene que aprobar un cambio de mi préstamo? ¿Todavía lo debo yo? ¿Qué pasa con la casa si no pago?” Luego pida al administrador que revise su caso, y que escriba también a su abogado si usted quiere.',
    },
    'second-lien': {
      title: 'Tiene más de un préstamo sobre la casa',
      rule: 'Cada préstamo tiene su administrador y sus reglas. La ayuda de Fannie Mae, Freddie Mac, FHA, VA y USDA es para el primero. Las fechas federales valen también para el segundo, si le dieron todo el dinero de una vez. El segundo prestamista puede empezar una ejecución aunque el primer préstamo esté al día; el primero sigue entonces sobre la casa. Si ejecuta el primero, el segundo pierde su derecho sobre la casa, pero quizá pueda cobrarle a usted la deuda. Un aplazamiento, un reclamo o un cambio del primer préstamo deja el segundo como está. Para un primer préstamo nuevo (refinanciar), el segundo prestamista tiene que aceptar quedarse detrás (“subordination”). Al vender, a cada uno hay que pagarle o tiene que quitar su gravamen. En una venta corta con Fannie Mae, los otros préstamos reciben a lo sumo {otherLoansInShortSale} en total.',
      ask: 'Pregunte a cada administrador: “¿Cuánto debo hoy en total? ¿Qué ayuda tienen? Si vendo, ¿por qué suma quitan su gravamen?” Pregunte al primero si el segundo tiene que estar de acuerdo (“subordinate”) antes de cambiar su préstamo, y quién se lo pide. Pregunte al segundo: “Si quitan el gravamen, ¿renuncian también al resto de la deuda?” Pida las dos respuestas por escrito.',
    },
    'old-debt': {
      title: 'Le cobran un préstamo después de muchos años',
      rule: 'Cada estado fija cuánto tiempo hay para reclamar una deuda ante un tribunal: en unos son seis años, en otros de diez a treinta, y en algunos una ejecución no tiene límite. Después, un cobrador de deudas no puede demandarle por ella ni amenazar con hacerlo. Una ejecución sin tribunal puede tener otros plazos. Que la dieran por perdida (“charged off”) no quiere decir que se la perdonaron. Un pago, o una promesa firmada, puede hacer que una deuda vieja vuelva a contar.',
      ask: 'Muestre cada carta a la ayuda legal o a un abogado antes de pagar o firmar, y conteste los papeles del tribunal antes de su último día. Escriba: “¿Quién es hoy el dueño de este préstamo, y cómo lo prueban? ¿Cuándo fue el último pago? Mándenme el pagaré (note), cada estado de cuenta desde entonces y la lista de intereses y cargos.” Si hubo una bancarrota en medio, muestre también esos papeles.',
    },
    'line-of-credit': {
      title: 'Tiene una línea de crédito sobre la casa (HELOC)',
      rule: 'De una línea de crédito se puede sacar dinero varias veces. Las fechas federales para la ayuda no valen para ella. Deciden su contrato y su banco.',
      ask: 'Pregunte al banco: “¿El pago puede ser más bajo por un tiempo? ¿Pueden pasar lo que debo a un préstamo con pago fijo? ¿Cuándo dejo de pagar solo intereses, y cuánto pago entonces?” Pida la respuesta por escrito.',
    },
    reverse: {
      title: 'Tiene una hipoteca inversa',
      rule: 'Las opciones de nuestras páginas no son para ella, y las fechas federales para la ayuda no la cubren. Tiene sus propias reglas. Lo que se atrasa son casi siempre los impuestos, el seguro o el deber de vivir en la casa.',
      ask: 'Pregunte al administrador: “¿Qué falta exactamente: impuestos, seguro, o un papel de que vivo aquí? ¿Cuánto es, y cómo puedo pagarlo poco a poco?” Un heredero pregunta: “¿Cuánto se debe hoy, y cuánto tiempo tengo para pagar, vender o hacerme cargo?”',
    },
    'reverse-heir': {
      title: 'Heredó una casa con hipoteca inversa',
      rule: 'La deuda se paga cuando muere la última persona que firmó. Usted no la debe en persona. Con un préstamo de FHA (un “HECM”), el administrador tiene que mandar una carta en los {heirNoticeDays} días después de la muerte (“due and payable”). Usted puede pagarlo y quedarse con la casa, venderla por al menos el {heirPaysPercent}% de lo que dice un tasador, o entregarla. Quien se queda paga lo que se debe, o ese {heirPaysPercent}% si es menos. Casi todos piden una respuesta en {heirAnswerDays} días y dan seis meses; HUD puede aceptar {heirExtensionDays} días más, dos veces. Un esposo o una esposa que no firmó quizá pueda quedarse.',
      ask: 'Escriba en {heirAnswerDays} días: “Heredé esta casa. La quiero conservar, vender, o todavía lo estoy pensando. ¿Cuánto se debe hoy? Por favor, pidan una tasación. ¿Cómo pido {heirExtensionDays} días más, y qué necesitan ver?” Con cada petición de tiempo mande una prueba de que vende o de que busca un préstamo. Una hipoteca inversa privada tiene su propio contrato: pregunte qué reglas tiene.',
    },
    'usda-direct': {
      title: 'Le paga a USDA mismo (préstamo directo)',
      rule: 'Las opciones de nuestras páginas son para préstamos de un banco que USDA respalda, no para los que USDA dio por su cuenta. Para estos USDA tiene otra ayuda: un pago más bajo por un tiempo (payment assistance), una pausa (moratorium) y un nuevo plan para lo que debe (reamortization). No tenemos esas reglas.',
      ask: 'Pregunte: “¿Cuál de estas puedo pedir: payment assistance, moratorium o reamortization? ¿Qué papeles necesitan y hasta cuándo?” Pida la respuesta por escrito.',
    },
    disaster: {
      title: 'Después de un desastre',
      rule: 'Donde el presidente declaró un desastre mayor, las personas pueden pedir a FEMA ayuda para la casa. Con FHA, la ejecución hipotecaria (foreclosure) debe detenerse por {disasterStopDays} días desde esa declaración; otros dueños tienen sus propias reglas. La ayuda por desastre para el préstamo va aparte de la ayuda usual: muchas veces no gasta los meses ni las veces que a usted le quedan.',
      ask: 'Pregunte al administrador: “¿Está mi casa en una zona declarada, desde qué día y hasta cuándo se detiene la ejecución? ¿Qué ayuda por desastre tiene el dueño de mi préstamo?” Pida la decisión del seguro por escrito. Si el cheque del seguro viene a los dos nombres, pregunte cómo y cuándo paga las reparaciones. Guarde fotos, cuentas y cartas.',
    },
    transfer: {
      title: 'Otra empresa cobra ahora su pago',
      rule: 'Durante {paidToOldServicerDays} días después del cambio, un pago que llegó a tiempo al administrador anterior no puede contarse como atrasado. Su solicitud va con el préstamo: sus días siguen desde que la recibió el anterior. Si estaba completa, sigue completa, y el nuevo tiene {decisionAfterTransferDays} días desde el cambio para decidir. Una oferta que todavía puede aceptar sigue abierta.',
      ask: 'Escriba al nuevo: “Pedí ayuda en esta fecha. Aquí está mi prueba. ¿La tienen completa? ¿Cuándo deciden?” Mande prueba de cada pago. Siga pagando donde dice la última carta.',
    },
    escrow: {
      title: 'Su pago subió por los impuestos o el seguro',
      rule: 'Una vez al año el administrador revisa la cuenta de depósito (escrow). Si tiene poco, puede pedir más cada mes. Si falta lo de un mes de escrow o más, se reparte en al menos {escrowShortageMonths} meses. No hace falta estar atrasado para preguntar cómo lo calcularon.',
      ask: 'Escriba: “Mándenme el análisis del escrow, con cada recibo de impuestos y de seguro. ¿Se puede repartir lo que falta en más meses?” Pregunte en su condado si recibe toda la rebaja de impuestos, y busque un seguro más barato. Si un recibo está mal, mande un aviso de error: deben contestarlo en {errorAnsweredDays} días hábiles.',
    },
    'modification-rise': {
      title: 'Su pago subió después de un cambio del préstamo',
      rule: 'Algunos préstamos cambiados tienen una tasa que sube por pasos. Una subida en los últimos 12 meses puede contar como razón de que está por atrasarse, así que puede pedir ayuda antes de dejar un pago. Una solicitud completa tiene que revisarse para todas las opciones que el dueño tiene.',
      ask: 'Pregunte: “¿Qué paso es este, cuándo es el siguiente y cuánto será el último pago? ¿Pueden revisar mi caso ya? ¿Cuánto hay que esperar desde el último cambio?” Ponga la subida, y el día de la siguiente, en sus respuestas.',
    },
    'trial-refused': {
      title: 'Hizo los pagos de prueba y luego le dijeron que no',
      rule: 'Si hizo la prueba a tiempo y solo falta un papel, tienen que darle un tiempo justo para mandarlo. Si el administrador se equivocó, un aviso de error (notice of error) le obliga a revisarlo: tiene {errorAcknowledgedDays} días hábiles para decir que llegó y {errorAnsweredDays} para contestar.',
      ask: 'Escriba: “Hice estos pagos de prueba en estos días; aquí está la prueba. ¿Qué regla no cumplí? Corríjanlo y hagan el cambio que me ofrecieron.” Mándelo a la dirección para errores. Si hay una subasta cerca, pregunte a la ayuda legal.',
    },
    denied: {
      title: 'Le llegó una carta que dice que no',
      rule: 'Para una modificación, la carta tiene que dar la razón exacta. Si es una regla del dueño, tiene que nombrar al dueño y la regla. Si es una prueba de valor (NPV), tiene que dar las cifras. Usted puede tener {appealDays} días para apelar, y lo tiene que ver otra persona. Con FHA no pueden pedirle papeles de su ingreso para negar una ayuda que conserva la casa.',
      ask: '“¿Qué ingreso contaron?” (muy bajo o muy alto). “¿Qué suma apartaron y cuál es el límite?” (excessive forbearance). “¿Qué cifras usaron en la prueba?” (negative present value). “¿Quién es el dueño y qué regla?” (no tiene ese programa). “¿Qué papel falta y hasta cuándo?” (incompleta). Escriba la carta en nuestra página de cartas: la comparamos con sus cifras.',
    },
    'home-sold': {
      title: 'La casa ya se vendió: después de una ejecución o de una venta corta',
      rule: 'La ayuda para conservar la casa terminó, a menos que su estado le deje recuperarla por un tiempo. Si se vendió por más de lo que debía en todos los préstamos, lo que sobra es suyo, pero hay que pedirlo a tiempo. Si se vendió por menos, la ley de su estado dice si el prestamista puede cobrarle el resto (deficiency), cuánto y hasta cuándo. Después de una venta corta o de entregar la casa, mire los papeles que firmó: ¿renuncian al resto? Una deuda perdonada puede contar como ingreso para los impuestos, con o sin formulario 1099-C. Una deuda que alguien sigue cobrando no está perdonada.',
      ask: 'Escriba al prestamista o al cobrador: “¿En cuánto se vendió la casa? ¿Cuánto dicen que debo, y cómo lo calcularon? ¿Lo pidieron a un tribunal, y cuándo? ¿Renuncian al resto?” Muestre cada carta y cada papel del tribunal a la ayuda legal antes de pagar o firmar. Muestre el formulario 1099-C a un asesor de impuestos: quien debía más de lo que tenía, o estaba en bancarrota, quizá no deba impuestos por eso.',
    },
    refinance: {
      title: 'Un préstamo nuevo en lugar del viejo (refinance)',
      rule: 'Ninguna regla se lo da: cada banco decide. Puede convenir si la tasa del mercado es bastante más baja que la suya, la casa vale más de lo que debe y sus pagos están al día. Con atrasos, casi todos los bancos dicen que no. Tiene gastos, y un préstamo más largo puede costar más en total aunque el pago baje.',
      ask: 'Pida a tres bancos o más un cálculo por escrito el mismo día. Compare la tasa, todos los gastos y lo que pagaría en total. Pregunte: “¿En cuántos meses el pago más bajo cubre los gastos?” Cuidado con quien le llama primero.',
    },
  },
};
