import './base.css';
import type { ReactNode } from 'react';
import type { Locale } from '../../lib/words/locale';
import { InEnglish } from '../InEnglish';
import { InSpanish } from '../InSpanish';
import styles from './Document.module.css';
import { Footer } from './Footer';
import { Header } from './Header';
import { SkipLink } from './SkipLink';

const LANGUAGES = { es: InSpanish, en: InEnglish };

/** What every page has around it. */
export function Document({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const InLanguage = LANGUAGES[locale];
  return (
    <html lang={locale}>
      <body>
        <InLanguage>
          <SkipLink />
          <Header />
          <main id="main" tabIndex={-1} className={styles.main}>
            {children}
          </main>
          <Footer />
        </InLanguage>
      </body>
    </html>
  );
}
