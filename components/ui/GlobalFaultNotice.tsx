'use client';

import './base.css';
import { usePathname } from 'next/navigation';
import { fault as en } from '../../lib/words/messages/en/fault';
import { fault as es } from '../../lib/words/messages/es/fault';
import { localeOf } from '../routes';
import { useSpeaker, Words } from '../words';
import styles from './Document.module.css';
import { FaultNotice } from './FaultNotice';

const MESSAGES = { es: { site: { fault: es } }, en: { site: { fault: en } } };

/** A fault in what stands around every page, header and footer among it: a page of its own, without any of that. */
export function GlobalFaultNotice({ reset }: { readonly reset: () => void }) {
  const [, language = ''] = usePathname().split('/');
  const locale = localeOf(language);
  return (
    <html lang={locale}>
      <body>
        <Words locale={locale} messages={MESSAGES[locale]}>
          <Title />
          <main className={styles.main}>
            <FaultNotice reset={reset} />
          </main>
        </Words>
      </body>
    </html>
  );
}

function Title() {
  const { words } = useSpeaker();
  return <title>{words('site.fault.title')}</title>;
}
