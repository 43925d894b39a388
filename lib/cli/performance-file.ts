import { addDays, addMonths, type PlainDate, parseDate, wholeMonthsBetween } from '../calendar/date';
import type { PlacedProblem } from '../case/problems';
import { ZERO } from '../money/money';
import { parseMoney } from '../money/text';

/**
 * Fannie Mae's public file of single-family loan performance: a row a loan and month, cells parted by `|`, without a first row of
 * names. What a row cannot tell stays unknown: the payment (the original balance is rounded in this file), the value, the household.
 */

/** The cells that are read, by their positions in the published layout, from 1 on. */
const POSITIONS = {
  period: 3,
  rate: 9,
  originalBalance: 10,
  balance: 12,
  originalTerm: 13,
  originated: 14,
  maturity: 19,
  units: 29,
  occupancy: 30,
  state: 31,
  product: 35,
  delinquency: 40,
  modified: 42,
  ended: 44,
  withoutInterest: 63,
} as const;
type Cell = keyof typeof POSITIONS;

/** The cell that each fact comes from, to tell the place of a problem. */
const SOURCES: Readonly<Record<string, Cell>> = {
  asOf: 'period',
  'loan.ratePercent': 'rate',
  'loan.originalPrincipal': 'originalBalance',
  'loan.principalBalance': 'balance',
  'loan.deferredBalance': 'withoutInterest',
  'loan.originalTermMonths': 'originalTerm',
  'property.units': 'units',
  'property.state': 'state',
};

const OCCUPANCY: Readonly<Record<string, string>> = { P: 'primary', S: 'second-home', I: 'rental' };
const RATE_TYPES: Readonly<Record<string, string>> = { FRM: 'fixed', ARM: 'adjustable' };

/** The place of the cell that a fact comes from. */
export function performanceColumn(path: string): number | undefined {
  const cell = SOURCES[path];
  return cell && POSITIONS[cell];
}

/** The document that a row makes, as of the last day of its month, or why it makes none. */
export function performanceDocument(
  line: string,
): { readonly document: unknown } | { readonly problem: PlacedProblem } {
  const cells = line.replace(/\r$/, '').split('|');
  if (cells.length < POSITIONS.withoutInterest) return { problem: { path: '', problem: 'cells-missing' } };
  const at = (cell: Cell) => cells[POSITIONS[cell] - 1]?.trim() || null;
  const refused = (path: string, problem: string, cell: Cell) => ({
    problem: { path, problem, column: POSITIONS[cell] },
  });

  if (at('ended') !== null) return refused('', 'loan-ended', 'ended');
  const month = firstOf(at('period'));
  if (month === undefined) return refused('asOf', 'month', 'period');
  const asOf = addDays(addMonths(month, 1), -1);
  const late = monthsLate(at('delinquency'));
  // So many months late at the end of a month means that its own payment is the last of so many that are unpaid.
  const next = late === null ? undefined : addMonths(month, 1 - late);
  const maturity = firstOf(at('maturity'));
  const withoutInterest = at('withoutInterest');
  // The first months are masked as zero. Where a part bears no interest, the row does not say whether the balance holds it.
  const isHidden = isZero(at('balance')) || !(withoutInterest === null || isZero(withoutInterest));
  return {
    document: {
      version: 1,
      asOf,
      loan: {
        backer: 'fannie-mae',
        firstLien: true,
        originatedOn: firstOf(at('originated')) ?? null,
        originalPrincipal: at('originalBalance'),
        originalTermMonths: wholeNumber(at('originalTerm')),
        principalBalance: isHidden ? null : at('balance'),
        deferredBalance: withoutInterest,
        ratePercent: at('rate'),
        rateType: RATE_TYPES[at('product') ?? ''] ?? null,
        remainingMonths: next && maturity && maturity >= next ? wholeMonthsBetween(next, maturity) + 1 : null,
      },
      arrears: { current: late === null ? null : late === 0, oldestUnpaidDueDate: late === 0 ? null : (next ?? null) },
      property: {
        occupancy: OCCUPANCY[at('occupancy') ?? ''] ?? null,
        units: wholeNumber(at('units')),
        state: at('state'),
      },
      // A loan that was modified does not say how often.
      history: { priorModifications: at('modified') === 'N' ? 0 : null },
    },
  };
}

/** Months behind at the end of the month; `XX` and nothing are unknown. */
function monthsLate(status: string | null): number | null {
  return status !== null && /^\d{2}$/.test(status) ? Number.parseInt(status, 10) : null;
}

function isZero(amount: string | null): boolean {
  return parseMoney(amount ?? '') === ZERO;
}

/** The first day of a month written as MMYYYY. */
function firstOf(month: string | null): PlainDate | undefined {
  const [, digits = '', year = ''] = /^(\d{2})(\d{4})$/.exec(month ?? '') ?? [];
  return parseDate(`${year}-${digits}-01`);
}

/** A whole number as one; other text stays, to be refused. */
function wholeNumber(text: string | null): number | string | null {
  return text !== null && /^\d{1,4}$/.test(text) ? Number.parseInt(text, 10) : text;
}
