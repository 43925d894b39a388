import type { stateDoors as english } from '../en/stateDoors';

export const stateDoors: typeof english = {
  title: 'La ayuda de su propio estado',
  lead: 'Algunos estados tienen una línea gratuita, asesores o pláticas con el prestamista (mediation). Abajo están los que pudimos leer. Para cualquier otro estado, llame a un asesor aprobado por HUD y pregunte qué tiene su estado.',
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
  none: 'No hallamos ninguna página propia de {state} que pudiéramos leer. Llame a un asesor aprobado por HUD, 800-569-4287, y pregunte qué ayuda hay.',
  seen: 'Lo leímos el {day} en una copia guardada de la página.',
  uncalled: 'Nadie ha llamado al número para probarlo.',
  old: 'La copia puede tener años. Si ya no hay nadie, llame a un asesor aprobado por HUD, 800-569-4287.',
  line: '{whom}: {url}',
  lineWithNumber: '{whom}: {number}, {url}',
};
