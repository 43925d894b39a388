import type {
  history as english,
  pastAssumed as englishAssumed,
  pastChecks as englishChecks,
  pastSteps as englishSteps,
} from '../en/history';

export const pastChecks: typeof englishChecks = {
  'past-owner': {
    label: 'Quién respaldaba el préstamo',
    true: 'El programa tomaba préstamos como el suyo: «{actual}».',
    false: 'Usted contestó «{actual}». El programa era para otros préstamos.',
    unknown: 'Falta saber quién respalda el préstamo.',
  },
  'past-first-lien': {
    label: 'Una primera hipoteca, entonces',
    true: 'Es la primera hipoteca de la casa.',
    false: 'El programa era solo para primeras hipotecas, y usted dijo que esta no lo es.',
    unknown: 'Falta saber si es la primera hipoteca de la casa.',
  },
  'made-from': {
    label: 'Primer día en que pudo empezar el préstamo',
    true: 'El préstamo empezó el {actual}. La regla pedía el {limit} o después.',
    false: 'El préstamo empezó el {actual}. La regla pedía el {limit} o después.',
    unknown: 'Falta la fecha en que empezó el préstamo.',
  },
  'made-by': {
    label: 'Último día en que pudo empezar el préstamo',
    true: 'El préstamo empezó el {actual}. La regla pedía el {limit} o antes.',
    false: 'El préstamo empezó el {actual}, ya tarde: la regla pedía el {limit} o antes.',
    unknown: 'Falta la fecha en que empezó el préstamo.',
  },
  'past-units': {
    label: 'Viviendas del edificio, entonces',
    true: 'El edificio tiene {actualCount, plural, one {# vivienda} other {# viviendas}}. La regla tomaba hasta {limit}.',
    false:
      'El edificio tiene {actualCount, plural, one {# vivienda} other {# viviendas}}. La regla tomaba hasta {limit}.',
    unknown: 'Falta saber cuántas viviendas tiene el edificio.',
  },
  'past-balance-limit': {
    label: 'El saldo más grande',
    true: 'Usted debe {actual}. La regla tomaba hasta {limit}.',
    false: 'Usted debe {actual}. La regla tomaba hasta {limit}.',
    unknown: 'Faltan el saldo y cuántas viviendas tiene el edificio.',
  },
  'past-occupancy': {
    label: 'Uso de la casa, entonces',
    true: 'Usted contestó «{actual}», y eso servía.',
    false: 'Usted contestó «{actual}». La regla pedía {limit}.',
    unknown: 'Falta saber cómo usa usted la casa.',
  },
  'past-condition': {
    label: 'Estado de la casa',
    true: 'Usted contestó «{actual}», y eso servía.',
    false: 'Usted contestó «{actual}». El programa dejaba fuera esas casas.',
    unknown: 'Falta saber en qué estado está la casa.',
  },
  'ratio-before': {
    label: 'El pago frente al ingreso, antes',
    true: 'Su pago es el {actual} de su ingreso. La regla pedía más del {limit}.',
    false: 'Su pago es el {actual} de su ingreso. La regla pedía más del {limit}.',
    unknown: 'Faltan su pago y su ingreso antes de impuestos.',
  },
  'escrow-leaves-room': {
    label: 'Espacio junto a impuestos y seguro',
    true: 'Los impuestos y el seguro se llevan {actual}. La meta era {limit} en total: queda espacio para el préstamo.',
    false:
      'Los impuestos y el seguro solos se llevan {actual}. La meta era {limit} en total, y ningún pago llegaba a ella.',
    unknown: 'Faltan su ingreso y sus impuestos y seguro.',
  },
  'forbearance-limit': {
    label: 'Lo más que había que apartar',
    true: 'Se apartarían {actual}. El administrador debía llegar hasta {limit}.',
    false: 'Se apartarían {actual}. El administrador solo debía llegar hasta {limit}: la oferta quedaba en sus manos.',
    unknown: 'Faltan el valor de la casa y las cifras de la oferta.',
  },
  'capitalized-loan-to-value': {
    label: 'La deuda con gastos frente a la casa',
    true: 'Con lo atrasado, la deuda es el {actual} del valor de la casa. La regla pedía más del {limit}.',
    false: 'Con lo atrasado, la deuda es el {actual} del valor de la casa. La regla pedía más del {limit}.',
    unknown: 'Faltan el valor de la casa, el saldo y lo atrasado.',
  },
  'lowest-ratio': {
    label: 'La parte más baja del ingreso, después',
    true: 'El pago nuevo sería el {actual} de su ingreso. La regla pedía al menos el {limit}.',
    false: 'El pago nuevo sería el {actual} de su ingreso. La regla pedía al menos el {limit}.',
    unknown: 'Faltan cifras para calcular el pago nuevo.',
  },
  'highest-ratio': {
    label: 'La parte más alta del ingreso, después',
    true: 'El pago nuevo sería el {actual} de su ingreso. La regla tomaba hasta el {limit}.',
    false: 'El pago nuevo sería el {actual} de su ingreso. La regla tomaba hasta el {limit}.',
    unknown: 'Faltan cifras para calcular el pago nuevo.',
  },
  'past-payment-cut': {
    label: 'Un pago que baje lo bastante',
    true: 'El capital y el interés serían {actual}. Debían bajar a {limit}.',
    false: 'El capital y el interés serían {actual}. Debían bajar a {limit}.',
    unknown: 'Faltan cifras para calcular el pago nuevo.',
  },
  'three-missed-or-foreclosure': {
    label: 'Tres pagos sin hacer, o en ejecución hipotecaria',
    true: 'El atraso era suficiente para este programa.',
    false: 'El programa era para quien debía tres pagos o estaba en ejecución hipotecaria (foreclosure).',
    unknown: 'Falta saber cuánto atraso hay, o si ya empezó una ejecución.',
  },
  'missed-payments': {
    label: 'Pagos sin hacer',
    true: 'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} sin hacer. La regla pedía {limit}.',
    false: 'Usted tiene {actualCount, plural, one {# pago} other {# pagos}} sin hacer. La regla pedía {limit}.',
    unknown: 'Falta la fecha de su pago más viejo sin hacer.',
  },
  'foreclosure-begun': {
    label: 'Ejecución ya empezada',
    true: 'Ya empezó una ejecución.',
    false: 'No ha empezado ninguna ejecución.',
    unknown: 'Falta saber si ya empezó una ejecución.',
  },
  'past-loan-to-value': {
    label: 'La deuda frente a la casa',
    true: 'La deuda es el {actual} del valor de la casa. La regla pedía al menos el {limit}.',
    false: 'La deuda es el {actual} del valor de la casa. La regla pedía al menos el {limit}.',
    unknown: 'Faltan el saldo y el valor de la casa.',
  },
  'past-days-delinquent': {
    label: 'Días de atraso, entonces',
    true: 'Usted lleva {actual} de atraso. La regla pedía al menos {limit}.',
    false: 'Usted lleva {actual} de atraso. La regla pedía al menos {limit}.',
    unknown: 'Falta la fecha de su pago más viejo sin hacer.',
  },
  'past-rate-kind': {
    label: 'Una tasa que puede cambiar',
    true: 'La tasa del préstamo puede cambiar.',
    false: 'Usted contestó «{actual}». La congelación era para tasas que siguen al mercado.',
    unknown: 'Falta saber qué clase de tasa tiene el préstamo.',
  },
  'subprime-pool': {
    label: 'Un préstamo de alto riesgo (subprime)',
    true: 'El préstamo estaba en un grupo de alto riesgo.',
    false: 'La congelación era solo para grupos de préstamos de alto riesgo.',
    unknown: 'Falta saber si el préstamo estaba en un grupo de alto riesgo.',
  },
  'first-fixed-period': {
    label: 'Meses con la primera tasa',
    true: 'La primera tasa duró {actual}. La regla tomaba hasta {limit}.',
    false: 'La primera tasa duró {actual}. La regla tomaba hasta {limit}.',
    unknown: 'Falta saber cuánto duró la primera tasa.',
  },
  'reset-from': {
    label: 'Primer día del cambio de tasa',
    true: 'La tasa cambia el {actual}. La regla pedía el {limit} o después.',
    false: 'La tasa cambia el {actual}. La regla pedía el {limit} o después.',
    unknown: 'Falta la fecha del cambio de tasa.',
  },
  'reset-by': {
    label: 'Último día del cambio de tasa',
    true: 'La tasa cambia el {actual}. La regla pedía el {limit} o antes.',
    false: 'La tasa cambia el {actual}. La regla pedía el {limit} o antes.',
    unknown: 'Falta la fecha del cambio de tasa.',
  },
  'past-current': {
    label: 'Casi al día',
    true: 'Usted no lleva más de {limit} de atraso.',
    false: 'Usted lleva {actual} de atraso. La congelación era para quien no pasaba de {limit}.',
    unknown: 'Falta la fecha de su pago más viejo sin hacer.',
  },
  'late-sixty-days': {
    label: 'Atrasos de dos meses en el último año',
    true: 'En un año, {actualCount, plural, =0 {ningún atraso llegó} one {un atraso llegó} other {# atrasos llegaron}} a dos meses. La regla tomaba uno.',
    false:
      'En un año, {actualCount, plural, =0 {ningún atraso llegó} one {un atraso llegó} other {# atrasos llegaron}} a dos meses. La regla tomaba uno.',
    unknown: 'Falta saber cuántas veces se atrasó dos meses en un año.',
  },
  'no-refinance': {
    label: 'Sin un préstamo nuevo a la vista',
    true: 'Un préstamo nuevo no estaba a su alcance, y la congelación podía ayudar.',
    false: 'A quien podía sacar un préstamo nuevo se le pedía eso primero.',
    unknown: 'Falta saber si podía sacar un préstamo nuevo, o cuánto valía la casa al empezar.',
  },
  'first-loan-to-value': {
    label: 'El primer préstamo frente a la casa',
    true: 'El préstamo empezó con el {actual} del valor de la casa. Por encima del {limit} era poco probable sacar uno nuevo.',
    false:
      'El préstamo empezó con el {actual} del valor de la casa. Por encima del {limit} era poco probable sacar uno nuevo.',
    unknown: 'Faltan la primera suma del préstamo y el primer valor de la casa.',
  },
  'cannot-refinance': {
    label: 'Usted no podía sacar un préstamo nuevo',
    true: 'Usted dijo que no podía sacar un préstamo nuevo.',
    false: 'Usted dijo que podía sacar un préstamo nuevo.',
    unknown: 'Falta saber si podía sacar un préstamo nuevo.',
  },
  'past-score': {
    label: 'Puntaje para la vía rápida',
    true: 'El puntaje era bajo y no había subido mucho. Eso abría la vía rápida.',
    false: 'Un puntaje mejor cerraba la vía rápida. El administrador todavía podía mirar el caso.',
    unknown: 'Faltan el puntaje de crédito de hoy y el del primer día.',
  },
  'score-below': {
    label: 'Puntaje de crédito',
    true: 'Su puntaje es {actual}. La vía rápida pedía menos de {limit}.',
    false: 'Su puntaje es {actual}. La vía rápida pedía menos de {limit}.',
    unknown: 'Falta su puntaje de crédito.',
  },
  'score-growth': {
    label: 'Cambio del puntaje de crédito',
    true: 'Su puntaje es el {actual} del primero. La vía rápida pedía menos del {limit}.',
    false: 'Su puntaje es el {actual} del primero. La vía rápida pedía menos del {limit}.',
    unknown: 'Faltan el puntaje de crédito de hoy y el del primer día.',
  },
  'payment-shock': {
    label: 'Salto del pago',
    true: 'El pago habría subido al {actual} del anterior. La vía rápida pedía más del {limit}.',
    false: 'El pago habría quedado en el {actual} del anterior. La vía rápida pedía más del {limit}.',
    unknown: 'Faltan el índice, el margen y los topes del préstamo.',
  },
};

export const pastSteps: typeof englishSteps = {
  'past-rate': {
    title: 'Bajar la tasa',
    target: 'La tasa bajó de {from} a {to}. El pago quedó en {payment}, y la meta era {target}.',
    limit:
      'La tasa bajó de {from} a {to}, lo más bajo que se podía. El pago quedó en {payment}, más que la meta de {target}.',
    kept: 'La tasa se quedó en {to}. El pago de {payment} cumplía la meta de {target}.',
    'no-room': 'La tasa de {to} ya no podía bajar. El pago era de {payment}, más que la meta de {target}.',
  },
  'past-term': {
    title: 'Dar más tiempo',
    target: 'El plazo pasó de {from} a {to}. El pago quedó en {payment}, y la meta era {target}.',
    limit:
      'El plazo pasó de {from} a {to}, lo más largo que se podía. El pago quedó en {payment}, más que la meta de {target}.',
    kept: 'El plazo se quedó en {to}. El pago de {payment} cumplía la meta de {target}.',
    'no-room': 'El plazo de {to} ya no podía crecer. El pago era de {payment}, más que la meta de {target}.',
    set: 'El plazo pasó de {from} a {to}. El pago era de {payment}.',
  },
  'past-set-aside': {
    title: 'Apartar una parte del saldo sin interés (forbearance)',
    target: 'De {from} se apartaron {setAside}. Usted habría pagado sobre {to}: {payment} al mes, la meta de {target}.',
    value:
      'De {from} se apartaron {setAside}, hasta el 115 por ciento del valor de la casa. Usted habría pagado sobre {to}: {payment} al mes.',
    share: 'De {from} se apartaron {setAside}, lo más que se podía. Usted habría pagado sobre {to}: {payment} al mes.',
  },
  'past-market-rate': {
    title: 'Empezar con la tasa del mercado',
    lowered: 'La tasa del mercado era más baja: la tasa pasó de {from} a {to}.',
    kept: 'La tasa del mercado no era más baja, así que la tasa se quedó en {to}.',
    set: 'La tasa pasó de {from} a {to}, hasta el final.',
  },
  'past-reduction': {
    title: 'Borrar una parte de la deuda (principal reduction)',
    target: 'De {from} se borraron {reduction}. Con {to}, el pago era de {payment} y cumplía la meta.',
    value:
      'De {from} se borraron {reduction}, hasta el 115 por ciento del valor de la casa. Con {to}, el pago era de {payment}.',
    none: 'De los {from} no se borró nada. El pago era de {payment}.',
  },
  'past-freeze': {
    title: 'Congelar la primera tasa',
    done: 'La tasa habría subido a {from}, con {reset} al mes. Congelada en {to}, el pago era de {payment}. En cinco años se ahorraban {saving}.',
  },
};

export const pastAssumed: typeof englishAssumed = {
  'past-contract': 'Los dueños del préstamo dejaban al administrador hacer este cambio.',
  'past-value-test': 'El cambio valía más para los dueños del préstamo que una ejecución.',
  'past-papers': 'Usted podía mostrar papeles de su dificultad y de su ingreso.',
  'past-no-bankruptcy': 'Usted no estaba en bancarrota, en un pleito ni en otro plan.',
};

export const history: typeof english = {
  point: 'Antes: {before} al mes. Con {program} habría bajado a {payment}.',
  pointNone: 'Ninguno de los programas habría bajado este pago.',
  picture: 'El primer pago de cada programa al lado del pago de antes',
  story: 'La historia de la Alianza HOPE NOW',
  title: 'Antes y ahora: las ayudas de 2007 a 2016',
  description:
    'Lo que la congelación de tasas de 2007, las modificaciones de 2008 y HAMP habrían dado a un préstamo, junto a las opciones de hoy.',
  lead: 'Seis programas de la última crisis, calculados al centavo para un préstamo. Muestran de dónde vienen las opciones de hoy.',
  closed: 'Los seis están cerrados. Ya nadie puede pedirlos.',
  closedBody:
    'Las cifras de esta página son para aprender. Si hoy alguien le ofrece uno de estos programas, tenga cuidado: puede ser un engaño.',
  whose: {
    title: 'De quién es este préstamo',
    behind: 'Una familia inventada en la crisis: seis pagos atrasados y una casa que vale mucho menos que la deuda.',
    resetting: 'Una familia inventada de 2008: nunca se atrasó, pero su primera tasa baja está por terminar.',
    own: 'Mis propias respuestas. No salen de este aparato.',
    lentRate: 'Sus respuestas no traen la tasa del mercado de la semana. Usamos {rate}, la de comienzos de 2009.',
  },
  table: {
    title: 'Lado a lado',
    caption: 'Pago de cada mes con cada programa y hoy, con impuestos y seguro',
    program: 'Programa',
    first: 'Primer pago',
    last: 'Pago más alto después',
    rate: 'Tasa',
    months: 'Plazo',
    aside: 'Apartado o borrado',
    gates: 'Cumple las reglas',
    before: 'El pago como era',
    none: 'Sin cifras',
    same: 'Sigue igual',
    nothing: '$0',
    principalReduction: '{amount} borrados',
    deferredBalance: '{amount} apartados',
    today: 'Hoy: {option}',
    yes: 'Cumple',
    no: 'No cumple',
    open: 'Por saber',
    person: 'Decidía una persona',
  },
  verdict: {
    yes: 'Mientras estuvo abierto, se habrían cumplido todas las reglas que podemos mirar.',
    no: 'Aun mientras estuvo abierto, al menos una regla no se habría cumplido.',
    open: 'Faltan respuestas para decir si se habría cumplido.',
    person: 'Mientras estuvo abierto, habría decidido una persona del administrador.',
  },
  before: 'Los programas de entonces',
  nowLead:
    'Las últimas líneas son opciones de hoy que pueden servir al mismo préstamo. Cada nombre lleva a sus reglas y a las fuentes.',
  nowNone: 'Con estas respuestas todavía no sirve ninguna opción de hoy.',
  nowLink: 'Ver todas las opciones de hoy para mi préstamo',
  nowBegin: 'Contestar las preguntas de mi préstamo',
  was: 'Abierto del {from} al {to}.',
  why: 'Reglas, pasos y fuentes',
  whyOf: 'Reglas, pasos y fuentes de {program}',
  rules: 'Lo que pedía',
  steps: 'Paso a paso',
  later: 'Lo que se pagaba',
  assumed: 'Lo que damos por cumplido',
  noFigures:
    'Estas respuestas no dicen todo lo que pide el programa, o el programa no halló salida. Las reglas de abajo dicen qué falta.',
  lesson: {
    title: 'Qué cambió desde entonces',
    order:
      'El programa de 2008 daba primero más tiempo. HAMP bajaba primero la tasa. Hoy casi todas las reglas fijan de una vez la tasa, el plazo y la parte apartada.',
    rises:
      'En el primer nivel de HAMP, una tasa por debajo del mercado duraba cinco años y luego subía. Los cambios de hoy tienen una sola tasa hasta el final.',
    erased: 'Borrar deuda era un paso propio en solo uno de los seis, y el administrador podía negarse.',
    investor: 'Por qué un administrador decía que no: el lado del inversionista',
  },
};
