import { addDays, addMonths, type PlainDate, parseDate } from '../calendar/date';
import { read } from '../case/problems';
import { caseSchema } from '../case/schema';
import { situationOf } from '../case/situation';
import { metaAt } from '../case/typed';
import { formatMoney, fromCents, LARGEST_AMOUNT, largest, parseMoney, subtract, times, ZERO } from '../money/money';
import { formatRate, parseRate, type Rate } from '../money/rate';
import type { Option } from '../programs/option';
import { optionsFor } from '../programs/registry';
import type { Status } from '../rules/status';
import { verdictOf } from '../rules/verdict';

/** A case as the contract writes it. */
type Document = Readonly<Record<string, unknown>>;
type Answer = string | number | boolean;

/** The nearest single change that turns one check of an option. */
export interface Change {
  /** Of the option's own checks, without the option's id. */
  readonly check: string;
  /** The fact to change, or `asOf`: to wait for that day. */
  readonly path: string;
  /** As the contract writes them; `from` is null where the fact is not known. */
  readonly from: Answer | null;
  readonly to: Answer;
  /** The option itself then opens; else other rules still stand in its way. */
  readonly opens: boolean;
  /** How many of the oldest payments that pays, and what they cost; only for the oldest unpaid due date. */
  readonly payments?: { readonly count: number; readonly cost: string };
}

/** Facts that a household may be able to change, what it can do first; what is past and who it is are not among them. */
const CHANGEABLE = [
  'household.canResumePayment',
  'household.canReinstate',
  'household.affordablePayment',
  'arrears.oldestUnpaidDueDate',
  'household.cashReserves',
  'household.grossMonthlyIncome',
  'hardship.duration',
  'property.occupancy',
  'property.condition',
  'property.value',
  'arrears.escrowAdvances',
  'arrears.servicingAdvances',
  'market.pmms30Percent',
  'market.gseModificationRatePercent',
];

/** Events of the past: the rules about them ask for time to pass. */
const EVENTS = [
  'loan.originatedOn',
  'history.lastModificationOn',
  'history.lastFailedTrialOn',
  'history.lastDeferralOn',
  'history.lastPermanentOptionOn',
  'history.forbearanceStartedOn',
];
const LONGEST_WAIT_DAYS = 1100;

const RANK: readonly Status[] = [
  'not-in-force',
  'does-not-qualify',
  'needs-information',
  'servicer-decides',
  'may-qualify',
];

interface Review {
  readonly status: Status;
  readonly truths: ReadonlyMap<string, string>;
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

/** The one option's verdict on a case; undefined for a case that would be refused. */
function review(option: Option, document: Document): Review | undefined {
  const reading = read(caseSchema, document);
  const finding = reading.ok ? option.find(situationOf(reading.value)) : undefined;
  if (!finding) return undefined;
  return {
    status: verdictOf(finding.checks, finding.ceiling).status,
    truths: new Map(finding.checks.map(({ id, truth }) => [id, truth])),
    missing: new Map(finding.checks.map(({ id, missing }) => [id, missing])),
  };
}

/**
 * For each check of an option that fails or is open, the nearest single change of one fact that makes it hold, found by
 * running the rules again on the changed case: no rule is written a second time. Checks that nothing the household can do
 * turns, and open checks that wait for a figure, are left out.
 */
export function whatWouldChange(document: Document, optionId: string): readonly Change[] {
  const reading = read(caseSchema, document);
  const option = reading.ok && optionsFor(reading.value.loan.backer).find(({ id }) => id === optionId);
  const today = option && review(option, document);
  if (!option || !today) return [];
  return [...today.truths].flatMap(([check, truth]) => {
    if (truth === 'true') return [];
    const paths = truth === 'unknown' ? (today.missing.get(check) ?? []) : readBy(check, option, document);
    for (const path of paths) {
      const change = nearest(path, document, (changed) => review(option, changed)?.truths.get(check) === 'true');
      if (change === undefined) continue;
      const status = review(option, withAnswer(document, path, change.to))?.status ?? 'not-in-force';
      const opens = RANK.indexOf(status) > RANK.indexOf('needs-information') && status !== today.status;
      return [{ check, path, ...change, opens }];
    }
    return [];
  });
}

/** The facts a check depends on: without them it is open. Events of the past lead to waiting. */
function readBy(check: string, option: Option, document: Document): readonly string[] {
  const reads = (path: string) =>
    answerAt(document, path) !== null &&
    review(option, withAnswer(document, path, null))?.truths.get(check) === 'unknown';
  return [...CHANGEABLE.filter(reads), ...(EVENTS.some(reads) ? ['asOf'] : [])];
}

type Found = Pick<Change, 'from' | 'to' | 'payments'>;

/** The answer nearest to today's with which the case reaches the goal. */
function nearest(path: string, document: Document, goal: (changed: Document) => boolean): Found | undefined {
  const from = answerAt(document, path);
  const reaches = (to: Answer) => goal(withAnswer(document, path, to));
  if (path === 'asOf') return later(String(from), reaches);
  if (path === 'arrears.oldestUnpaidDueDate') return paid(document, from, reaches);
  const { kind, choices = [] } = metaAt(path);
  if (kind === 'yes-no' || kind === 'choice') {
    const to = (kind === 'yes-no' ? [true, false] : choices).find((one) => one !== from && reaches(one));
    return to === undefined ? undefined : { from, to };
  }
  if (kind !== 'money' && kind !== 'percent') return undefined;
  const scale = kind === 'money' ? CENTS : THOUSANDTHS;
  const start = scale.parse(String(from));
  const end = start === undefined ? undefined : closest(start, scale.largest, (units) => reaches(scale.format(units)));
  return end === undefined ? undefined : { from, to: scale.format(end) };
}

const CENTS = {
  parse: parseMoney as (text: string) => number | undefined,
  format: (units: number) => formatMoney(fromCents(units)),
  largest: parseMoney(LARGEST_AMOUNT) ?? 0,
};
const THOUSANDTHS = {
  parse: parseRate as (text: string) => number | undefined,
  format: (units: number) => formatRate(units as Rate),
  largest: 30_000,
};

/** The whole number nearest to a start that reaches a goal, looked for in widening steps to both sides, up to the bounds. */
function closest(start: number, largest: number, reaches: (value: number) => boolean): number | undefined {
  for (let step = 1; step < largest * 2; step *= 2) {
    for (const side of [1, -1]) {
      const tried = Math.trunc(step / 2);
      const end = Math.min(Math.max(start + side * step, 0), largest);
      if (Math.abs(end - start) > tried && reaches(end)) return between(start + side * tried, end, reaches);
    }
  }
  return undefined;
}

/** Halves the gap between a number that falls short and one that reaches the goal. */
function between(short: number, far: number, reaches: (value: number) => boolean): number {
  let [no, yes] = [Math.trunc(short), far];
  while (Math.abs(yes - no) > 1) {
    const middle = Math.trunc((no + yes) / 2);
    if (reaches(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** The first day from which on time alone has turned the check. */
function later(from: string, reaches: (to: Answer) => boolean): Found | undefined {
  const today = parseDate(from);
  if (today === undefined) return undefined;
  const reachesIn = (days: number) => days > 0 && reaches(addDays(today, days));
  const days = closest(0, LONGEST_WAIT_DAYS, reachesIn);
  return days === undefined ? undefined : { from, to: addDays(today, days) };
}

/** The fewest of the oldest payments to make. */
function paid(document: Document, from: Answer | null, reaches: (to: Answer) => boolean): Found | undefined {
  const reading = read(caseSchema, document);
  const oldest = typeof from === 'string' ? parseDate(from) : undefined;
  if (!reading.ok || oldest === undefined) return undefined;
  const { unpaidInstallments, payment, arrears } = situationOf(reading.value);
  if (!unpaidInstallments.known || !payment.known) return undefined;
  const held = arrears.suspense.known ? arrears.suspense.value : ZERO;
  for (let count = 1; count <= unpaidInstallments.value; count += 1) {
    const to: PlainDate = addMonths(oldest, count);
    if (reaches(to))
      return {
        from,
        to,
        payments: { count, cost: formatMoney(largest(ZERO, subtract(times(payment.value, count), held))) },
      };
  }
  return undefined;
}

function answerAt(document: Document, path: string): Answer | null {
  const [group = '', name] = path.split('.');
  const found: unknown = name === undefined ? document[group] : Reflect.get(Object(document[group]), name);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? found : null;
}

/** The same case with one answer changed. */
export function withAnswer(document: Document, path: string, answer: Answer | null): Document {
  const [group = '', name] = path.split('.');
  if (name === undefined) return { ...document, [group]: answer };
  return { ...document, [group]: { ...Object(document[group]), [name]: answer } };
}
