'use client';

import { usePathname } from 'next/navigation';
import { COUNSELOR_PHONE } from '../../lib/explain/phones.data';
import { fault as en } from '../../lib/words/messages/en/fault';
import { fault as es } from '../../lib/words/messages/es/fault';
import { ANSWERS_PLACE } from '../answers-place.data';

const WORDS = { es, en };

/** The language of the page, by its address; the bare domain speaks Spanish. A fault may have taken everything else, the router too. */
export function useFaultWords() {
  const path = usePathname() ?? window.location.pathname;
  const locale = path.startsWith('/en') ? 'en' : 'es';
  return { locale, words: WORDS[locale] } as const;
}

/**
 * A fault of the program in place of the page, left by loading the next one whole: that nothing is lost, how to go on, and
 * whom to call meanwhile. Its style is in base.css: a module's own would be taken from the frame that every page shares with it.
 */
export function FaultNotice({ reset }: { readonly reset: () => void }) {
  const { locale, words } = useFaultWords();
  return (
    <div role="alert" className="fault">
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <button type="button" onClick={reset}>
        {words.again}
      </button>
      <a href={ANSWERS_PLACE[locale]}>{words.answers}</a>
      <p>
        {words.call} <a href={`tel:+1${COUNSELOR_PHONE.replaceAll('-', '')}`}>{COUNSELOR_PHONE}</a>
      </p>
    </div>
  );
}
