'use client';

import { usePathname } from 'next/navigation';
import { COUNSELOR_PHONE } from '../../lib/explain/phones.data';
import { fault as en } from '../../lib/words/messages/en/fault';
import { fault as es } from '../../lib/words/messages/es/fault';
import { ANSWERS_PLACE } from '../answers-place.data';
import { Button, LOOKS } from './Button';
import styles from './NotFound.module.css';
import { Paper } from './Paper';
import { Phone } from './Phone';

const WORDS = { es, en };

/** The language of the page, by its address; the bare domain speaks Spanish. A fault may have taken everything else. */
export function useFaultWords() {
  const locale = usePathname().startsWith('/en') ? 'en' : 'es';
  return { locale, words: WORDS[locale] } as const;
}

/** A fault of the program in place of the page, left by loading the next one whole: that nothing is lost, how to go on, and whom to call meanwhile. */
export function FaultNotice({ reset }: { readonly reset: () => void }) {
  const { locale, words } = useFaultWords();
  return (
    <div className={styles.page}>
      <Paper>
        <div role="alert" className={styles.message}>
          <h1>{words.title}</h1>
          <p>{words.body}</p>
          <div className={styles.buttons}>
            <Button onClick={reset}>{words.again}</Button>
            <a className={LOOKS.quiet} href={ANSWERS_PLACE[locale]}>
              {words.answers}
            </a>
          </div>
          <p>
            {words.call} <Phone number={COUNSELOR_PHONE} />
          </p>
        </div>
      </Paper>
    </div>
  );
}
