import { library as inEnglish } from './library/en/index';
import { library as inSpanish } from './library/es/index';
import type { Locale } from './locale';
import { en } from './messages/en/index';
import { es } from './messages/es/index';
import { type Speaker, speakerOf } from './speech';

const messages = { en: { ...en, ...inEnglish }, es: { ...es, ...inSpanish } };

/** A speaker with all words of its language. A page takes `speakerOf` with one language's words instead. */
export function speaker(locale: Locale): Speaker {
  return speakerOf(locale, messages[locale]);
}
