import type { letters as english } from '../en/letters';

export const letters: typeof english = {
  title: 'Cartas que puede mandar',
  writeAppeal: 'Escribir la apelación',
  writeError: 'Escribir el aviso de error',
  writeSuccessor: 'Escribir para que lo confirmen como dueño',
  description:
    'Cinco cartas al administrador de la hipoteca, en inglés y con el español al lado: quién es dueño del préstamo, la casa ahora es mía, un error, la portada de una solicitud, una apelación. Se llenan con sus respuestas en su aparato.',
  lead: 'Cartas para su administrador. Donde una regla federal fija un día para contestar, lo decimos junto a la carta. El inglés es para el administrador y el español es para que usted lo lea. Lo que escriba aquí se queda en esta página y se borra al cerrarla.',
  waiting: 'Cargando las cartas …',
  address: {
    owner:
      'Mándela a la dirección que da su administrador para pedidos de información, muchas veces en el estado de cuenta: si da una, solo ahí empiezan a contar los días.',
    successor:
      'Mándela a la dirección que da su administrador para pedidos de información, muchas veces en el estado de cuenta: si da una, solo ahí empiezan a contar los días. Puede mandarla sin haber firmado el préstamo.',
    error:
      'Mándela a la dirección que da su administrador para errores (“notices of error”), muchas veces en el estado de cuenta: si da una, solo ahí empiezan a contar los días.',
    application:
      'Mándela, con el formulario y los papeles, a la dirección, el fax o la página web que da su administrador para solicitudes de ayuda. Está en el formulario o en la carta sobre la ayuda. No siempre es la misma que para errores.',
    appeal:
      'Mándela a la dirección que da la carta que dijo que no para apelar, en la forma y para el día que dice. No siempre es la misma que para errores.',
  },
  proof: 'Guarde una copia y la prueba del día en que llegó.',
  free: 'Estas cartas son gratis, y la ayuda con ellas también. No le pague a nadie por mandarlas.',
  which: '¿Qué carta?',
  typed: {
    name: 'Su nombre',
    home: 'Dirección de la casa',
    loanNumber: 'Número del préstamo',
    servicer: 'Administrador, con su dirección para estas cartas',
  },
  optional:
    'Puede dejarlos vacíos y escribirlos a mano. No guardamos nada de esto: se borra al cerrar la página o cargarla otra vez.',
  what: '¿Qué está mal?',
  due: 'Si llega hoy, deben contestar a más tardar el {day}. Regla: {section}.',
  dueNear:
    'La subasta está tan cerca que no hay un día fijo para contestar: el administrador solo tiene que intentarlo, por teléfono o por escrito. Por eso llame también hoy, y diga primero la fecha de la subasta. Regla: {section}.',
  afterSale:
    'Ese día es después de la subasta del {sale}: una carta sola no alcanza. Llame también hoy y diga primero esa fecha.',
  noDay:
    'Por lo que usted nos dijo, ninguna de estas reglas federales fija un día para contestar esta carta. Mándela de todos modos y pida la respuesta por escrito.',
  appealOver:
    'Su último día para apelar era el {day}, y ya pasó. Puede pedir otra revisión, pero no tienen que dársela. Si leyeron algo mal, mande un aviso de error y llame hoy a un asesor gratuito.',
  /** In a header of an e-mail: plain ASCII. */
  emailSender: 'Su correo',
  emailServicer: 'El correo de su administrador para estas cartas',
  appealSent:
    'Usted ya apeló. Esta carta no hace falta otra vez: pida por escrito la respuesta y guarde una copia de lo que mandó.',
  appealNotYet:
    'Todavía no ha llegado una decisión: sus días para apelar empiezan con esa carta. Guarde este borrador y, mientras, mande un aviso de error porque la decisión está tarde.',
  noAppeal:
    'Por los días que usted nos dijo, esta regla no da derecho a apelar: su solicitud completa llegó muy cerca de la subasta. Puede pedir otra revisión. Si leyeron algo mal, mande también un aviso de error.',
  english: 'En inglés, para mandar',
  spanish: 'En español, para leer',
  pdf: 'Guardar como PDF',
  docx: 'Guardar para Word (.docx), para cambiarla',
  email: 'Guardar un borrador de correo (.eml), para poner las direcciones',
  failed: 'No se pudo hacer el archivo. Copie el texto.',
  errors: {
    figures: 'Una cantidad está mal',
    facts: 'Decidieron mi solicitud con datos equivocados',
    late: 'La decisión sobre mi solicitud está atrasada',
    filing: 'Empezaron la ejecución demasiado pronto',
    payoff: 'La cantidad para pagar todo está mal',
    foreclosure: 'Siguen con la ejecución o la subasta aunque pedí ayuda a tiempo',
    payment: 'No contaron un pago',
    trial: 'Pagué la prueba y me negaron el cambio',
    other: 'Otra cosa',
  },
};
