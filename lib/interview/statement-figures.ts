import { MONTHS_A_YEAR, type PlainDate } from '../calendar/date';
import { countField, moneyField, positiveMoney, rateField } from '../case/fields';
import { parseWith } from '../case/problems';
import type { FactPath } from '../case/schema';
import { add } from '../money/money';
import { MOST_MISSED, missedSince, oldestOfMissed } from './missed-payments';
import { type Answers, estimated, readAmount, readDay, readTyped, typedAmount, UNKNOWN } from './typed';

/** Longer than any home loan runs. */
const MOST_YEARS = 50;

/** Who writes the year in which the loan ends in the place of the years means it. */
const YEAR = /^\s*20\d\d\s*$/;

interface Box {
  /** A key of `compare.boxes`. */
  readonly name: 'balance' | 'rate' | 'payment' | 'escrow' | 'years' | 'months' | 'missed' | 'value';
  readonly kind: 'money' | 'percent' | 'count';
  readonly schema: typeof moneyField | typeof rateField | ReturnType<typeof countField>;
  /** Without it there is nothing to tell; any other may stay empty. */
  readonly isNeeded?: true;
}

/** What one short page asks of a statement, in the order in which it is read. */
export const STATEMENT_BOXES: readonly Box[] = [
  { name: 'balance', kind: 'money', schema: positiveMoney },
  { name: 'rate', kind: 'percent', schema: rateField },
  { name: 'payment', kind: 'money', schema: positiveMoney, isNeeded: true },
  { name: 'escrow', kind: 'money', schema: moneyField },
  { name: 'years', kind: 'count', schema: countField(0, MOST_YEARS) },
  { name: 'months', kind: 'count', schema: countField(0, MOST_YEARS * MONTHS_A_YEAR) },
  { name: 'missed', kind: 'count', schema: countField(0, MOST_MISSED), isNeeded: true },
  { name: 'value', kind: 'money', schema: positiveMoney },
];

/** What is typed in the boxes, by their names; a missing one is empty. */
export type StatementFigures = Readonly<Partial<Record<Box['name'], string>>>;

type StatementResult =
  | { readonly ok: true; readonly answers: Answers }
  /** By the names of the boxes that cannot be read: keys of `problems`. */
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<Box['name'], string>>> };

/** What the answers so far bring into the boxes. */
export function statementFiguresOf(answers: Answers, asOf: PlainDate): StatementFigures {
  const months = readTyped({ kind: 'count' }, answers['loan.remainingMonths'] ?? '');
  const oldest = readDay(answers['arrears.oldestUnpaidDueDate'] ?? '');
  const missed = answers['arrears.current'] === 'yes' ? 0 : oldest && missedSince(oldest, asOf);
  const figure = (path: FactPath) => {
    const { [path]: typed = '' } = answers;
    return typed === UNKNOWN ? '' : estimated(typed, false);
  };
  return {
    balance: figure('loan.principalBalance'),
    rate: figure('loan.ratePercent'),
    payment: figure('loan.payment') || wholePayment(answers),
    escrow: figure('loan.escrow'),
    ...(typeof months === 'number'
      ? { years: String(Math.floor(months / MONTHS_A_YEAR)), months: String(months % MONTHS_A_YEAR) }
      : { years: figure('loan.endsInYear') }),
    missed: String(missed ?? ''),
    value: figure('property.value'),
  };
}

/** The two parts of the payment together; empty where one is not known. */
function wholePayment(answers: Answers): string {
  const interest = readAmount(answers['loan.principalAndInterest'] ?? '');
  const escrow = readAmount(answers['loan.escrow'] ?? '');
  return interest === undefined || escrow === undefined ? '' : typedAmount(add(interest, escrow));
}

/**
 * The answers that a page of the statement stands for: the whole payment stays whole, and what its parts are follows from it.
 * What stands as the answers `before` brought it is not written again, so that they stay as exact as they were.
 */
export function readStatementFigures(
  typed: StatementFigures,
  asOf: PlainDate,
  before: StatementFigures = {},
): StatementResult {
  const problems: Partial<Record<Box['name'], string>> = {};
  const figures = new Map<Box['name'], number>();
  const { years = '' } = typed;
  const isYear = YEAR.test(years);
  for (const { name, kind, schema, isNeeded } of STATEMENT_BOXES) {
    if (name === 'years' && isYear) continue;
    const parsed = parseWith(schema, readTyped({ kind }, typed[name] ?? ''));
    if (parsed.ok && parsed.value !== null) figures.set(name, parsed.value);
    else if (!parsed.ok) problems[name] = parsed.problems[0]?.problem ?? kind;
    else if (isNeeded) problems[name] = kind;
  }
  if ((figures.get('escrow') ?? 0) >= (figures.get('payment') ?? Number.POSITIVE_INFINITY))
    problems.escrow = 'more-than-payment';
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const months = (figures.get('years') ?? 0) * MONTHS_A_YEAR + (figures.get('months') ?? 0);
  const isNew = (...names: readonly Box['name'][]) => names.some((name) => typed[name] !== before[name]);
  return {
    ok: true,
    answers: {
      ...(isNew('balance') && { 'loan.principalBalance': typed.balance ?? '' }),
      ...(isNew('rate') && { 'loan.ratePercent': typed.rate ?? '' }),
      ...(isNew('payment', 'escrow') && {
        'loan.payment': typed.payment ?? '',
        'loan.principalAndInterest': '',
        'loan.escrow': typed.escrow ?? '',
      }),
      ...(isNew('years', 'months') &&
        (isYear
          ? { 'loan.endsInYear': years.trim(), 'loan.remainingMonths': '' }
          : months > 0 && { 'loan.remainingMonths': String(months) })),
      ...(isNew('missed') && missedAnswers(figures.get('missed') ?? 0, asOf)),
      ...(isNew('value') && typed.value && { 'property.value': typed.value }),
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
