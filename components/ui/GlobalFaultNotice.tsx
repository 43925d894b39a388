'use client';

import './base.css';
import styles from './Document.module.css';
import { FaultNotice, useFaultWords } from './FaultNotice';

/** A fault in what stands around every page, header and footer among it: a page of its own, without any of that. */
export function GlobalFaultNotice({ reset }: { readonly reset: () => void }) {
  const { locale, words } = useFaultWords();
  return (
    <html lang={locale}>
      <body>
        <title>{words.title}</title>
        <main className={styles.main}>
          <FaultNotice reset={reset} />
        </main>
      </body>
    </html>
  );
}
