import type { explained as english } from '../en/explained';

export const explained: typeof english = {
  search: 'Busque una palabra',
  searchHint: 'Puede usar sus propias palabras, como “me quitan la casa”.',
  found:
    '{count, plural, =0 {No encontramos esa palabra. Pruebe con otra o lea la lista.} one {Una palabra:} other {# palabras:}}',
  here: 'Palabras explicadas:',
  close: 'Cerrar',
  more: 'La explicación completa',
};
