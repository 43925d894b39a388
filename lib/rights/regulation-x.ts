import { date } from '../calendar/date';
import type { Source, Unit, Unnamed } from '../rules/parameter';
import { type CitedDocument, cite, since } from '../rules/source';

const REGULATION_X: CitedDocument = { title: 'Regulation X, 12 CFR part 1024', verifiedOn: date('2026-11-23') };

/** The mortgage servicing rules apply from this day. */
export const REGULATION_X_SINCE = '2014-01-10';

/** A value of the mortgage servicing rules, read in the official text of its section. */
export function regulationLimit<T>(unit: Unit, value: T, section: string): Unnamed<T> {
  return { unit, values: [since(REGULATION_X_SINCE, value, clause(section))] };
}

/** A section of the mortgage servicing rules, read in its official text. */
export function clause(section: string): Source {
  const [number = ''] = section.split('(');
  const url = `https://www.consumerfinance.gov/rules-policy/regulations/${number.replace('.', '/')}/`;
  return cite(REGULATION_X, { section, url, effective: REGULATION_X_SINCE, evidence: 'official' });
}

/** The clause on what a complete application means for a sale that is set. */
export const saleClause = clause('1024.41(g)');
