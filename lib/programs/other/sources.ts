import { date } from '../../calendar/date';
import type { Source } from '../../rules/parameter';
import { type CitedDocument, cite } from '../../rules/source';

const VERIFIED_ON = date('2026-11-23');
const PRACTICE: CitedDocument = { title: 'Common practice of private servicers, from memory', verifiedOn: VERIFIED_ON };

/** Consumer advice that private servicers follow the enterprises; the limits themselves are in no text. */
const NCLC = 'https://library.nclc.org/article/current-options-lower-mortgage-payments-consumer-debt-advice-nclc';

/** No investor's text stands behind these limits: they are what servicers commonly do. */
export function practice(section: string): Source {
  return cite(PRACTICE, { section, url: NCLC, effective: '2026-11-23', evidence: 'recollection' });
}
