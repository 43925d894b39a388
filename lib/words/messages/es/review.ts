/** The page that shows every answer before the results. */
export const review = {
  title: 'Revise sus respuestas',
  description: 'Vea y cambie lo que escribió.',
  lead: 'No se ha enviado nada. Puede cambiar cualquier respuesta, ahora o después.',
  change: 'Cambiar',
  changeWhat: 'Cambiar {label}',
  unknown: 'No se sabe',
  groups: {
    means: 'Su casa, lo que puede pagar y su ingreso',
    past: 'Ayudas de antes y cantidades menores',
    rest: 'Sus planes y lo demás',
    count: '{count, plural, one {# respuesta} other {# respuestas}}{unknown, plural, =0 {} other {, # sin saber}}',
  },
  refused: 'Hay que cambiar esta respuesta: “{typed}”',
  refusedTitle: 'Primero hay que cambiar algunas respuestas',
  toResults: 'Ver mis opciones',
  empty: 'Todavía no ha contestado ninguna pregunta. Puede mirar, pero todas las opciones esperarán información.',
  begin: 'Contestar las preguntas',
  idleTitle: 'Respuestas que ahora no cambian nada',
  idle: 'Con lo que contestó en otras partes, estas no hacen diferencia. Puede dejarlas. Si cambia otra respuesta, pueden volver a contar.',
};
