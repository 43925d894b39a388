'use client';

import { FaultNotice, useFaultWords } from './FaultNotice';
// The router brings this file, so that it stands before the router's first change of the address.
import './refused-address';

/** A fault in what stands around every page, header, footer and router among it: a page of its own, without any of that. */
export function GlobalFaultNotice({ reset }: { readonly reset: () => void }) {
  const { locale, words } = useFaultWords();
  return (
    <html lang={locale}>
      <body>
        <title>{words.title}</title>
        <main>
          <FaultNotice reset={reset} />
        </main>
      </body>
    </html>
  );
}
