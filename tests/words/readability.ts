import { syllable } from 'syllable';

/** Words and sentences of a text. A sentence ends with a full stop, a question mark or a colon before a new sentence. */
function measure(text: string, syllables: (word: string) => number) {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'$.,%-]*/gu) ?? [];
  const sentences = text.split(/[.?!…](?=\s|$|[”"])/u).filter((part) => /\p{L}/u.test(part));
  return {
    words: words.length,
    sentences: Math.max(1, sentences.length),
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllables(word)), 0),
  };
}

/** Flesch-Kincaid: the US school grade that reads an English text with ease. */
export function fleschKincaid(text: string): number {
  const { words, sentences, syllables } = measure(text, syllable);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** Szigriszt-Pazos: the ease of a Spanish text, 0 to 100; from 55 on the INFLESZ scale it is normal, from 65 rather easy. */
export function szigrisztPazos(text: string): number {
  const { words, sentences, syllables } = measure(text, spanishSyllables);
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/**
 * Syllables of a Spanish word: one for each group of vowels, where two strong vowels (a, e, o) or a weak one with an
 * accent (í, ú) begin a new one. The u of gue, gui, que, qui is silent; y is a vowel at the end of a word.
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[^a-záéíóúüñ]/gu, '')
    .replace(/([gq])u([eéií])/gu, '$1$2')
    .replace(/y$/u, 'i');
  let count = 0;
  let previous: 'none' | 'weak' | 'strong' = 'none';
  for (const letter of letters) {
    const kind = 'aáeéoó'.includes(letter)
      ? 'strong'
      : 'íú'.includes(letter)
        ? 'accented'
        : 'iuü'.includes(letter)
          ? 'weak'
          : 'none';
    if (kind === 'accented' || (kind === 'strong' && previous !== 'weak') || (kind === 'weak' && previous === 'none'))
      count += 1;
    // An accented weak vowel also stands apart from the strong one that follows it.
    previous = kind === 'accented' ? 'strong' : kind;
  }
  return count;
}
