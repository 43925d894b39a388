/** Words of a fault of the program. They stand apart, because every page holds those of both languages ready. */
export const fault = {
  title: 'Algo falló de nuestro lado',
  body: 'No es culpa suya y no dice nada de su caso. Sus respuestas siguen a salvo en este aparato.',
  again: 'Intentar otra vez',
  answers: 'Guardar mis respuestas',
  call: 'No tiene que esperar a esta página. Un asesor gratuito puede ver sus opciones con usted:',
};
