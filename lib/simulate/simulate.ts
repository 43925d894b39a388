import { addMonths, MONTHS_A_YEAR, type PlainDate } from '../calendar/date';
import { type Caution, cautionsOf } from '../case/cautions';
import { earlierClaims, isCopyingError, isNearLevel } from '../case/derived';
import { derive, type Fact, imputedPathsOf, known, unknown, valueIfKnown } from '../case/fact';
import { noticesOf } from '../case/notices';
import { isAskedLast, metaAt } from '../case/paths';
import type { Case, FactPath } from '../case/schema';
import { type RequestedLengths, ratios, type Situation, situationOf } from '../case/situation';
import { levelPayment } from '../loan/level-payment';
import { balanceBefore } from '../loan/schedule';
import { add, type Money, ZERO } from '../money/money';
import { type Percent, percentOf } from '../money/ratio';
import { RATIO_PLACES } from '../money/text';
import { rowInForce } from '../programs/market-rate';
import {
  type Evaluation,
  type Illustration,
  type Kind,
  type Option,
  type Outcome,
  type Warning,
  warnIf,
} from '../programs/option';
import { equityOf, liensOn } from '../programs/ordinary-sale';
import { refinanceAt } from '../programs/refinance';
import { AUTHORITIES, optionsFor, ownersOf } from '../programs/registry';
import { continuedLoan, paymentChanges, regularPayments } from '../programs/regular-loan';
import { coverageOfCase } from '../rights/coverage';
import { heirPayoff } from '../rights/reverse';
import { timelineOf } from '../rights/timeline';
import type { Check } from '../rules/check';
import type { Status } from '../rules/status';
import { decisiveIn, verdictOf } from '../rules/verdict';
import { aboveCapacity } from './capacity';
import { type Guess, withEstimates } from './estimates';
import { opensOn } from './opens-on';
import { paymentsOf, totalsOf, warningsOf } from './outcome';
import type { CheckResult, MarketRateResult, OptionResult, Simulation, SituationResult } from './results';

/** Of the rule data, not of the package: the month of its last change. */
export const RULES_VERSION = '2026.11';

/** Evaluates every option of each authority that may back the loan. Pure: the same case and lengths give the same simulation. */
export function simulate(loanCase: Case, requested?: RequestedLengths): Simulation {
  const situation = situationOf(loanCase, requested);
  const guess = guessFor(loanCase, situation);
  // Before the options: they reuse the memoized schedule of the loan as it is.
  const result = situationResult(situation);
  const options = ownersOf(loanCase.loan).flatMap((authority) =>
    AUTHORITIES[authority].options.map((option, index) =>
      withOpeningDay(
        withEstimatedIllustration(resultOf(option, authority, index + 1, situation), option, guess),
        option,
        loanCase,
      ),
    ),
  );
  return {
    version: 1,
    rulesVersion: RULES_VERSION,
    asOf: situation.asOf,
    situation: result,
    options,
    suggestedOrder: suggestedOrder(options, situation),
    marketRates: marketRates(options, situation.asOf),
    timeline: timelineOf(situation),
    nextQuestions: mostWaitedFor(options.map(({ missing }) => missing)),
    nextFigures: mostWaitedFor(waitsForFigures(options, optionsFor(loanCase.loan), situation)),
    notices: noticesOf(loanCase, situation),
    cautions: [
      ...cautionsOf(loanCase).map((caution) => completed(caution, situation, loanCase)),
      ...mayRefinance(situation),
    ],
    estimates: estimatesIn(options, guess),
  };
}

function valueOrNull<T>(fact: Fact<T>): T | null {
  return fact.known ? fact.value : null;
}

function situationResult(situation: Situation): SituationResult {
  return {
    daysDelinquent: valueOrNull(situation.daysDelinquent),
    monthsDelinquent: valueOrNull(situation.monthsDelinquent),
    unpaidInstallments: valueOrNull(situation.unpaidInstallments),
    totalPayment: valueOrNull(situation.totalPayment),
    paymentKnownAs: situation.loan.statedTotalPayment.known ? 'total' : situation.totalPayment.known ? 'parts' : null,
    changes: situation.changes.length === 0 ? null : paymentChanges(situation),
    dueInAYear: valueOrNull(dueInAYear(situation)),
    arrears: valueOrNull(situation.arrearsToCure),
    arrearsAtLeast: isOpen(situation) ? valueOrNull(situation.arrearsAtLeast) : null,
    otherLiensPayment: valueOrNull(situation.otherLiens.payment),
    ...ratios(situation),
    debtToValuePercent: valueOrNull(debtToValue(situation)),
    equity: valueOrNull(equityOf(situation)),
    ...agreedEnd(situation),
  };
}

/** How the loan ends if nothing changes. What earlier help deferred does not matter for it. */
function agreedEnd(
  situation: Situation,
): Pick<SituationResult, 'balloon' | 'statedBalloon' | 'deferredDue' | 'neverPaidOff'> {
  const { loan } = situation;
  const statedBalloon =
    situation.balloonOn === null ? null : { on: situation.balloonOn, balanceToday: valueOrNull(loan.principalBalance) };
  const withoutDeferred = loan.deferredBalance.known
    ? situation
    : { ...situation, loan: { ...loan, deferredBalance: known(ZERO) } };
  const outcome = valueIfKnown(continuedLoan(withoutDeferred, {}, () => ({})));
  const totals = outcome && totalsOf(outcome);
  const deferred = add(valueOrNull(loan.deferredBalance) ?? ZERO, earlierClaims(situation));
  const deferredDue = deferred > ZERO ? { on: totals?.paidOffOn ?? null, amount: deferred } : null;
  if (!outcome) return { balloon: null, neverPaidOff: null, statedBalloon, deferredDue };
  return {
    balloon:
      totals?.balloon === undefined
        ? null
        : {
            on: totals.paidOffOn,
            balance: totals.balanceAtEnd ?? ZERO,
            payment: totals.balloon,
            isSlip:
              isCopyingError(situation, totals.balanceAtEnd ?? ZERO) ||
              isCopyingErrorOfChange(outcome, totals.balanceAtEnd ?? ZERO),
          },
    neverPaidOff: totals === undefined,
    statedBalloon,
    deferredDue,
  };
}

/** The same of the payment that the last known change brings, from its day on; false where no change is known, or a balloon has its day. */
function isCopyingErrorOfChange({ loan, lastDueOn }: Outcome, left: Money): boolean {
  const last = loan.rateSteps?.at(-1);
  if (last?.principalAndInterest === undefined || lastDueOn !== undefined) return false;
  const balance = balanceBefore(loan, last.fromMonth);
  const level = levelPayment(balance, last.rate, loan.months - last.fromMonth + 1);
  return isNearLevel({ payment: last.principalAndInterest, level, balance, left });
}

/** Every known debt on the home over its value; unknown while neither another lien nor a deferred part is told, since the loan's own share then says it all. */
function debtToValue(situation: Situation): Fact<Percent> {
  const { deferredBalance } = situation.loan;
  const more = deferredBalance.known && deferredBalance.value > ZERO ? deferredBalance : situation.otherLiens.balance;
  return derive({ value: situation.property.value, debt: liensOn(situation), more }, ({ value, debt }) =>
    percentOf(debt, value, RATIO_PLACES),
  );
}

/** A new loan in place of the old one, told as information where rate, equity and lateness allow. */
function mayRefinance(situation: Situation): readonly Caution[] {
  const refinance = refinanceAt(situation);
  return refinance === undefined ? [] : [{ path: 'loan.ratePercent', caution: 'may-refinance', refinance }];
}

/** A caution with what the whole case adds: how far the federal days bind, and what keeping the home would cost an heir where the figures are there. */
function completed(caution: Caution, situation: Situation, loanCase: Case): Caution {
  if (caution.caution === 'application-sent' || caution.caution === 'new-servicer') {
    return { ...caution, daysBind: coverageOfCase(loanCase) === 'all' };
  }
  const payoff = caution.caution === 'heir-of-reverse' ? heirPayoff(situation) : undefined;
  return payoff === undefined ? caution : { ...caution, payoff };
}

/** The regular payments that fall due in the twelve months to come, with the changes that are known; unknown where nothing tells what a change within them brings. */
function dueInAYear(situation: Situation): Fact<Money> {
  const yearEnds = addMonths(situation.asOf, MONTHS_A_YEAR);
  const isUnknown = paymentChanges(situation).some(({ on, totalPayment }) => totalPayment === null && on <= yearEnds);
  if (isUnknown) return unknown('loan.changes.0.payment');
  return derive({ regular: regularPayments(situation) }, ({ regular: { due } }) =>
    add(...Array.from({ length: MONTHS_A_YEAR }, (_, month) => due(month + 1))),
  );
}

/** Something is past due, and not every part of it is known. */
function isOpen({ arrearsToCure, arrearsAtLeast, unpaidInstallments }: Situation): boolean {
  const isLate = unpaidInstallments.known && unpaidInstallments.value > 0;
  return isLate && !arrearsToCure.known && arrearsAtLeast.known && arrearsAtLeast.value > ZERO;
}

/** What an option says to a household: the verdict, what decided it, and the terms where there are any. */
export function resultOf(
  { id, name, kind, afterDisaster, addsLien, evaluate }: Option,
  authority: OptionResult['authority'],
  order: number,
  situation: Situation,
): OptionResult {
  const evaluation = evaluate(situation);
  if (!evaluation) {
    const nothing = { missing: [], checks: [], restsOnRates: [], warnings: [] };
    return { id, authority, name, kind, afterDisaster, addsLien, order, status: 'not-in-force', ...nothing };
  }
  const { status, missing, imputedPaths = [] } = verdictOf(evaluation.checks, evaluation.ceiling);
  const shown = evaluation.terms.known ? undefined : evaluation.illustration;
  const inFigures = imputedPathsOf(
    evaluation.terms,
    evaluation.steps,
    evaluation.outcome,
    shown?.terms,
    shown?.outcome,
  );
  const rests = inFigures.length + imputedPaths.length > 0;
  const isOld = rests && marketRateOf(authority, situation.asOf)?.old;
  const isOpen = status === 'may-qualify' || status === 'servicer-decides';
  const { terms, paidAtOnce, dates, steps, payments, totals } = offerOf(evaluation);
  const above = aboveCapacity(kind, { terms, payments }, situation);
  const decisive = decisiveIn(evaluation.checks);
  // Each field by its name, those without a value too: a simulation would spend a tenth of its time on leaving them out.
  return {
    id,
    authority,
    name,
    kind,
    afterDisaster,
    addsLien,
    order,
    status,
    missing,
    checks: evaluation.checks.map((check) => checkResult(check, id, check === decisive)),
    terms,
    paidAtOnce,
    dates,
    steps,
    payments,
    totals,
    illustration: illustrationOf(evaluation),
    termsMissing: isOpen && !evaluation.terms.known ? [...evaluation.terms.missing].sort() : undefined,
    restsOnRates: inFigures,
    warnings: [
      ...warningsFor(evaluation),
      ...warnIf(isOld === true, 'market-rate-old'),
      ...warnIf(above !== undefined, 'above-stated-capacity'),
    ],
    aboveStatedCapacity: above,
  };
}

function warningsFor({ warnings = [], outcome }: Evaluation): readonly Warning[] {
  const knownOutcome = valueIfKnown(outcome);
  return [...new Set([...warnings, ...(knownOutcome ? warningsOf(knownOutcome) : [])])];
}

/** The row of the market rate that an authority reads; undefined where there is none. */
function marketRateOf(authority: OptionResult['authority'], asOf: PlainDate): MarketRateResult | undefined {
  if (authority === 'history') return undefined;
  const { marketRate: rate } = AUTHORITIES[authority];
  const found = rate && rowInForce(rate, asOf);
  if (!found) return undefined;
  const { row, termDays, isOld } = found;
  return { path: rate.path, rate: row.value, since: row.since, source: row.source, termDays, old: isOld };
}

/** The rows that stood in for a market rate, in the order of the options, each once. */
function marketRates(options: readonly OptionResult[], asOf: PlainDate): readonly MarketRateResult[] {
  const rates = options
    .filter(
      ({ checks, restsOnRates }) =>
        restsOnRates.length > 0 || checks.some(({ imputedPaths = [] }) => imputedPaths.length > 0),
    )
    .flatMap(({ authority }) => marketRateOf(authority, asOf) ?? []);
  return rates.filter(({ path }, index) => rates.findIndex((rate) => rate.path === path) === index);
}

function offerOf({
  terms,
  dates,
  steps,
  outcome,
  paidAtOnce,
}: Omit<Evaluation, 'checks'>): Pick<OptionResult, 'terms' | 'paidAtOnce' | 'dates' | 'steps' | 'payments' | 'totals'> {
  const offered = valueIfKnown(terms);
  const knownOutcome = valueIfKnown(outcome);
  const now = knownOutcome ? knownOutcome.cashNow : (valueIfKnown(paidAtOnce) ?? ZERO);
  return {
    terms: offered,
    paidAtOnce: now > ZERO && !offered?.amount ? now : undefined,
    dates: valueIfKnown(dates),
    steps: valueIfKnown(steps),
    payments: knownOutcome && paymentsOf(knownOutcome),
    totals: knownOutcome && totalsOf(knownOutcome),
  };
}

/** The situation with estimates in it, made when an option needs it. */
function guessFor(loanCase: Case, situation: Situation): () => Guess {
  let made: Guess | undefined;
  return () => {
    made ??= withEstimates(loanCase, situation);
    return made;
  };
}

/** An option whose figures wait for a fact shows them with estimates in its place; its status stays what it is. */
function withEstimatedIllustration(result: OptionResult, { evaluate }: Option, guess: () => Guess): OptionResult {
  const { kind, status, payments, illustration } = result;
  if (payments || illustration?.payments || kind === 'disposition' || status === 'not-in-force') return result;
  const evaluation = evaluate(guess().situation);
  if (!evaluation) return result;
  const fits = valueIfKnown(evaluation.terms) !== undefined;
  const shown = fits ? evaluation : evaluation.illustration;
  if (!shown) return result;
  const rests = imputedPathsOf(shown.terms, shown.outcome).filter((path) => !metaAt(path).isMarketRate);
  const made = figuresOf(shown);
  return made ? { ...result, illustration: { ...made, ...(fits && { fits }), estimated: rests } } : result;
}

/** The result with the day on which the option opens by the passing of time alone; unchanged where there is none soon. */
function withOpeningDay(result: OptionResult, option: Option, loanCase: Case): OptionResult {
  const day = opensOn(option, result, loanCase);
  return day === undefined ? result : { ...result, opensOn: day };
}

/** The estimates that some illustration rests on. */
function estimatesIn(options: readonly OptionResult[], guess: () => Guess): Simulation['estimates'] {
  const used = new Set(options.flatMap(({ illustration }) => illustration?.estimated ?? []));
  if (used.size === 0) return [];
  return guess().estimates.filter(({ path }) => used.has(path));
}

/** What a plan or a changed loan would take, where it has no terms of its own. */
function illustrationOf({ terms, illustration }: Evaluation): OptionResult['illustration'] {
  return illustration === undefined || valueIfKnown(terms) ? undefined : figuresOf(illustration);
}

function figuresOf(illustration: Illustration): OptionResult['illustration'] {
  const { terms, paidAtOnce, payments, totals } = offerOf(illustration);
  return terms && { terms, ...(paidAtOnce !== undefined && { paidAtOnce }), payments, totals };
}

function checkResult(check: Check, parent: string, decisive: boolean): CheckResult {
  const id = `${parent}.${check.id}`;
  const { truth, effect, missing, imputedPaths, relation, unit, actual, limit, since, source } = check;
  const parts = check.parts?.map((part) => checkResult(part, id, false));
  // Each field by its name: to spread or assign takes a twentieth of a simulation.
  return {
    id,
    name: check.id,
    decides: decisive,
    truth,
    effect,
    missing,
    imputedPaths,
    relation,
    unit,
    actual,
    limit,
    since,
    source,
    parts,
  };
}

const OPEN_STATUSES: readonly Status[] = ['may-qualify', 'servicer-decides', 'needs-information'];

function suggestedOrder(options: readonly OptionResult[], { household }: Situation): readonly string[] {
  const { wantsToStay } = household;
  /** Who wants to stay meets no way to leave before the last way to stay, and the other way round. */
  const isLate = (kind: Kind) => wantsToStay.known && (kind === 'disposition') === wantsToStay.value;
  const rank = ({ kind, status }: OptionResult) =>
    (isLate(kind) ? OPEN_STATUSES.length : 0) + OPEN_STATUSES.indexOf(status);
  return options
    .filter(({ status }) => OPEN_STATUSES.includes(status))
    .sort((a, b) => rank(a) - rank(b) || a.order - b.order)
    .map(({ id }) => id);
}

/** What the figures of each open option wait for: its terms, its payments and what they come to, with each estimate that stands in for one. */
function waitsForFigures(
  options: readonly OptionResult[],
  of: readonly Option[],
  situation: Situation,
): readonly (readonly FactPath[])[] {
  return options
    .filter(({ status }) => OPEN_STATUSES.includes(status))
    .map(({ id, illustration }) => {
      const { terms, outcome } = of.find((one) => one.id === id)?.evaluate(situation) ?? {};
      const missing = [terms, outcome].flatMap((fact) => (fact?.known === false ? fact.missing : []));
      return [...new Set([...missing, ...(illustration?.estimated ?? [])])];
    });
}

/** Facts that options wait for, the one that most of them name first; small amounts and past help after all else. */
function mostWaitedFor(waits: readonly (readonly FactPath[])[]): readonly FactPath[] {
  const waiting = new Map<FactPath, number>();
  for (const path of waits.flat()) waiting.set(path, (waiting.get(path) ?? 0) + 1);
  const paths = [...waiting].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1)).map(([path]) => path);
  return [...paths.filter((path) => !isAskedLast(path)), ...paths.filter(isAskedLast)];
}
