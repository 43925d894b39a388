import type { Locale } from '../lib/words/locale';
import { pathOf } from './routes';

/** Where the answers are kept, in each language: a fault leads there without the table of all pages. */
export const ANSWERS_PLACE: Readonly<Record<Locale, string>> = {
  es: pathOf('answers', 'es'),
  en: pathOf('answers', 'en'),
};
