import type { commandLine as english } from '../en/commandLine';

export const commandLine: typeof english = {
  usage: `Uso: alivio ORDEN

  simulate CASO.json [--as-of FECHA]  la simulación como JSON ("-" lee la entrada estándar);
                                      --history agrega los programas cerrados de 2007 a 2016
  explain CASO.json --lang es|en      la misma respuesta como texto; acepta --as-of; --all: todas las opciones
  batch [ARCHIVO]                     entra un caso por línea, sale una simulación por línea, en orden
    --from ndjson|csv|fannie-mae-performance
                                      cómo están escritos los casos (un nombre que termina en .csv es CSV)
    --template                        escribe la primera línea de un archivo CSV de casos, y termina
    --brief                           simulaciones sin sus requisitos
    --columns, --to csv               una fila por caso y opción, como NDJSON o CSV
    --out ARCHIVO [--resume]          escribe en un archivo nuevo, o sigue con uno a medias
  report [ARCHIVO] [--to text|csv|html] resume lo que escribió batch: resultados y pagos por opción
  schema case|simulation              el esquema (JSON Schema)
  changes DESDE HASTA                 qué cambia entre las reglas de dos días, como JSON

--lang es|en elige también el idioma de los mensajes (sin ella, inglés).
Códigos de salida: 0 listo, 1 algo de la entrada se rechazó, 2 mal uso,
70 una falla de Alivio mismo, 74 no se pudo escribir el resultado`,
  noCommand: 'Falta la orden.',
  unknownCommand: 'No hay ninguna orden “{command}”.',
  unknownOption: 'No hay ninguna opción {option}.',
  optionElsewhere: 'La opción {option} no va con “{command}”.',
  optionTwice: 'La opción {option} está dos veces.',
  oneOf: 'Después de {option} va una de estas palabras: {known}; no “{given}”.',
  briefRows: 'Con --brief no hay filas: use esa opción, o --columns y --to csv.',
  resumeWhat: 'La opción --resume necesita --out y el archivo a medias.',
  diskFull: 'El disco está lleno.',
  notWritten: 'No se pudo escribir el resultado: {reason}',
  goOn: 'Faltan las últimas líneas. Haga lugar y siga con --out ARCHIVO --resume.',
  runAgain: 'Lo que se escribió no está completo. Haga lugar y repita el comando.',
  valueMissing: 'A la opción {option} le falta su valor.',
  valueUnwanted: 'La opción {option} va sin valor.',
  language: 'Después de --lang va es o en, no “{given}”.',
  day: 'Después de --as-of va una fecha como 2026-11-23, no “{given}”.',
  oneFile: 'Después de {command} va un archivo, o “-” para la entrada estándar.',
  batch: 'Después de batch va un archivo, o la entrada estándar.',
  report: 'Después de report va un archivo que escribió batch, o la entrada estándar.',
  schema: 'Después de schema va una palabra: case o simulation.',
  changes: 'Después de changes van dos fechas como 2026-04-30 2026-05-01, primero la más antigua.',
};
