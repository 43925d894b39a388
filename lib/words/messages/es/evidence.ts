import type { evidence as english } from '../en/evidence';

export const evidence: typeof english = {
  official: {
    label: 'Texto oficial',
    sentence: 'Leímos esta regla en el texto oficial.',
    note: '{count, plural, one {Leímos esta regla en el texto oficial: {rules}.} other {Leímos estas # reglas en el texto oficial: {rules}.}}',
  },
  'earlier-edition': {
    label: 'Texto oficial anterior',
    sentence: 'Leímos esta regla en una edición anterior del texto oficial. La que rige hoy puede ser distinta.',
    note: '{count, plural, one {Leímos esta regla en una edición anterior del texto oficial, y la de hoy puede ser distinta: {rules}.} other {Leímos estas # reglas en una edición anterior del texto oficial, y la de hoy puede ser distinta: {rules}.}}',
  },
  secondary: {
    label: 'Fuente de segunda mano',
    sentence: 'Esta regla viene de una fuente de segunda mano que cita el texto oficial. No pudimos leer ese texto.',
    note: '{count, plural, one {Esta regla viene de una fuente de segunda mano, porque no pudimos leer el texto oficial: {rules}.} other {Estas # reglas vienen de una fuente de segunda mano, porque no pudimos leer el texto oficial: {rules}.}}',
  },
  weak: {
    label: 'Fuente débil',
    sentence: 'Esta regla viene de artículos generales o de programas. Puede que ya no sea así.',
    note: '{count, plural, one {Esta regla viene de artículos generales o de programas, y puede que ya no sea así: {rules}.} other {Estas # reglas vienen de artículos generales o de programas, y puede que ya no sea así: {rules}.}}',
  },
  recollection: {
    label: 'De memoria',
    sentence: 'Esta regla viene de la memoria de gente que hace este trabajo. No hemos visto el texto.',
    note: '{count, plural, one {Esta regla viene de memoria, y no hemos visto el texto: {rules}.} other {Estas # reglas vienen de memoria, y no hemos visto el texto: {rules}.}}',
  },
  reading: {
    label: 'Nuestra lectura',
    sentence: 'Los textos dejan abierto este punto. Esta es la lectura que elegimos.',
    note: '{count, plural, one {Los textos dejan abierta esta regla, y esta es la lectura que elegimos: {rules}.} other {Los textos dejan abiertas estas # reglas, y esta es la lectura que elegimos: {rules}.}}',
  },
  ask: 'Pregunte a su administrador: “¿Qué límite usan aquí y dónde está escrito?”',
  since: 'Vigente desde el {since}',
};
