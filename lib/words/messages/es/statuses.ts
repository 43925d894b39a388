import type { statuses as english } from '../en/statuses';

export const statuses: typeof english = {
  'may-qualify': {
    label: 'Usted puede calificar',
    sentence: 'Con lo que nos dijo, se cumple cada regla que pudimos revisar.',
    next: 'Pida a su administrador que revise su caso para esta opción. Él toma la decisión.',
  },
  'does-not-qualify': {
    label: 'Hoy no encaja',
    sentence: 'Al menos una regla no encaja con sus respuestas. Las razones de abajo dicen cuál.',
    next: 'Si cambia una respuesta, revise de nuevo. Su administrador también puede pedir una excepción al dueño del préstamo.',
  },
  'needs-information': {
    label: 'Faltan respuestas',
    sentence: 'Todavía no se puede decir. Las respuestas de esta lista aún pueden cambiar el resultado.',
    next: 'Complete las respuestas de esta lista y se revisará de nuevo esta opción.',
  },
  'servicer-decides': {
    label: 'Lo decide su administrador',
    sentence: 'No hay una regla fija: su administrador mira su caso y decide.',
    next: 'Pregunte a su administrador qué necesita ver y pida la respuesta por escrito.',
  },
  'not-in-force': {
    label: 'No se ofrece en esta fecha',
    sentence: 'Esta opción no estaba vigente el {asOf}.',
    next: 'Mire las otras opciones de esta lista.',
  },
};
