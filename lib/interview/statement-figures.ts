import type { PlainDate } from '../calendar/date';
import { countField, moneyField, positiveMoney, rateField } from '../case/fields';
import { parseWith } from '../case/problems';
import { MOST_MISSED, oldestOfMissed } from './missed-payments';
import { type Answers, readTyped } from './typed';

const YEAR = 12;
/** Longer than any home loan runs. */
const MOST_YEARS = 50;

interface Box {
  /** A key of `compare.boxes`. */
  readonly name: 'balance' | 'rate' | 'payment' | 'escrow' | 'years' | 'months' | 'missed' | 'value';
  readonly kind: 'money' | 'percent' | 'count';
  /** Without it there is nothing to tell; any other may stay empty. */
  readonly isNeeded?: true;
}

/** What one short page asks of a statement, in the order in which it is read. */
export const STATEMENT_BOXES: readonly Box[] = [
  { name: 'balance', kind: 'money' },
  { name: 'rate', kind: 'percent' },
  { name: 'payment', kind: 'money', isNeeded: true },
  { name: 'escrow', kind: 'money' },
  { name: 'years', kind: 'count' },
  { name: 'months', kind: 'count' },
  { name: 'missed', kind: 'count', isNeeded: true },
  { name: 'value', kind: 'money' },
];

const SCHEMAS = {
  balance: positiveMoney,
  rate: rateField,
  payment: positiveMoney,
  escrow: moneyField,
  years: countField(0, MOST_YEARS),
  months: countField(0, MOST_YEARS * YEAR),
  missed: countField(0, MOST_MISSED),
  value: positiveMoney,
} as const;

export type StatementFigures = Readonly<Partial<Record<Box['name'], string>>>;

type StatementResult =
  | { readonly ok: true; readonly answers: Answers }
  /** By the names of the boxes that cannot be read: keys of `problems`. */
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<Box['name'], string>>> };

/** The answers that a page of the statement stands for: the whole payment stays whole, and what its parts are follows from it. */
export function readStatementFigures(typed: StatementFigures, asOf: PlainDate): StatementResult {
  const problems: Partial<Record<Box['name'], string>> = {};
  const figures = new Map<Box['name'], number>();
  for (const { name, kind, isNeeded } of STATEMENT_BOXES) {
    const parsed = parseWith(SCHEMAS[name], readTyped({ kind }, typed[name] ?? ''));
    if (parsed.ok && parsed.value !== null) figures.set(name, parsed.value);
    else if (!parsed.ok) problems[name] = parsed.problems[0]?.problem ?? kind;
    else if (isNeeded) problems[name] = kind;
  }
  if ((figures.get('escrow') ?? 0) >= (figures.get('payment') ?? Number.POSITIVE_INFINITY))
    problems.escrow = 'more-than-payment';
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const months = (figures.get('years') ?? 0) * YEAR + (figures.get('months') ?? 0);
  return {
    ok: true,
    answers: {
      'loan.principalBalance': typed.balance ?? '',
      'loan.ratePercent': typed.rate ?? '',
      'loan.payment': typed.payment ?? '',
      'loan.principalAndInterest': '',
      'loan.escrow': typed.escrow ?? '',
      ...(months > 0 && { 'loan.remainingMonths': String(months) }),
      ...missedAnswers(figures.get('missed') ?? 0, asOf),
      ...(typed.value && { 'property.value': typed.value }),
    },
  };
}

/** Whether these answers bring something to compare: a plan for what is past due, or the figures of a modification. */
export function canCompare(answers: Answers): boolean {
  const { 'loan.principalBalance': balance = '', 'loan.ratePercent': rate = '' } = answers;
  return answers['arrears.current'] === 'no' || (balance.trim() !== '' && rate.trim() !== '');
}

function missedAnswers(missed: number, asOf: PlainDate): Answers {
  if (missed === 0) return { 'arrears.current': 'yes', 'arrears.oldestUnpaidDueDate': '' };
  return { 'arrears.current': 'no', 'arrears.oldestUnpaidDueDate': oldestOfMissed(String(missed), asOf) ?? '' };
}
