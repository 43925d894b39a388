import type { learn as english } from '../en/learn';

export const learn: typeof english = {
  title: 'Aprenda qué ayuda hay',
  description:
    'Qué es cada tipo de ayuda con la hipoteca, qué quieren decir las palabras y qué hubo antes, en español y en inglés.',
  lead: 'No hace falta saber nada de esto para usar Alivio. Pero ayuda al llamar por teléfono.',
  kinds: 'Los tipos de ayuda',
  story: 'La historia que hay detrás',
  words: 'Palabras y reglas',
};
