import './base.css';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { chosenWords } from '../../lib/words/chosen';
import type { Locale } from '../../lib/words/locale';
import { WORDS_OF_EVERY_PAGE } from '../screen-words';
import { Words } from '../words';
import styles from './Document.module.css';
import { Footer } from './Footer';
import { Header } from './Header';
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

/** What every page has around it. */
export function Document({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <html lang={locale} className={typeface.variable}>
      <body>
        <Words locale={locale} messages={chosenWords(locale, WORDS_OF_EVERY_PAGE)}>
          <SkipLink />
          <WindowLight />
          <Header />
          <main id="main" tabIndex={-1} className={styles.main}>
            {children}
          </main>
          <Footer />
          <NewerVersion />
        </Words>
      </body>
    </html>
  );
}
