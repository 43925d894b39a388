import type { evidence as english } from '../en/evidence';

export const evidence: typeof english = {
  official: {
    label: 'Texto oficial',
    sentence: 'Leímos esta regla en el texto oficial.',
  },
  'earlier-edition': {
    label: 'Texto oficial anterior',
    sentence: 'Leímos esta regla en una edición anterior del texto oficial. La que rige hoy puede ser distinta.',
  },
  secondary: {
    label: 'Fuente de segunda mano',
    sentence: 'Esta regla viene de una fuente de segunda mano que cita el texto oficial. No pudimos leer el texto mismo.',
  },
  weak: {
    label: 'Fuente débil',
    sentence: 'Esta regla viene de artículos generales o de programas. Puede estar pasada de fecha.',
  },
  recollection: {
    label: 'De memoria',
    sentence: 'Esta regla viene de la memoria de gente que hace este trabajo. No hemos visto el texto.',
  },
  reading: {
    label: 'Nuestra lectura',
    sentence: 'Los textos dejan abierto este punto. Esta es la lectura que elegimos.',
  },
  rules: '{count, plural, one {Se trata de una regla: {rules}.} other {Se trata de # reglas: {rules}.}}',
  ask: 'Pregunte a su administrador: “¿Qué límite usan aquí y dónde está escrito?”',
  source: 'Fuente: {document}, {section}',
  since: 'Vigente desde el {since}',
};
