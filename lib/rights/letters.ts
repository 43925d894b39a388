import { date } from '../calendar/date';
import type { Parameter } from '../rules/parameter';
import { cite, type Document, since } from '../rules/source';

/** What Regulation X says of letters: what a denial has to tell, and how soon an error that is named has to be answered. */

const REGULATION_X: Document = { title: 'Regulation X, 12 CFR part 1024', verifiedOn: date('2026-11-23') };
const IN_FORCE = '2014-01-10';

function clause(section: string) {
  const [number = ''] = section.split('(');
  const url = `https://www.consumerfinance.gov/rules-policy/regulations/${number.replace('.', '/')}/`;
  return cite(REGULATION_X, { section, url, effective: IN_FORCE, evidence: 'official' });
}

function one<T>(id: string, unit: Parameter['unit'], value: T, section: string): Parameter<T> {
  return { id: `regulation-x.${id}`, unit, values: [since(IN_FORCE, value, clause(section))] };
}

export const letters = {
  /** A denied modification is told with its reason, an investor's rule or the figures of a value test. */
  reasons: one('denial-reasons', 'yes-no', true, '1024.41(d)'),
  /** Business days. */
  errorAcknowledged: one('error-acknowledged', 'days', 5, '1024.35(d)'),
  /** Business days. */
  errorAnswered: one('error-answered', 'days', 30, '1024.35(e)(3)'),
  /** Business days that the servicer may add. */
  errorExtension: one('error-extension', 'days', 15, '1024.35(e)(3)'),
};
