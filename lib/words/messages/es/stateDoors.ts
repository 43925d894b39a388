import type { stateDoors as english } from '../en/stateDoors';

export const stateDoors: typeof english = {
  title: 'La ayuda de su propio estado',
  lead: 'Algunos estados tienen una línea gratis, asesores o reuniones con el prestamista (mediation) propias. Casi en todos conocemos un sitio de ayuda legal gratis para quien tiene poco dinero; en los demás está el del país.',
  open: 'Elija su estado',
  inState: 'La ayuda en {state}',
  help: {
    hotline: 'Una línea gratuita para dueños de casa atrasados.',
    counseling: 'Asesores gratuitos.',
    mediation: 'Pláticas con su prestamista, en el estado o en sus tribunales (mediation).',
    loan: 'Un préstamo del estado que puede pagar lo atrasado.',
    pause:
      'Si faltan menos de 7 días para la subasta, esta oficina puede pedir una vez al administrador que espere de 30 a 60 días.',
    guide: 'Qué hacer allí y a quién preguntar.',
  },
  none: 'No hallamos ninguna página propia de {state} que pudiéramos leer. Llame a un asesor aprobado por HUD, {counselorPhone}, y pregunte qué ayuda hay.',
  seen: 'Lo leímos el {day} en una copia guardada de la página.',
  uncalled: 'Nadie ha llamado al número para probarlo.',
  old: 'La copia puede tener años. Si ya no hay nadie, llame a un asesor aprobado por HUD, {counselorPhone}.',
  legalAid: 'Ayuda legal gratis para quien tiene poco dinero:',
  legalAidAnywhere: 'Ayuda legal por estado (LawHelp.org)',
  legalAidSeen:
    'No abrimos esta página: la conocemos por una lista de ayuda legal del {day}. Si no funciona, busque en lawhelp.org.',
  line: '{whom}: {url}',
  lineWithNumber: '{whom}: {number}, {url}',
};
