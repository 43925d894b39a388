import type { story as english } from '../en/story';

export const story: typeof english = {
  title: 'La Alianza HOPE NOW: lo que prometió y lo que dejó',
  description:
    'Cómo prestamistas, asesores e inversionistas quisieron parar las ejecuciones en 2007, qué dicen sus propias cifras, qué les criticaron y por qué terminó.',
  lead: 'En 2007, una alianza se propuso que las familias conservaran su casa. Terminó en 2020. Alivio nació de esa historia: tratamos de dar lo que echaron de menos sus críticos.',
  contents: 'En esta historia',
  sources: 'De dónde sale esta parte',
  original: 'El artículo del que parte esta historia',
  originalAbout: 'La contamos con palabras nuestras, y la corregimos donde otras fuentes dicen otra cosa.',
  forward: 'Siga desde aquí',
  linkToOptions: 'Vea qué ayuda puede tener su propio préstamo',
  closed: 'HOPE NOW y sus programas ya cerraron.',
  closedBody: 'Si hoy alguien le ofrece uno, tenga cuidado: puede ser un engaño. La ayuda de un asesor es gratis.',
  'what-it-was': {
    title: 'Qué fue',
    private:
      'HOPE NOW fue una alianza privada. La formaban administradores de hipotecas (servicers), asesores, inversionistas, aseguradoras y gremios. El Tesoro y HUD, el departamento de vivienda, la animaron y la elogiaron. Pero no la dirigían, y nadie tenía que entrar.',
    meltdown:
      'Nació con el colapso de las hipotecas de alto riesgo (subprime). Esos préstamos se habían vendido como valores respaldados por hipotecas (MBS). Cuando fallaron, creció la ejecución hipotecaria (foreclosure) y la economía cayó en la Gran Recesión.',
    birth:
      'Se anunció el 10 de octubre de 2007, cuando a muchos préstamos se les acababa la primera tasa baja. Entraron {firstServicers} de los administradores más grandes. Llevaban cerca del {firstShare} de las hipotecas del país.',
    growth:
      'A mediados de 2008 ya eran {laterServicers}. Tenían más del {subprimeShare} de los préstamos de más riesgo (subprime) y cerca del {primeShare} de los demás.',
  },
  timeline: {
    title: 'De 2003 a 2020',
    lead: 'Las barras muestran cuánto duró abierto cada programa. La lista de abajo cuenta lo mismo y da la fuente de cada línea. Ningún texto da el último día de la guía de la FDIC: ese final es lectura nuestra.',
    from: '{from} a {until}',
    foundation: 'Nace una fundación para dar consejo por teléfono. Después atiende la línea de ayuda.',
    call: 'El presidente Bush pide al Tesoro y a HUD que busquen cómo llegar a los dueños en apuros.',
    alliance: 'Se anuncia HOPE NOW. Trabaja hasta el verano de 2020.',
    'hope-now-rate-freeze':
      'La congelación de tasas (rate freeze): algunas primeras tasas bajas siguen cinco años más.',
    lifeline: 'Proyecto Lifeline: la ejecución puede parar 30 días para quien está muy atrasado.',
    'freeze-revised': 'La congelación se abre a cualquier cambio de tasa.',
    'mod-in-a-box':
      'La FDIC, que se encarga de los bancos que quiebran, cambia préstamos en IndyMac y reparte su guía.',
    'streamlined-modification': 'Un cambio sencillo del préstamo, de Fannie Mae, Freddie Mac y HOPE NOW.',
    'hamp-tier-1':
      'El programa federal HAMP (Home Affordable Modification Program) toma el lugar de ese cambio sencillo.',
    'hamp-principal-reduction':
      'El administrador debe mirar si borra una parte de la deuda, aunque no tiene que hacerlo.',
    'hamp-tier-2': 'HAMP abre un segundo nivel, también para algunas casas alquiladas.',
    'last-applications': 'Último día para pedir HAMP.',
    end: 'Termina HOPE NOW.',
    bars: {
      alliance: 'Alianza HOPE NOW',
      'hope-now-rate-freeze': 'Tasa congelada',
      'mod-in-a-box': 'Guía de la FDIC',
      'streamlined-modification': 'Cambio sencillo',
      'hamp-tier-1': 'Programa HAMP',
      'hamp-principal-reduction': 'HAMP y deuda borrada',
      'hamp-tier-2': 'HAMP, segundo nivel',
    },
  },
  'how-it-worked': {
    title: 'Cómo trabajaba',
    hotline:
      'Se podía llamar al {hotlineNumber} de día y de noche. Esa línea era de una fundación aparte, la Homeownership Preservation Foundation (HPF), con asesores gratuitos. En los tres días que siguieron a la congelación de tasas (rate freeze) entraron más de {callsAfterFreeze} llamadas. En 2008 hubo más de {calls2008} llamadas y unas {sessions2008} charlas con un asesor.',
    letters:
      'Los administradores también escribían: {letters2008} cartas en 2008. Según su propia cuenta, contestó el {lettersAnswered}. Luego hubo encuentros grandes, donde la familia se sentaba con su administrador: más de {events} encuentros y más de {familiesInPerson} familias.',
    workouts:
      'Lo que una familia podía recibir se llamaba arreglo (workout). Había dos clases principales. El plan de pagos (repayment plan) deja el préstamo como está y suma lo atrasado a cada cuota. La modificación del préstamo (loan modification) cambia el préstamo mismo: la tasa, el plazo o lo que se debe. Las dos cambian el reembolso del préstamo (repayment), o sea, cómo se devuelve el dinero.',
    freeze:
      'En diciembre de 2007 llegó la congelación de tasas. A unos {resetsExpected} préstamos de riesgo les iba a subir la tasa. Si la familia pagaba a tiempo y no podía refinanciar, la primera tasa podía seguir cinco años. De enero a agosto de 2008 les llegó el cambio a {resetsSeen} préstamos de nueve administradores. Se modificaron unos {resetsModified}. Unos {resetsPaidOff} solo se pagaron del todo, con una venta o un préstamo nuevo.',
    freezeCaveat:
      'Ningún informe que hallamos dice cuántos de esos cambios fueron por la congelación. Además, las tasas del mercado bajaron, y muchas cuotas subieron menos de lo que se temía.',
    programs:
      'A fines de 2008 siguió una modificación sencilla. Primero daba más tiempo, luego bajaba la tasa y luego apartaba una parte. No borraba deuda. En 2009 tomó su lugar el programa federal HAMP. Borrar deuda fue una salida normal solo desde 2010.',
    sales:
      'Algunas familias no podían conservar la casa. Para ellas había la venta corta (short sale): la casa se vende por menos de lo que se debe, y el administrador lo acepta. De 2012 la alianza contó {shortSales2012} ventas cortas.',
    standards:
      'Cuando ya había menos casas en peligro, la alianza pidió también más cuidado al prestar, un trato honrado y un camino más sencillo para tener hipoteca.',
    toHistory: 'Vea qué habrían dado seis de esos programas a un préstamo, o al suyo',
  },
  reports: {
    title: 'Planes de pagos y modificaciones',
    lead: 'En las cuentas de la alianza, al principio la mayor parte eran planes de pagos. Las modificaciones crecieron con el tiempo. Lo que se cuenta son arreglos: una familia puede estar más de una vez.',
    later: 'En abril de 2009, los meses de prueba de HAMP se contaron como planes de pagos.',
    name: 'Parte de planes de pagos y de modificaciones en cada cuenta',
    caption: 'Arreglos que contó la alianza',
    period: 'Período',
    span: '{from} a {to}',
    plans: 'Planes de pagos',
    modifications: 'Modificaciones',
    share: 'Parte de planes',
    source: 'Fuente',
    bar: '{period}: {share} planes',
  },
  'special-considerations': {
    title: 'Puntos especiales',
    runFrom:
      'En 2008, el New York Times contó que la alianza se manejaba desde el Housing Policy Council. Es un gremio de prestamistas, administradores y aseguradoras. Ese gremio y el grupo mayor del que era parte habían creado HOPE NOW en 2007.',
    end: 'En julio de 2020 terminó HOPE NOW. Dio dos razones. La pandemia no dejaba hacer encuentros grandes. Y para entonces los administradores ya tenían reglas comunes y hacían casi todo en línea.',
    hotlineToday:
      'Hasta enero de 2017 la línea recibió {callsIn2017} llamadas. No sabemos si hoy alguien la contesta. Para hallar ayuda gratis hoy, llame al número de HUD que está al pie de esta página.',
  },
  criticism: {
    title: 'Lo que se le criticó',
    counting:
      'No se sabe cuántas familias se quedaron con su casa para siempre. La alianza contaba arreglos: cerca de {tenMonths2008} en los primeros diez meses de 2008. Hasta febrero de 2015 contó {solutionsBy2015} “soluciones”, y {modificationsBy2015} de ellas eran cambios duraderos. Ella misma dijo que una casa podía contarse más de una vez.',
    estimates:
      'Las cifras son cálculos para toda la industria y empiezan en julio de 2007, antes de que hubiera alianza. Qué habría pasado sin ella, la alianza misma no lo sabía decir.',
    plans:
      'Un plan de pagos sube la cuota. Y una modificación no siempre la bajaba. Un estudio de 2008 halló que el {paymentCut} de los cambios bajó el pago, el {paymentSame} lo dejó igual y el {paymentRaised} lo subió.',
    gatekeeping:
      'HOPE NOW se anunciaba como ayuda para dueños con dificultades financieras (financial distress). Pero quien decidía era el administrador. A los que llamaron tras la congelación se les dijo que preguntaran a su prestamista. En la primavera de 2008, cerca del {inPersonShare} de los que llamaban acababa frente a un asesor. Nadie de fuera veía los tratos. Los críticos decían que la alianza cuidaba la puerta (gatekeeper): pasaban los casos seguros y el prestamista perdía menos.',
    openness:
      'Echaban de menos transparencia y rendición de cuentas: a quién se ayudó, con qué trato y quién respondía por ello.',
    uncoordinated:
      'También se dijo que cada ayuda iba por su lado. La gente quedaba confundida y todavía en riesgo de perder la casa. Y los miembros no tenían prisa: como prestamistas o inversionistas, podían perder dinero con cada deuda rebajada.',
    outpaced:
      'La ayuda llegaba tarde. En octubre de 2007, {noHelpOf10} de cada 10 préstamos de riesgo muy atrasados no tenían ningún arreglo en marcha. En agosto de 2010 seguía así más del {noHelp2010} de los muy atrasados. Y en cerca del {debtGrew2010} de los préstamos cambiados la deuda había crecido.',
    otherSide:
      'Hay otra mirada. Un estudio de 2009 en la Reserva Federal de Boston halló que del {redefaultLow} al {redefaultHigh} de los préstamos cambiados se atrasaba otra vez en seis meses. Cerca del {selfCure} de los atrasados se ponía al día sin ayuda. Para un inversionista, un cambio puede parecer entonces una pérdida.',
    toInvestor: 'Haga usted la cuenta del inversionista',
    toResults: 'Vea qué decide hoy, con su propio préstamo',
  },
  'key-points': {
    title: 'Lo principal',
    who: 'HOPE NOW fue una alianza privada de administradores, asesores e inversionistas. El gobierno la promovió desde 2007.',
    what: 'Dio a los dueños un número para llamar, y a los administradores una forma común de responder.',
    plans: 'Al principio, la mayor parte de lo que contaba eran planes de pagos, que suben la cuota.',
    gate: 'El administrador decidía quién recibía ayuda. Hoy sigue siendo así, pero hay reglas escritas, plazos y apelaciones.',
    end: 'Terminó en 2020, por la pandemia y porque el trabajo ya se hacía en línea.',
    today:
      'Lo que le faltó es lo que tratamos de dar: la regla, la cuenta, la razón y el paso que sigue. Y para pedir ayuda no hace falta una alianza.',
  },
  corrections: {
    title: 'Lo que contamos de otro modo',
    lead: 'Esta página sigue un artículo de Investopedia y le debe su esquema. Algunos puntos de ese artículo, o de su versión en español, no cuadran con los papeles que hallamos. Estos son los que cambiamos.',
    tenMonths:
      'El artículo dice que hasta el tercer trimestre de 2009 se ayudó a 1.7 millones de personas. La alianza dio ese número para los primeros diez meses de 2008: cerca de {tenMonths2008} arreglos. Contados desde julio de 2007, pasó de {byJuly2008} en julio de 2008 y llegó a unos {bySeptember2008} en septiembre. Creemos que hay un error de un año.',
    totals:
      'El artículo sigue con dos millones de casos en 2014. Como total es muy poco. Hasta febrero de 2015 la alianza contó {solutionsBy2015} soluciones, y {modificationsBy2015} eran modificaciones. No hallamos el número de 2014 por separado.',
    workouts: 'Donde el artículo dice personas, las cuentas dicen arreglos. Una familia puede valer por varios.',
    end: 'El artículo abre con la pandemia como razón del final. Hubo una segunda, que el artículo nombra más abajo: el trabajo ya era común a todos y en línea.',
    government:
      'El artículo cuenta al gobierno entre los miembros. El gobierno promovió la alianza, pero los miembros eran privados, aparte de Fannie Mae y Freddie Mac.',
    council:
      'El artículo pone el mando del Housing Policy Council desde 2008. Ese es el año de la noticia. El gremio ayudó a crear HOPE NOW en 2007. No pudimos confirmar que el gremio sea de 2003, y por eso no lo decimos.',
    forgiveness:
      'El artículo habla de deudas perdonadas. Eso fue raro: la congelación dejaba la tasa, y el cambio de 2008 apartaba deuda, pero no la borraba.',
    hotline: 'La línea de ayuda era de una fundación aparte, HPF, y no de la alianza.',
    members: 'La lista de puntos llama a los miembros recursos para los dueños. Eran empresas y grupos.',
    translation:
      'Unas frases cambiaron de sentido en la versión en español. El gremio quería un sistema financiero “seguro y sólido”. La alianza se manejaba desde el gremio; no se quedó sin él. Cuidaba la puerta (gatekeeper) y decidía quién recibía ayuda. Y no está claro cuántas personas se quedaron con su casa para siempre.',
  },
};
