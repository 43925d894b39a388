import { chosenWords } from '../../lib/words/chosen';
import type { Locale } from '../../lib/words/locale';
import { WordsProvider } from '../page-words';
import { ownWords } from '../screen-words';
import { AboutApplication } from './AboutApplication';
import { Start } from './Start';

/** The start, under the bare domain as well as in each language. */
export function StartScreen({ locale }: { readonly locale: Locale }) {
  return (
    <WordsProvider locale={locale} messages={chosenWords(locale, ownWords('start') ?? [])}>
      <AboutApplication locale={locale} />
      <Start locale={locale} />
    </WordsProvider>
  );
}
