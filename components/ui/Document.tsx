import './base.css';
import type { ReactNode } from 'react';
import type { Locale } from '../routes';
import { Words } from '../words';
import styles from './Document.module.css';
import { Footer } from './Footer';
import { Header } from './Header';
import { SkipLink } from './SkipLink';

/** What every page has around it. */
export function Document({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <html lang={locale}>
      <body>
        <Words locale={locale}>
          <SkipLink />
          <Header />
          <main id="main" tabIndex={-1} className={styles.main}>
            {children}
          </main>
          <Footer />
        </Words>
      </body>
    </html>
  );
}
