import { fault } from './fault';

/** Words that stand on every page: header, footer, and the page nobody asked for. */
export const site = {
  name: 'Alivio',
  skip: 'Ir al contenido principal',
  home: 'Alivio, ir al inicio',
  otherLanguage: 'English',
  learn: 'Aprenda',
  glossary: 'Palabras explicadas',
  accessibility: 'Accesibilidad',
  rules: 'Las reglas que usamos',
  answers: 'Guardar o compartir mis respuestas',
  privacy: 'Lo que escribe se queda en este aparato.',
  erase: 'Borrar mis respuestas',
  eraseTitle: '¿Borrar todas sus respuestas?',
  eraseBody: 'No se pueden recuperar.',
  eraseDesk: 'También se borran los casos de la mesa del asesor que hay en este aparato.',
  eraseYes: 'Sí, borrarlas',
  eraseNo: 'No, dejarlas',
  erased: 'Sus respuestas se borraron. No queda nada de ellas en este aparato.',
  notAffiliated:
    'Alivio es gratis. No es prestamista, ni administrador de hipotecas, ni bufete, ni agencia del gobierno, y no da consejo legal.',
  counselor: 'Ayuda gratis por teléfono, con un asesor aprobado por HUD:',
  scam: 'La ayuda es gratis. Si alguien le pide dinero primero, le dice que no llame a su administrador o quiere que firme la escritura, puede ser una estafa.',
  askedForMoney: '¿Alguien le pidió dinero por ayudarle?',
  notFound: {
    title: 'Esta página no existe',
    body: 'Puede haber un error en la dirección, o la página cambió de lugar. Sus respuestas siguen a salvo.',
    home: 'Ir al inicio',
  },
  fault,
  late: '¿Tarda mucho esta página? Cárguela otra vez. Necesita JavaScript; lo que escribió sigue en esta pestaña. Siempre puede llamar gratis a un asesor aprobado por HUD: {counselorPhone}.',
  newer: {
    offer: 'Hay una versión más nueva, quizás con otras reglas. Sus respuestas se quedan.',
    use: 'Usar la nueva',
    later: 'Más tarde',
  },
};
