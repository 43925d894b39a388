import './base.css';
import type { ReactNode } from 'react';
import type { Locale } from '../../lib/words/locale';
import { InLanguage } from '../InLanguage';
import styles from './Document.module.css';
import { Footer } from './Footer';
import { Header } from './Header';
import { SkipLink } from './SkipLink';
import { WindowLight } from './WindowLight';

/** What every page has around it. */
export function Document({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <html lang={locale}>
      <body>
        <InLanguage locale={locale}>
          <SkipLink />
          <WindowLight />
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
