import { date, type PlainDate } from '../calendar/date';
import type { Evidence, Source, Unit, Unnamed } from '../rules/parameter';
import { type CitedDocument, cite, since } from '../rules/source';

const REGULATION_X: CitedDocument = { title: 'Regulation X, 12 CFR part 1024', verifiedOn: date('2026-11-23') };

/** The mortgage servicing rules apply from this day. */
export const REGULATION_X_SINCE = '2014-01-10';

/** The sections that are cited. */
export type RegulationSection = `1024.${2 | 17 | 30 | 31 | 33 | 35 | 36 | 39 | 40 | 41}`;

/** A value of the mortgage servicing rules, read in the official text of its section. */
export function regulationLimit<T>(
  unit: Unit,
  value: T,
  section: RegulationSection,
  paragraph: string,
  verifiedOn = REGULATION_X.verifiedOn,
): Unnamed<T> {
  return { unit, values: [since(REGULATION_X_SINCE, value, clause(section, paragraph, { verifiedOn }))] };
}

/** A paragraph of a section of the mortgage servicing rules, such as `(c)(2)`, or the whole section; read in its official text, unless it says otherwise. */
export function clause(
  section: RegulationSection,
  paragraph = '',
  { evidence = 'official', verifiedOn = REGULATION_X.verifiedOn }: { evidence?: Evidence; verifiedOn?: PlainDate } = {},
): Source {
  const url = `https://www.consumerfinance.gov/rules-policy/regulations/${section.replace('.', '/')}/`;
  return cite(
    { ...REGULATION_X, verifiedOn },
    { section: `${section}${paragraph}`, url, effective: REGULATION_X_SINCE, evidence },
  );
}

/** The clause on what a complete application means for a sale that is set. */
export const saleClause = clause('1024.41', '(g)');
