import type { problems as english } from '../en/problems';

export const problems: typeof english = {
  money: 'Escriba “{field}” como una cantidad en dólares, con punto antes de los centavos, por ejemplo 1580.17.',
  negative: 'Escriba “{field}” como una cantidad de cero o más.',
  'too-large': 'Escriba “{field}” como una cantidad de menos de mil millones de dólares.',
  'not-positive': 'Escriba “{field}” como una cantidad mayor que cero.',
  'more-than-payment': 'Escriba “{field}” como una parte del pago, menor que el pago completo.',
  percent: 'Escriba “{field}” en por ciento, con un punto y tres decimales como máximo, por ejemplo 6.875.',
  'percent-range': 'Escriba “{field}” en por ciento, dentro de lo normal. Una tasa anual va de 0 a 30.',
  count: 'Escriba “{field}” como un número entero, por ejemplo 12.',
  'count-range': 'Escriba “{field}” como un número entero, ni muy bajo ni muy alto.',
  date: 'La fecha de “{field}” no existe. Escriba día, mes y año.',
  'event-date': 'La fecha de “{field}” no existe. Escriba día, mes y año, o diga que no la hay.',
  'yes-no': 'Conteste “{field}” con sí o no, o déjelo sin contestar.',
  choice: 'Elija una de las respuestas de la lista para “{field}”.',
  group: 'Escriba “{field}” como un grupo de respuestas con nombre.',
  version: 'Este archivo necesita el número de versión 1.',
  'unknown-key': 'No hay ninguna pregunta con el nombre “{key}”. Revise cómo está escrito.',
  'duplicate-key': 'El nombre “{key}” está dos veces. Deje uno de los dos.',
  cells: 'Las comillas de esta línea no cierran. Una celda no puede seguir en la línea siguiente.',
  'cell-count': 'Esta línea tiene más o menos celdas que nombres la primera.',
  'other-output':
    'Este resultado se escribió con otro archivo, con otras opciones o con otras reglas. Escriba en un archivo nuevo.',
  'too-many': 'Son más de 500 casos. Mande menos cada vez.',
  'cells-missing': 'Esta línea tiene menos celdas que este tipo de archivo.',
  month: '“{field}” tiene que ser un mes y un año, por ejemplo 092026.',
  'loan-ended': 'Este préstamo ya terminó: no queda nada en que ayudar.',
  'no-output': 'Esta línea no la escribe ningún lote (batch). Si el archivo está a medias, siga primero con --resume.',
  'output-exists': 'El archivo “{key}” ya está ahí. Con --resume se sigue donde termina.',
  output: 'No se pudo escribir el archivo “{key}”. Revise su nombre y su carpeta.',
  'in-the-future': 'La fecha de “{field}” todavía no llega. Revise el año.',
  'beyond-exact':
    'Las cantidades, fechas o tasa de este caso son demasiado extremas para calcularlas con exactitud. Revíselas.',
  'current-but-unpaid':
    'Usted dijo que no debe ningún pago, pero también dio la fecha de un pago sin hacer. Cambie una de las dos.',
  'parts-disagree':
    '“{field}” no cuadra: capital e intereses con impuestos y seguro dan otra suma. Cambie una de las tres cifras.',
  json: 'No se pudo leer este archivo. Tiene que ser un texto JSON.',
  'too-long': 'Este texto es demasiado largo para ser un caso. Quizá es otra cosa.',
  document: 'El archivo tiene que contener un solo caso, escrito como un grupo de respuestas con nombre.',
  folder: '“{key}” es una carpeta. Escriba el nombre del archivo que está dentro.',
  file: 'No se pudo abrir el archivo “{key}”. Revise su nombre.',
};
