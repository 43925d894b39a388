import type { letters as english } from '../en/letters';

export const letters: typeof english = {
  title: 'Cartas que puede mandar',
  writeAppeal: 'Escribir la apelación',
  writeError: 'Escribir el aviso de error',
  description:
    'Cuatro cartas al administrador de la hipoteca, en inglés y con el español al lado: quién es dueño del préstamo, un error, la portada de una solicitud, una apelación. Se llenan con sus respuestas en su aparato.',
  lead: 'Su administrador tiene que contestar cartas como estas en los días que fijan reglas federales. El inglés es para el administrador y el español es para que usted lo lea. Lo que escriba aquí se queda en esta página y se borra al cerrarla.',
  waiting: 'Cargando las cartas …',
  address:
    'Mándela a la dirección que da su estado de cuenta para preguntas, errores o avisos (“notices”): solo ahí empiezan a contar los días. Guarde una copia y la prueba del día en que llegó.',
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
  english: 'En inglés, para mandar',
  spanish: 'En español, para leer',
  pdf: 'Guardar como PDF',
  docx: 'Guardar para Word (.docx), para cambiarla',
  email: 'Abrir como borrador de correo (.eml)',
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
