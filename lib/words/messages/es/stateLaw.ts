import type { stateLaw as english } from '../en/stateLaw';

export const stateLaw: typeof english = {
  title: 'Qué dice su estado cuando se pierde la casa',
  description:
    'Para cada estado, el Distrito de Columbia y Puerto Rico: si la ejecución pasa por un tribunal, qué pasa con la deuda que queda y si se puede recuperar la casa.',
  lead: 'Una casa se puede perder por una ejecución hipotecaria, vender por menos de lo que se debe (venta corta) o entregar. Lo que pasa después cambia de un estado a otro. Busque el suyo en la lista.',
  notAdvice:
    'Esto es información general y no un consejo. Las leyes cambian, y su caso puede ser distinto. Antes de decidir o firmar, pregunte a la ayuda legal o a un abogado de su estado.',
  list: 'Los estados',
  usual: {
    court:
      'La mayoría de las ejecuciones de casas pasa por un tribunal. Le llegan papeles del tribunal con un día para contestar. No deje pasar ese día.',
    'short-court':
      'La mayoría de las ejecuciones de casas pasa por un tribunal por una vía corta (executory process). Puede llegarle un aviso de que la casa queda incautada, con solo unos días para actuar. Llame enseguida a la ayuda legal.',
    'outside-court':
      'La mayoría de las ejecuciones de casas se hace sin tribunal. Los avisos llegan por correo, a la puerta o en un periódico, y puede ir rápido.',
    either:
      'La ejecución pasa por un tribunal, del todo o solo en parte. Abra cada carta: si es de un tribunal, hay un día para contestar.',
  },
  debtLeft: {
    'not-asked':
      'Después de la ejecución más común, por lo general el prestamista no puede cobrarle la deuda que queda. Con una segunda hipoteca puede ser distinto.',
    limited:
      'Si la venta da menos de lo que debe, el prestamista puede pedirle el resto (deficiency), pero hay límites:',
    asked: 'Si la venta da menos de lo que debe, por lo general el prestamista puede pedirle el resto (deficiency).',
  },
  limits: {
    'fair-value': 'Solo cuenta lo que debe por encima del valor justo de la casa, aunque se venda por menos.',
    'fair-value-on-asking':
      'Si la casa se vendió por menos de su valor justo, sobre todo al prestamista, puede pedirle al tribunal que cuente ese valor. Hay que pedirlo, y a tiempo.',
    deadline: 'El prestamista tiene que pedirlo dentro del plazo que fija la ley.',
    confirmation: 'Antes, un tribunal tiene que confirmar la venta.',
    purchase: 'Muchos préstamos con los que se compró la casa donde uno vive están libres de esto.',
    appraisal: 'Antes de la venta hay que tasar la casa.',
    'shorter-way': 'El prestamista que toma un camino más corto a la venta renuncia al resto.',
    'outside-court': 'Después de una venta sin tribunal, el dueño que vive en la casa por lo general queda libre.',
    agreement: 'Si las dos partes acuerdan terminar, o usted entrega la casa en lugar de la deuda, no queda nada.',
    judge: 'Un juez decide cuánto, si es que algo.',
    notice: 'El prestamista tiene que mandarle un aviso antes de la venta.',
  },
  redemption: {
    sale: 'Puede pagar toda la deuda hasta la venta. Después de la venta más común, por lo general ya no hay tiempo para recuperar la casa.',
    confirmation:
      'Por lo general, todavía puede pagar toda la deuda por poco tiempo después de la venta, hasta que sea final.',
    'before-sale':
      'El tiempo para pagar toda la deuda viene antes de la venta: la ley le deja unas semanas o meses. Después de la venta no hay ninguno, o muy poco.',
    'law-day':
      'El tribunal fija un día (en algunos estados, el “law day”) u ordena una venta. Hasta entonces puede pagar toda la deuda. Después del día fijado, la casa pasa al prestamista sin venta.',
    'some-cases':
      'Después de la venta, solo en algunos casos se puede recuperar la casa. Pregunte a un abogado si el suyo es uno.',
    after:
      'Después de la venta hay un tiempo para recuperar la casa: {shortest, select, same {por lo general {longest}} other {por lo general de {shortest} a {longest}}}.',
  },
  shortSale:
    'Por ley, un prestamista que acepta por escrito una venta corta de una casa (de hasta cuatro viviendas) toma lo que da como pago completo.',
  mediation:
    'Antes de vender una casa donde vive su dueño, el tribunal tiene que mandar a las dos partes a mediación. Vaya a ella.',
  laws: 'La ley por la que puede preguntar: {section}.',
  sureOf: {
    debt: 'Sobre la deuda que queda:',
    redemption: 'Sobre recuperar la casa:',
    shortSale: 'Sobre la venta corta:',
  },
  release: {
    title: 'Antes de firmar: pida por escrito que la deuda termina',
    text: 'Diga lo que diga su estado, pídalo por escrito antes de una venta corta o antes de entregar la casa. Sin esa carta, no dé por hecho que la deuda se acabó. Puede copiar esto, en inglés, para su administrador:',
  },
  answer: {
    title: 'Si se va: qué dice su estado',
    lead: 'Lo que pasa con la deuda que queda depende del estado. Lo que elija aquí se queda en este aparato.',
    choose: 'Estado donde está la casa',
    none: 'Elija un estado',
    unknown: 'Todavía no tenemos la ley de este lugar. Pregunte a la ayuda legal.',
    all: 'Todos los estados, y qué tan seguros estamos',
  },
};
