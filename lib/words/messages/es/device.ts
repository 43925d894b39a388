/** The page where answers are saved, opened, shared and erased. */
export const device = {
  title: 'Sus respuestas: guardar, abrir, compartir',
  description:
    'Guarde sus respuestas en este aparato, descargue o abra un archivo de caso, o haga un enlace para su asesor.',
  lead: 'Sus respuestas son de usted. Nada de esto se nos manda a nosotros ni a nadie.',
  waiting: 'Cargando sus respuestas…',
  withoutScript: 'Esta página necesita JavaScript. Los teléfonos de abajo sirven sin eso.',
  none: 'Todavía no hay respuestas.',
  keep: {
    title: 'Guardar en este aparato',
    off: 'Ahora sus respuestas están solo en esta pestaña. Se borran cuando la cierra. Si las guarda, puede seguir otro día.',
    shared:
      '¿Otras personas usan este teléfono o computadora? Podrían ver sus respuestas. En ese caso, un archivo o un enlace es más seguro.',
    turnOn: 'Guardar mis respuestas en este aparato',
    replaces: 'Toman el lugar de las que guardó aquí el {day}.',
    on: 'Sus respuestas están guardadas en este aparato. Lo que cambie también se guarda.',
    turnOff: 'Ya no guardar y quitarlas de este aparato',
    failed: 'Este navegador no dejó guardar. También sirve un archivo.',
  },
  saved: {
    title: 'Tiene respuestas guardadas',
    body: 'Se guardaron en este aparato el {day}.',
    resume: 'Seguir con ellas',
    forget: 'Quitarlas',
    newer:
      'Este aparato tiene respuestas que guardó un Alivio más nuevo, y esta página no las puede leer. Quedan como están. Vuelva a cargar esta página; si le ofrece una versión más nueva, úsela.',
  },
  dropped: {
    body: '{count, plural, one {Dejamos fuera # respuesta guardada} other {Dejamos fuera # respuestas guardadas}}: esta página ya no las pregunta ({names}).',
    next: 'Sus otras respuestas están aquí. Revíselas, por favor.',
  },
  file: {
    title: 'Llevárselas en un archivo',
    body: 'El archivo tiene todas sus respuestas: saldo, pago, ingreso. No tiene su nombre. Guárdelo donde solo usted lo vea.',
    download: 'Descargar el archivo del caso',
    name: 'alivio-caso.json',
  },
  open: {
    title: 'Abrir un archivo de caso',
    body: 'Elija un archivo que hizo Alivio, o pegue su texto.',
    choose: 'Elegir un archivo',
    paste: 'O pegue aquí el texto',
    button: 'Abrir el texto',
  },
  offer: {
    title: '¿Abrir estas respuestas?',
    count: '{count, plural, one {Hay # respuesta.} other {Hay # respuestas.}}',
    asOf: 'El archivo es del {day}. Los resultados serán con la fecha de hoy.',
    replaces: 'Toman el lugar de las respuestas que tiene ahora.',
    saved: 'Lo guardado en este aparato queda como está. Para guardar estas, active otra vez guardar.',
    problems: 'Estas hay que revisarlas. Las puede cambiar después de abrir el archivo:',
    more: '{count, plural, one {Y # más.} other {Y # más.}}',
    yes: 'Abrirlas',
    no: 'Ahora no',
  },
  unreadable: {
    title: 'No pudimos abrir esto',
    empty: 'No tiene texto. Elija otro archivo, o copie otra vez todo el texto.',
    'too-big': 'Es muy largo para ser un archivo de caso. Elija el archivo que hizo Alivio.',
    'not-json': 'El texto está dañado o cortado. Copie otra vez todo el texto, o pida de nuevo el archivo.',
    simulation: 'Esto es un resultado, no un caso. Elija el archivo con las respuestas.',
    newer: 'Lo hizo un Alivio más nuevo. Vuelva a cargar esta página e intente otra vez.',
    'not-a-case': 'Esto no es un archivo de caso de Alivio. Elija el archivo que hizo Alivio.',
    'broken-link':
      'El enlace está dañado o cortado. Pídalo otra vez, o conteste aquí las preguntas: toma unos minutos.',
    'cannot-read': 'Este aparato no pudo leer el archivo. Intente otra vez, o pegue su texto.',
  },
  share: {
    title: 'Compartir con un enlace',
    body: 'Un enlace puede llevar sus respuestas a otro teléfono, o a su asesor.',
    warning:
      'Quien tenga el enlace puede leer sus respuestas: saldo, pago, ingreso. Mándelo solo a alguien de confianza. Las respuestas van dentro del mismo enlace, así que después no se puede anular.',
    make: 'Hacer el enlace',
    label: 'Su enlace',
    copy: 'Copiar el enlace',
    copied: 'Copiado.',
    notCopied: 'No se pudo copiar. Seleccione el enlace y cópielo usted.',
  },
  link: {
    title: 'Alguien compartió respuestas con usted',
  },
};
