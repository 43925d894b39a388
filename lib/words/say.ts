import { library as inEnglish } from './library/en/index';
import { library as inSpanish } from './library/es/index';
import type { Locale } from './locale';
import { en } from './messages/en/index';
import { es } from './messages/es/index';
import { type Speaker, speakerOf } from './speech';

const SPEAKERS: Readonly<Record<Locale, Speaker>> = {
  en: speakerOf('en', { ...en, ...inEnglish }),
  es: speakerOf('es', { ...es, ...inSpanish }),
};

/** The speaker with all words of a language. A page takes `speakerOf` with one language's words instead. */
export function speaker(locale: Locale): Speaker {
  return SPEAKERS[locale];
}
