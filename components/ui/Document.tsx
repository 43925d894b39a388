import './base.css';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { chosenWords } from '../../lib/words/chosen';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { WordsProvider } from '../page-words';
import { WORDS_OF_EVERY_PAGE } from '../screen-words';
import { Footer } from './Footer';
import { LateNotice } from './LateNotice';
import { NewerVersion } from './NewerVersion';
import { SkipLink } from './SkipLink';
import { WindowLight } from './WindowLight';

/** Preloaded, and kept out of a page that it reaches too late: letters that change their width would move the lines. */
const typeface = localFont({
  src: '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  display: 'optional',
  weight: '200 800',
  variable: '--typeface',
});

/** What every page has around it, but for its header, which knows the page. */
export function Document({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const { words } = speaker(locale);
  return (
    <html lang={locale} className={typeface.variable}>
      <body>
        <WordsProvider locale={locale} messages={chosenWords(locale, WORDS_OF_EVERY_PAGE)}>
          <SkipLink>{words('site.skip')}</SkipLink>
          <WindowLight />
          {children}
          <LateNotice>{words('site.late')}</LateNotice>
          <Footer locale={locale} />
          <NewerVersion
            offer={words('site.newer.offer')}
            use={words('site.newer.use')}
            later={words('site.newer.later')}
          />
        </WordsProvider>
      </body>
    </html>
  );
}
