import type { PlainDate } from '../calendar/date';
import { cautions } from '../case/cautions';
import { type Fact, follow, known, solved, standInsOf } from '../case/fact';
import { notices } from '../case/notices';
import type { Case } from '../case/schema';
import { ratios, type Situation, situationOf, type Wishes } from '../case/situation';
import { formatMoney, type Money, ZERO } from '../money/money';
import { formatRate } from '../money/rate';
import { rowOn } from '../programs/market-rate';
import type { Finding, Kind, Option, Step, Term } from '../programs/option';
import { equityOf } from '../programs/ordinary-sale';
import { AUTHORITIES, authoritiesFor, MARKET_RATES } from '../programs/registry';
import { timelineOf } from '../rights/timeline';
import type { Check } from '../rules/check';
import type { Source } from '../rules/parameter';
import type { Status } from '../rules/status';
import { decides, verdictOf } from '../rules/verdict';
import { aboveCapacity } from './capacity';
import { paymentsOf, totalsOf, warningsOf } from './outcome';
import type {
  CheckAnswer,
  MarketRateAnswer,
  OptionAnswer,
  Simulation,
  SituationAnswer,
  SourceAnswer,
  StepAnswer,
} from './simulation';

/** Of the rule data, not of the package: the month of its last change. */
export const RULES_VERSION = '2026.11';

/** Runs a case through every option of whoever stands behind the loan. Pure: the same case gives the same bytes. */
export function simulate(household: Case, wishes?: Wishes): Simulation {
  const situation = situationOf(household, wishes);
  const options = authoritiesFor(situation.backer).flatMap((authority) =>
    AUTHORITIES[authority].map((option, index) => answerFor(option, index + 1, situation)),
  );
  return {
    version: 1,
    rulesVersion: RULES_VERSION,
    asOf: situation.asOf,
    situation: situationAnswer(situation),
    options,
    suggestedOrder: suggestedOrder(options, situation),
    marketRates: marketRates(options, situation.asOf),
    timeline: timelineOf(situation).map(({ source, ...deadline }) => ({ ...deadline, source: sourceAnswer(source) })),
    nextQuestions: mostWaitedFor(options.map(({ missing }) => missing)),
    nextFigures: mostWaitedFor(waitsForFigures(options, situation)),
    notices: notices(household, situation),
    cautions: cautions(household),
  };
}

function valueOrNull<T>(fact: Fact<T>): T | null {
  return fact.known ? fact.value : null;
}

function situationAnswer(situation: Situation): SituationAnswer {
  const money = (fact: Fact<Money>) => valueOrNull(follow(fact, (amount) => known(formatMoney(amount))));
  return {
    daysDelinquent: valueOrNull(situation.daysDelinquent),
    monthsDelinquent: valueOrNull(situation.monthsDelinquent),
    unpaidInstallments: valueOrNull(situation.unpaidInstallments),
    payment: money(situation.payment),
    arrears: money(situation.arrearsToCure),
    arrearsAtLeast: isOpen(situation) ? money(situation.arrearsAtLeast) : null,
    ...ratios(situation),
    equity: money(equityOf(situation)),
  };
}

/** Something is past due, and not every part of it is known. */
function isOpen({ arrearsToCure, arrearsAtLeast, unpaidInstallments }: Situation): boolean {
  const isLate = unpaidInstallments.known && unpaidInstallments.value > 0;
  return isLate && !arrearsToCure.known && arrearsAtLeast.known && arrearsAtLeast.value > ZERO;
}

/** What an option says to a household, as the contract writes it: the verdict, what decided it, and the terms where there are any. */
export function answerFor({ id, kind, find }: Option, order: number, situation: Situation): OptionAnswer {
  const finding = find(situation);
  if (!finding)
    return { id, kind, order, status: 'not-in-force', missing: [], checks: [], restsOnRates: [], warnings: [] };
  const { status, missing, standIns = [] } = verdictOf(finding.checks, finding.ceiling);
  const inFigures = standInsOf(finding.terms, finding.steps, finding.outcome);
  const rests = inFigures.length + standIns.length > 0;
  const isOld = rests && marketRateOf(id, situation.asOf)?.old;
  const isOpen = status === 'may-qualify' || status === 'servicer-decides';
  const above = aboveCapacity(kind, solved(finding.terms), situation);
  return {
    id,
    kind,
    order,
    status,
    missing,
    checks: finding.checks.map((check) => checkAnswer(check, id, decides(check, finding.checks))),
    ...offerOf(finding),
    ...illustrationOf(finding),
    ...(isOpen && !finding.terms.known && { termsMissing: [...finding.terms.missing].sort() }),
    restsOnRates: inFigures,
    warnings: [
      ...warningsFor(finding),
      ...(isOld ? ['market-rate-old'] : []),
      ...(above ? ['above-stated-capacity'] : []),
    ],
    ...(above && { aboveStatedCapacity: above }),
  };
}

function warningsFor({ warnings = [], outcome }: Finding): readonly string[] {
  const led = solved(outcome);
  return [...new Set([...warnings, ...(led ? warningsOf(led) : [])])];
}

/** The row of the market rate that an option's authority reads; undefined where there is none. */
function marketRateOf(id: string, asOf: PlainDate): MarketRateAnswer | undefined {
  const [, rate] = Object.entries(MARKET_RATES).find(([authority]) => id.startsWith(`${authority}.`)) ?? [];
  const found = rate && rowOn(rate, asOf);
  if (!found) return undefined;
  const { row, termDays, isOld } = found;
  return {
    path: rate.path,
    ratePercent: formatRate(row.value),
    since: row.since,
    source: sourceAnswer(row.source),
    termDays,
    old: isOld,
  };
}

/** The rows that stood in for a market rate, in the order of the options, each once. */
function marketRates(options: readonly OptionAnswer[], asOf: PlainDate): readonly MarketRateAnswer[] {
  const rates = options
    .filter(({ checks, restsOnRates }) => [...checks, { restsOnRates }].some(isResting))
    .flatMap(({ id }) => marketRateOf(id, asOf) ?? []);
  return rates.filter(({ path }, index) => rates.findIndex((rate) => rate.path === path) === index);
}

function isResting({ restsOnRates = [] }: { readonly restsOnRates?: readonly string[] }): boolean {
  return restsOnRates.length > 0;
}

function offerOf({
  terms,
  dates,
  steps,
  outcome,
}: Finding): Pick<OptionAnswer, 'terms' | 'paidAtOnce' | 'dates' | 'steps' | 'payments' | 'totals'> {
  const offered = solved(terms);
  const days = solved(dates);
  const told = solved(steps);
  const led = solved(outcome);
  const totals = led && totalsOf(led);
  return {
    ...(offered && {
      terms: Object.fromEntries(Object.entries(offered).map(([name, term]) => [name, termAnswer(term)])),
    }),
    ...(led && led.cashNow > 0 && !offered?.amount && { paidAtOnce: formatMoney(led.cashNow) }),
    ...(days && { dates: days }),
    ...(told && { steps: told.map(stepAnswer) }),
    ...(led && { payments: paymentsOf(led) }),
    ...(totals && { totals }),
  };
}

/** What an option would take, where it has no terms of its own. */
function illustrationOf({ terms, illustration }: Finding): Pick<OptionAnswer, 'illustration'> {
  if (illustration === undefined || solved(terms)) return {};
  const { terms: shown, payments, totals } = offerOf({ checks: [], ...illustration });
  return shown ? { illustration: { terms: shown, ...(payments && { payments }), ...(totals && { totals }) } } : {};
}

function termAnswer(term: Term): string | number | boolean {
  if (term.unit === 'money') return formatMoney(term.value);
  if (term.unit === 'rate') return formatRate(term.value);
  return term.value;
}

function stepAnswer({
  id,
  from,
  to,
  principalAndInterest,
  interestMonths,
  stoppedBecause,
  source,
  amounts,
}: Step): StepAnswer {
  return {
    id,
    from: String(termAnswer(from)),
    to: String(termAnswer(to)),
    unit: to.unit,
    ...(principalAndInterest !== undefined && { principalAndInterest: formatMoney(principalAndInterest) }),
    ...(interestMonths !== undefined && { interestMonths }),
    stoppedBecause,
    ...(source && { source: sourceAnswer(source) }),
    ...(amounts && {
      amounts: Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, formatMoney(amount)])),
    }),
  };
}

function checkAnswer(
  { id: name, since, source, standIns, parts, ...check }: Check,
  parent: string,
  decisive: boolean,
): CheckAnswer {
  const id = `${parent}.${name}`;
  return {
    id,
    ...check,
    decides: decisive,
    since,
    ...(standIns && { restsOnRates: standIns }),
    source: sourceAnswer(source),
    ...(parts && { parts: parts.map((part) => checkAnswer(part, id, false)) }),
  };
}

function sourceAnswer({ verifiedOn, ...source }: Source): SourceAnswer {
  return source;
}

const OPEN_STATUSES: readonly Status[] = ['may-qualify', 'servicer-decides', 'needs-information'];

function suggestedOrder(options: readonly OptionAnswer[], { household }: Situation): readonly string[] {
  const { wantsToStay } = household;
  /** Who wants to stay meets no way to leave before the last way to stay, and the other way round. */
  const isLate = (kind: Kind) => wantsToStay.known && (kind === 'disposition') === wantsToStay.value;
  const rank = ({ kind, status }: OptionAnswer) =>
    (isLate(kind) ? OPEN_STATUSES.length : 0) + OPEN_STATUSES.indexOf(status);
  return options
    .filter(({ status }) => OPEN_STATUSES.includes(status))
    .sort((a, b) => rank(a) - rank(b) || a.order - b.order)
    .map(({ id }) => id);
}

/** What the figures of each open option wait for: its terms, its payments and what they come to. */
function waitsForFigures(options: readonly OptionAnswer[], situation: Situation): readonly (readonly string[])[] {
  const open = options.filter(({ status }) => OPEN_STATUSES.includes(status)).map(({ id }) => id);
  return authoritiesFor(situation.backer)
    .flatMap((authority) => AUTHORITIES[authority])
    .filter(({ id }) => open.includes(id))
    .map(({ find }) => {
      const { terms, outcome } = find(situation) ?? {};
      return [...new Set([terms, outcome].flatMap((fact) => (fact?.known === false ? fact.missing : [])))];
    });
}

/** Facts that options wait for, the one that most of them name first. */
function mostWaitedFor(waits: readonly (readonly string[])[]): readonly string[] {
  const waiting = new Map<string, number>();
  for (const path of waits.flat()) waiting.set(path, (waiting.get(path) ?? 0) + 1);
  return [...waiting].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1)).map(([path]) => path);
}
