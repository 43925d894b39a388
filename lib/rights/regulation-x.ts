import { date } from '../calendar/date';
import type { Parameter } from '../rules/parameter';
import { cite, type Document, since } from '../rules/source';

const REGULATION_X: Document = { title: 'Regulation X, 12 CFR part 1024', verifiedOn: date('2026-11-23') };

/** The mortgage servicing rules apply from this day. */
const IN_FORCE = '2014-01-10';

/** A value of the mortgage servicing rules, read in the official text of its section. */
export function one<T>(id: string, unit: Parameter['unit'], value: T, section: string): Parameter<T> {
  const [number = ''] = section.split('(');
  const url = `https://www.consumerfinance.gov/rules-policy/regulations/${number.replace('.', '/')}/`;
  const source = cite(REGULATION_X, { section, url, effective: IN_FORCE, evidence: 'official' });
  return { id: `regulation-x.${id}`, unit, values: [since(IN_FORCE, value, source)] };
}
