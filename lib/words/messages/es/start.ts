/** The start page. */
export const start = {
  title: 'Vea qué ayuda puede tener su hipoteca',
  description:
    'Un simulador gratis en español e inglés: vea qué ayudas puede recibir su préstamo, cuánto costaría cada una al mes y al final, y qué hacer después.',
  lead: '¿Está atrasado, o teme que pronto lo estará? Vea qué opciones pueden servirle, cuánto pagaría y a quién llamar.',
  minutes: 'Seis páginas cortas, unos 3 minutos. Tenga a la mano su estado de cuenta, o salte lo que no sepa.',
  begin: 'Empezar ahora',
  resume: 'Seguir donde iba',
  example: 'Probar con un ejemplo',
  exampleHint: 'El ejemplo usa una familia inventada y va directo a los resultados.',
  exampleReplaces: 'El ejemplo toma el lugar de las respuestas que usted escribió.',
  doors: 'Otras maneras de empezar',
  door: {
    compare: 'Con unas pocas cifras de su estado de cuenta: cuánto cuesta cada uno, al mes y en total.',
    letter: 'Escriba lo que dice la carta. La comparamos con las reglas y le decimos qué preguntar.',
  },
  papersTitle: 'Tenga a la mano',
  papers: {
    statement: 'Su último estado de cuenta de la hipoteca: saldo, tasa, pago mensual y lo que está vencido.',
    letters: 'Las cartas sobre pagos atrasados, sobre ayudas que ya tuvo o sobre una fecha de subasta.',
    income: 'Su ingreso del mes, antes de impuestos.',
  },
  papersMissing: '¿Le falta un papel? Marque “No sé” y siga. Verá qué podría cambiar con esa respuesta.',
  limitsTitle: 'Lo que esta página no hace',
  limits: {
    application:
      'No es una solicitud. Solo el administrador de su hipoteca (servicer), la compañía a la que usted le paga cada mes, puede revisar su caso.',
    promise: 'No promete nada. Dice “puede calificar”, nunca “usted califica”.',
    privacy:
      'No envía sus respuestas a ningún lado. Sin cuenta, sin número de Seguro Social, sin preguntas sobre su estatus migratorio.',
    keep: 'No guarda sus respuestas, a menos que usted se lo pida. Se borran cuando cierra esta pestaña o toca “Borrar mis respuestas”.',
  },
  urgentTitle: '¿Ya tiene fecha de subasta?',
  urgent:
    'Si una carta da una fecha para subastar su casa, llame hoy a un asesor y al administrador de su hipoteca. Una solicitud completa protege más cuando llega más de {saleProtectionDays} días antes de la subasta.',
  learnTitle: 'Aprenda con calma',
  learn:
    'Qué es un plan de pagos, qué es una modificación, qué quieren decir las palabras de una carta, y la historia de la que nació Alivio.',
  learnLink: 'Qué tipos de ayuda hay',
  helpTitle: 'Otras formas de recibir ayuda',
  counselor: 'Hable con un asesor de vivienda aprobado por HUD. Es gratis y privado.',
  servicer: 'Llame al administrador de su hipoteca. El número está en su estado de cuenta.',
  withoutScript:
    'Para contestar las preguntas, active JavaScript en este navegador. Sin eso, todavía puede leer esta página y llamar para recibir ayuda gratis.',
};
