import type { kinds as english } from '../en/kinds';

export const kinds: typeof english = {
  suits: 'A quién le sirve',
  not: 'Lo que no hace',
  ends: 'Cómo termina',
  offered: 'Quién lo ofrece',
  offeredLead: 'Cada uno tiene sus reglas y sus límites:',
  story: 'De la historia de la alianza',
  storyLinks: {
    'how-it-worked': 'Qué podía recibir una familia entonces y cómo se contaba',
    'special-considerations': 'Por qué hoy la ayuda se pide por internet',
    criticism: 'Lo que criticaron de los planes y de los tratos',
  },
  own: 'Pruebe con su propio préstamo',
  term: 'La palabra, explicada',
  'repayment-plan': {
    title: '¿Qué es un plan de pagos (repayment plan)?',
    description: 'El plan de pagos en palabras sencillas, con un ejemplo que usted cambia: pago, atraso y meses.',
    lead: 'Usted hace su pago de siempre y paga una parte de lo que faltó, por unos meses. Después está al día.',
    suits: 'La mala racha ya pasó, y cada mes le queda más de lo que pide el pago de siempre.',
    not: 'No baja su pago. Por unos meses paga más que antes. No cambia el préstamo.',
    ends: 'Con la última parte queda al día y vuelve a su pago de siempre. Si falla un pago, el plan puede terminar.',
  },
  forbearance: {
    title: '¿Qué es una pausa de pagos (forbearance)?',
    description:
      'Una pausa o un pago más bajo por poco tiempo, en palabras sencillas, con un ejemplo que usted cambia.',
    lead: 'Por poco tiempo paga menos, o nada. Lo que no paga se debe todavía.',
    suits: 'Perdió ingresos por un tiempo y espera que vuelvan.',
    not: 'No borra nada. Lo que no paga se va sumando, mes por mes.',
    ends: 'Cuando la pausa termina, algo debe seguir: un plan, un aplazamiento o un cambio del préstamo. Pregunte antes del último mes.',
  },
  deferral: {
    title: '¿Qué es un aplazamiento de pagos atrasados (payment deferral)?',
    description:
      'Los pagos que faltan pasan al final del préstamo: en palabras sencillas, con un ejemplo que usted cambia.',
    lead: 'Los pagos que faltan pasan al final del préstamo, sin intereses. Usted sigue con su pago de siempre.',
    suits: 'Otra vez puede hacer su pago de siempre, pero no más que eso.',
    not: 'No baja su pago y no borra nada.',
    ends: 'Esa suma se paga cuando venda, refinancie o haga el último pago.',
  },
  'partial-claim': {
    title: '¿Qué es un reclamo parcial (partial claim)?',
    description:
      'La agencia paga lo atrasado y usted se lo debe después sin intereses: con un ejemplo que usted cambia.',
    lead: 'La agencia que respalda su préstamo paga lo atrasado. Usted le debe esa suma, sin intereses y sin pago mensual.',
    suits:
      'A su préstamo lo respalda FHA, VA o USDA, y otra vez puede hacer el pago de siempre. Si no puede, algunos programas unen el reclamo con un cambio del préstamo o un pago más bajo.',
    not: 'No es un regalo. Casi siempre es una segunda hipoteca sobre la casa.',
    ends: 'Esa suma se paga cuando venda, refinancie o termine el préstamo.',
  },
  modification: {
    title: '¿Qué es una modificación del préstamo (loan modification)?',
    description: 'Un cambio duradero del préstamo, en palabras sencillas, con un ejemplo que usted cambia.',
    lead: 'El préstamo mismo cambia para siempre: otra tasa, más tiempo o una parte apartada. Lo atrasado se suma al saldo.',
    suits: 'Su ingreso bajó para siempre, o el pago es demasiado aunque no hubiera atrasos.',
    not: 'Pocas veces sale más barato a la larga. Más tiempo quiere decir más intereses en total.',
    ends: 'Por lo general, después de tres pagos de prueba a tiempo empieza el préstamo nuevo y sigue hasta su propio final.',
  },
  'short-sale': {
    title: '¿Qué es una venta corta (short sale)?',
    description:
      'Vender la casa por menos de lo que se debe, con permiso del administrador: con un ejemplo que usted cambia.',
    lead: 'Usted vende la casa por menos de lo que debe, y el administrador lo acepta.',
    suits: 'No puede conservar la casa, o no quiere, y vale menos que la deuda.',
    not: 'No le deja quedarse. Tampoco borra por sí sola lo que falta: pídalo por escrito.',
    ends: 'La casa se vende y el préstamo se cierra. Pregunte qué pasa con el resto de la deuda, y por los impuestos.',
  },
  'deed-in-lieu': {
    title: '¿Qué es la entrega voluntaria de la casa (deed-in-lieu)?',
    description: 'Entregar la casa al dueño del préstamo en vez de una ejecución: con un ejemplo que usted cambia.',
    lead: 'Usted entrega la casa al dueño del préstamo, y no hay ejecución.',
    suits: 'No puede conservar la casa y no se pudo vender.',
    not: 'No le deja quedarse para siempre. Si la casa vale más que la deuda, puede perder esa parte: pregunte primero por una venta. Otras deudas sobre la casa pueden estorbar.',
    ends: 'La casa se entrega y el préstamo se cierra. Pregunte si queda alguna deuda, y por los impuestos. Algunos programas ayudan con la mudanza. Pida todo por escrito.',
  },
};
