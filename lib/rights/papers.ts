import { date } from '../calendar/date';
import type { Case } from '../case/schema';
import { cite } from '../rules/source';

/*
 * What a complete application usually needs. No federal list exists: each servicer sets its own and has to help to complete
 * it (12 CFR 1024.41(b)(1)).
 */

export const PAPERS_SOURCE = cite(
  { title: 'Valon Help Center', verifiedOn: date('2026-11-23') },
  {
    section: 'Form 710',
    url: 'https://help.valon.com/hc/en-us/articles/20947290954516',
    effective: '2026-11-23',
    evidence: 'secondary',
  },
);

const BASE = ['application', 'statement', 'bank-statements', 'expenses'] as const;

type Cause = NonNullable<Case['hardship']['cause']>;
/** Proof of a hardship; a cause that is not here usually needs none. */
const FOR_CAUSE = {
  'divorce-or-separation': 'divorce-papers',
  death: 'death-record',
  'illness-or-disability': 'illness-note',
  'military-move': 'move-orders',
} as const satisfies Partial<Record<Cause, string>>;

/** Proof of an income, by its kind. */
const FOR_INCOME = {
  wages: 'pay-stubs',
  'own-business': 'profit-and-loss',
  benefits: 'award-letter',
  support: 'support-papers',
  rent: 'rent-receipts',
  investments: 'investment-statements',
  helper: 'helper-papers',
} as const;

export type IncomeKind = keyof typeof FOR_INCOME;
export const INCOME_KINDS = Object.keys(FOR_INCOME) as readonly IncomeKind[];

/** A paper of an application, by its key in the words. */
export type ApplicationPaper =
  | (typeof BASE)[number]
  | (typeof FOR_CAUSE)[keyof typeof FOR_CAUSE]
  | (typeof FOR_INCOME)[IncomeKind];

/** Every paper that an application may need. */
export const APPLICATION_PAPERS: readonly ApplicationPaper[] = [
  ...BASE,
  ...Object.values(FOR_CAUSE),
  ...Object.values(FOR_INCOME),
];

/** The papers that an application with this hardship and these incomes usually needs, each once. */
export function papersFor(cause: Cause | null, incomes: readonly IncomeKind[]): readonly ApplicationPaper[] {
  const proof = Object.entries(FOR_CAUSE).flatMap(([of, paper]) => (of === cause ? [paper] : []));
  return [...new Set<ApplicationPaper>([...BASE, ...proof, ...incomes.map((kind) => FOR_INCOME[kind])])];
}
