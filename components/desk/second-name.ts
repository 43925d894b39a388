import { freeName } from '../../lib/desk/free-name';
import { speakerOf } from '../../lib/words/speech';
import { localeOf } from '../routes';

// Loaded with the desk's pages; the store of the desk itself speaks no language.
const LANGUAGES = {
  es: () => import('../../lib/words/library/es/desk'),
  en: () => import('../../lib/words/library/en/desk'),
};

/** What the second of two cases is called, where another tab has changed the first one meanwhile. */
export async function nameOfSecond(name: string, taken: readonly string[]): Promise<string> {
  const locale = localeOf(document.documentElement.lang);
  const { desk } = await LANGUAGES[locale]();
  const { words } = speakerOf(locale, { desk });
  return freeName(name, (one) => words('desk.conflict.second', { name: one }), taken);
}
