import type { glossary as english } from '../en/glossary';

export const glossary: typeof english = {
  title: 'Las palabras, explicadas',
  description: 'Las palabras de la hipoteca y de la ayuda, en lenguaje sencillo, con ejemplos en dólares.',
  lead: 'Las cartas y las llamadas están llenas de palabras difíciles. Aquí está lo que quieren decir.',
  example: 'Un ejemplo',
  others: 'También se dice',
  where: 'Dónde la encuentra aquí',
  inStory: 'La historia de la Alianza HOPE NOW: “{passage}”',
  related: 'Palabras cercanas',
  back: 'Todas las palabras',
  entries: {
    foreclosure: {
      name: 'Ejecución hipotecaria (foreclosure)',
      what: 'El camino legal para vender una casa porque no se paga la hipoteca. Tiene pasos y fechas, y con ayuda a tiempo se puede parar.',
      others: 'Embargo, “me quitan la casa”, ejecución de hipoteca.',
    },
    'subprime-meltdown': {
      name: 'Colapso de las hipotecas de alto riesgo (subprime meltdown)',
      what: 'Entre 2007 y 2010 fallaron a la vez muchísimos préstamos riesgosos. Muchos eran de personas que no los podían pagar. Familias perdieron su casa y hubo bancos que quebraron.',
      others: 'Crisis de las hipotecas, crisis subprime.',
    },
    mbs: {
      name: 'Valor respaldado por hipotecas (MBS)',
      what: 'Una inversión hecha de muchos préstamos de vivienda juntos. Lo que pagan las familias cada mes llega a quienes compraron una parte.',
      others: 'Paquete de hipotecas.',
    },
    loan_modification: {
      name: 'Modificación del préstamo (loan modification)',
      what: 'Un cambio duradero en su préstamo para que lo pueda pagar. Puede bajar la tasa, crecer el plazo o apartarse una parte. Muchas veces lo atrasado se suma al saldo.',
      example:
        'Un préstamo de {balance} al {rate} cuesta {before} al mes de capital e intereses, si le quedan 25 años. A 40 años costaría {after}.',
      others: 'Modificación hipotecaria, cambio del préstamo.',
    },
    'us-department-housing-urban-development-hud': {
      name: 'HUD, el departamento de vivienda de EE. UU.',
      what: 'Maneja el programa FHA, que asegura préstamos. También aprueba las agencias cuyos asesores ayudan gratis a los dueños de casa.',
      others: 'Departamento de Vivienda y Desarrollo Urbano.',
    },
    'great-recession': {
      name: 'Gran Recesión (Great Recession)',
      what: 'La fuerte caída en Estados Unidos desde diciembre de 2007 hasta junio de 2009. Mucha gente perdió el trabajo y las casas bajaron de precio.',
      others: 'La crisis de 2008.',
    },
    'workout-agreement': {
      name: 'Acuerdo para resolver los atrasos (workout agreement)',
      what: 'Un trato entre usted y su administrador para arreglar los atrasos sin ejecución. Puede ser un plan, una pausa, un aplazamiento o un cambio del préstamo.',
      others: 'Arreglo, convenio, reestructuración.',
    },
    repayment: {
      name: 'Reembolso (repayment)',
      what: 'Devolver el dinero prestado, casi siempre en cuotas de cada mes con intereses.',
      example:
        'Quien toma {balance} al {rate} por 30 años paga {payment} al mes. El primer mes, {interest} de eso son intereses.',
      others: 'Pago del préstamo, devolver lo prestado.',
    },
    mortgage: {
      name: 'Hipoteca (mortgage)',
      what: 'Un préstamo para comprar o conservar una casa, con la casa como garantía. Si deja de pagar, el prestamista puede dar pasos para venderla.',
      others: 'Préstamo hipotecario, préstamo de la casa.',
    },
    economy: {
      name: 'Economía (economy)',
      what: 'Todo el trabajo, las compras y las ventas de un lugar. Cuando baja, la gente gana menos y le cuesta más pagar.',
      others: 'La situación, los malos tiempos.',
    },
    accountability: {
      name: 'Rendición de cuentas (accountability)',
      what: 'Tener que explicar lo que se hizo y corregir los errores. Un administrador debe responder por cómo trata a la gente.',
      others: 'Responsabilidad.',
    },
    transparency: {
      name: 'Transparencia (transparency)',
      what: 'Mostrar las reglas, los costos y las razones con tanta claridad que cualquiera los pueda revisar.',
      others: 'Claridad.',
    },
    risk: {
      name: 'Riesgo (risk)',
      what: 'La posibilidad de que pase algo malo, como perder dinero o la casa.',
      others: 'Peligro.',
    },
    financial_distress: {
      name: 'Dificultad para pagar las cuentas (financial distress)',
      what: 'No puede pagar sus cuentas a tiempo, o ve que pronto no va a poder.',
      others: 'Apuros de dinero, “no me alcanza”.',
    },
    servicer: {
      name: 'Administrador de la hipoteca (servicer)',
      what: 'La compañía que le manda la cuenta y recibe su pago. También revisa su pedido de ayuda. Puede no ser dueña de su préstamo.',
      others: 'Compañía hipotecaria, “mi banco”.',
    },
    investor: {
      name: 'Dueño o respaldo del préstamo (investor)',
      what: 'La compañía o agencia que es dueña de su préstamo, lo asegura o lo respalda. Sus reglas deciden qué ayudas hay para usted.',
      others: 'Inversionista, asegurador, garante.',
    },
    principal: {
      name: 'Capital (principal)',
      what: 'Lo que todavía debe del préstamo mismo, sin intereses. Con cada pago baja un poco.',
      example:
        'Usted paga {payment} al mes por un préstamo de {balance} al {rate}. El primer pago baja el capital en {principal}.',
      others: 'Saldo, saldo de capital pendiente.',
    },
    'interest-rate': {
      name: 'Tasa de interés (interest rate)',
      what: 'Lo que cuesta por año pedir prestado, en por ciento. Con una tasa más baja, el pago suele bajar.',
      example: 'Por {balance} a 30 años, el {rate} cuesta {payment} al mes, y el {lowRate} cuesta {lowPayment}.',
      others: 'La APR se parece, pero cuenta también los cargos.',
    },
    escrow: {
      name: 'Cuenta de depósito en garantía (escrow)',
      what: 'Una cuenta con la que el administrador paga los impuestos y el seguro de su casa. Una parte de su pago de cada mes va ahí.',
      example: 'Impuestos de {taxes} y un seguro de {insurance} al año son {monthly} al mes.',
      others: 'Cuenta de reserva, cuenta plica.',
    },
    delinquency: {
      name: 'Atraso (delinquency)',
      what: 'Está atrasado desde que venció un pago completo y no se ha hecho. Los días cuentan desde la fecha del pago, no desde el cargo por tardanza.',
      others: 'Morosidad, mora.',
    },
    arrears: {
      name: 'Monto atrasado (arrears)',
      what: 'Todo lo vencido junto: los pagos que faltan y a veces cargos.',
      example: 'Tres pagos de {payment} que faltan y {fees} de cargos son {arrears}.',
      others: 'Atrasos, pagos atrasados.',
    },
    hardship: {
      name: 'Dificultad económica (hardship)',
      what: 'Algo que hace difícil pagar: perder el trabajo, una enfermedad, un divorcio, una muerte, un desastre. La explica cuando pide ayuda.',
      others: 'Un golpe, una mala racha.',
    },
    'loss-mitigation': {
      name: 'Opciones para evitar la ejecución (loss mitigation)',
      what: 'Así llaman las compañías a las formas de evitar una ejecución. Con unas se queda en la casa. Otras le ayudan a salir mejor.',
      others: 'Mitigación de pérdidas, alivio hipotecario.',
    },
    'complete-application': {
      name: 'Solicitud completa (complete application)',
      what: 'Un pedido de ayuda con todos los papeles que le pidieron. Solo una solicitud completa trae la protección más fuerte.',
      others: 'Paquete completo.',
    },
    reinstatement: {
      name: 'Restablecimiento (reinstatement)',
      what: 'Pagar de una vez todo lo atrasado, para que el préstamo siga como antes. Pida la cantidad exacta por escrito.',
      example: 'Quien está atrasado en {arrears} paga esa suma. Desde ahí, el pago es el de siempre.',
      others: 'Ponerse al día de una vez.',
    },
    'repayment-plan': {
      name: 'Plan de pagos (repayment plan)',
      what: 'Paga lo de siempre y una parte de lo atrasado, por unos meses, hasta ponerse al día. El préstamo mismo no cambia.',
      example: 'Quien está atrasado en {arrears} paga {extra} más cada mes por un año.',
      others: 'Arreglo de pagos.',
    },
    forbearance: {
      name: 'Pausa o reducción temporal de pagos (forbearance)',
      what: 'El administrador le deja pagar menos, o nada, por poco tiempo. Lo que no paga se debe todavía: no se borra nada.',
      example: 'Tres meses sin un pago de {payment} dejan {arrears} de atraso al final.',
      others: 'Indulgencia, tolerancia, moratoria, prórroga.',
    },
    'payment-deferral': {
      name: 'Aplazamiento de pagos atrasados (payment deferral)',
      what: 'Los pagos que faltan pasan al final del préstamo, sin intereses. Se pagan cuando venda, refinancie o termine el préstamo.',
      example: 'Cuatro pagos de {payment} pasan al final. Allí debe {deferred}, y vuelve a su pago de siempre.',
      others: 'Mandar los pagos al final.',
    },
    'partial-claim': {
      name: 'Reclamo parcial (partial claim)',
      what: 'La agencia paga lo atrasado y usted le debe esa suma como segundo préstamo sobre la casa, sin intereses. La devuelve al vender, refinanciar o terminar.',
      example: 'La agencia paga {arrears}. Su pago de cada mes sigue igual, y {arrears} se deben al final.',
      others: 'Segundo préstamo sin intereses.',
    },
    'trial-period-plan': {
      name: 'Plan de prueba (trial period plan)',
      what: 'Por lo general, tres pagos de prueba a tiempo antes de que un cambio sea definitivo. Si falla uno, puede perder la oferta.',
      example:
        'El pago nuevo va a ser de {after}. Usted paga {after} a tiempo por tres meses, y entonces el cambio es definitivo.',
      others: 'Período de prueba, TPP.',
    },
    capitalization: {
      name: 'Sumar lo atrasado al saldo (capitalization)',
      what: 'Lo atrasado se suma al saldo del préstamo. Ya no está atrasado, pero debe más y paga intereses sobre eso.',
      example: 'Un saldo de {balance} con {arrears} de atraso pasa a ser {sum}.',
      others: 'Capitalización.',
    },
    'principal-forbearance': {
      name: 'Capital apartado sin interés (principal forbearance)',
      what: 'Una parte del saldo se aparta, sin intereses y sin pago mensual. Todavía la debe al final.',
      example: 'De {balance} se apartan {aside}. Solo paga intereses sobre {rest}.',
      others: 'Capital diferido.',
    },
    'principal-forgiveness': {
      name: 'Condonación de capital (principal forgiveness)',
      what: 'Se borra una parte de la deuda. Es raro, y puede contar como ingreso para los impuestos.',
      example: 'De {balance} se borran {aside}. Usted debe {rest}, y esos {aside} no se pagan nunca.',
      others: 'Perdón de la deuda.',
    },
    'term-extension': {
      name: 'Más tiempo para pagar (term extension)',
      what: 'El préstamo recibe más años, y cada pago es más bajo. En total puede pagar más intereses.',
      example: 'Por {balance} al {rate}, 25 años cuestan {before} al mes, y 40 años cuestan {after}.',
      others: 'Extensión del plazo, alargar el préstamo.',
    },
    'adjustable-rate': {
      name: 'Tasa fija o ajustable (fixed or adjustable rate)',
      what: 'La tasa fija no cambia. La ajustable puede subir o bajar en ciertas fechas, y el pago con ella.',
      example: 'Por {balance} a 30 años, pasar del {lowRate} al {rate} sube el pago de {lowPayment} a {payment}.',
      others: 'ARM, tasa variable, reajuste.',
    },
    'balloon-payment': {
      name: 'Pago grande al final (balloon payment)',
      what: 'Una suma grande que se debe al final de un préstamo. Antes de eso hace falta un plan para pagarla, refinanciar o vender.',
      example:
        'De un préstamo de {balance} se apartaron {aside}. Cuando termina de pagar lo demás, debe {aside} de una vez.',
      others: 'Pago global, hipoteca balón.',
    },
    'loan-to-value': {
      name: 'Lo que debe frente a lo que vale la casa (loan-to-value)',
      what: 'Cuánto debe, comparado con lo que vale hoy la casa. Más de 100% quiere decir que debe más de lo que vale.',
      example: 'Con {balance} de deuda y una casa de {value}, es {ratio}.',
      others: 'Relación préstamo-valor, LTV, estar bajo el agua.',
    },
    'foreclosure-sale': {
      name: 'Subasta de la casa (foreclosure sale)',
      what: 'La fecha en que se vende la casa. Una solicitud completa que llega más de {saleProtectionDays} días antes suele dar una protección fuerte.',
      others: 'Remate, subasta del sheriff.',
    },
    'short-sale': {
      name: 'Venta corta (short sale)',
      what: 'Vende la casa por menos de lo que debe, y el administrador está de acuerdo. Pregunte si queda deuda, y por los impuestos.',
      example: 'La casa se vende por {price} y se deben {balance}. Pregunte quién carga con los {gap} que faltan.',
      others: 'Vender por menos de lo que se debe.',
    },
    'deed-in-lieu': {
      name: 'Entrega voluntaria de la casa (deed-in-lieu)',
      what: 'Usted entrega la casa al dueño del préstamo en vez de pasar por una ejecución. Pregunte por escrito si queda alguna deuda. Algunos programas ayudan con la mudanza.',
      others: 'Dación en pago, entregar las llaves.',
    },
    appeal: {
      name: 'Apelación (appeal)',
      what: 'Pide otra revisión cuando le niegan una modificación. Suele tener {appealDays} días, y otra persona la debe revisar.',
      others: 'Segunda revisión.',
    },
    'housing-counselor': {
      name: 'Asesor de vivienda (housing counselor)',
      what: 'Una persona capacitada de una agencia que HUD aprobó. La ayuda es gratis, y puede llamar a su administrador junto con usted.',
      others: 'Consejero de vivienda.',
    },
  },
};
