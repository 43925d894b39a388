import { formatMonthFraction } from '../loan/month-fraction';
import type { Money } from '../money/money';
import { formatMoney, formatPercent, formatRate, RATIO_PLACES, TERM_PLACES } from '../money/text';
import type { Step, Term, Terms } from '../programs/option';
import type { Source } from '../rules/parameter';
import type { Quantity } from '../rules/quantity';
import type {
  CheckResult,
  OptionResult,
  PaymentRun,
  Simulation,
  SituationResult,
  TotalsResult,
} from '../simulate/results';
import type {
  CheckJson,
  OptionJson,
  PaymentJson,
  SimulationJson,
  SituationJson,
  SourceJson,
  StepJson,
  TotalsJson,
} from './simulation-schema';

/** The simulation as the contract writes it. Pure: the same case gives the same bytes. */
export function simulationJson(simulation: Simulation): SimulationJson {
  return {
    ...simulation,
    situation: situationJson(simulation.situation),
    options: simulation.options.map(optionJson),
    marketRates: simulation.marketRates.map(({ path, rate, source, ...row }) => ({
      path,
      ratePercent: formatRate(rate),
      since: row.since,
      source: sourceJson(source),
      termDays: row.termDays,
      old: row.old,
    })),
    timeline: simulation.timeline.map(({ source, ...deadline }) => ({ ...deadline, source: sourceJson(source) })),
    notices: simulation.notices.map(({ amount, computed, ...notice }) => ({
      ...notice,
      ...(amount !== undefined && { amount: formatMoney(amount) }),
      ...(computed !== undefined && { computed: formatMoney(computed) }),
    })),
    cautions: simulation.cautions.map(({ refinance, payoff, denialReason, ...caution }) => ({
      ...caution,
      ...(payoff !== undefined && { payoff: formatMoney(payoff) }),
      ...(refinance && {
        marketRatePercent: formatRate(refinance.marketRate),
        equity: formatMoney(refinance.equity),
        ...(refinance.totalPayment !== undefined && { payment: formatMoney(refinance.totalPayment) }),
      }),
    })),
    estimates: simulation.estimates.map(({ value, ...estimate }) => ({
      ...estimate,
      value:
        value.unit === 'months' || value.unit === 'count' || value.unit === 'yes-no'
          ? value.value
          : quantityJson(value),
    })),
  };
}

/** The same without the checks of its options. */
export function briefJson(simulation: Simulation) {
  const options = simulation.options.map((option) => ({ ...option, checks: [] }));
  const { options: written, ...rest } = simulationJson({ ...simulation, options });
  return { ...rest, options: written.map(({ checks: _, ...option }) => option) };
}

interface OutcomeFigures {
  readonly payments?: readonly PaymentRun[] | undefined;
  readonly totals?: TotalsResult | undefined;
}

function situationJson(situation: SituationResult): SituationJson {
  const money = (amount: Money | null) => (amount === null ? null : formatMoney(amount));
  const ratio = (percent: SituationResult['loanToValuePercent']) =>
    percent === null ? null : formatPercent(percent, RATIO_PLACES);
  const { balloon, deferredDue } = situation;
  return {
    daysDelinquent: situation.daysDelinquent,
    monthsDelinquent: situation.monthsDelinquent,
    unpaidInstallments: situation.unpaidInstallments,
    payment: money(situation.totalPayment),
    paymentKnownAs: situation.paymentKnownAs,
    changes:
      situation.changes?.map(({ on, reason, totalPayment }) => ({ on, reason, payment: money(totalPayment) })) ?? null,
    dueInAYear: money(situation.dueInAYear),
    arrears: money(situation.arrears),
    arrearsAtLeast: money(situation.arrearsAtLeast),
    otherLiensPayment: money(situation.otherLiensPayment),
    loanToValuePercent: ratio(situation.loanToValuePercent),
    housingRatioPercent: ratio(situation.housingRatioPercent),
    allLiensRatioPercent: ratio(situation.allLiensRatioPercent),
    debtToValuePercent: ratio(situation.debtToValuePercent),
    equity: money(situation.equity),
    balloon: balloon && {
      on: balloon.on,
      balance: formatMoney(balloon.balance),
      payment: formatMoney(balloon.payment),
    },
    neverPaidOff: situation.neverPaidOff,
    deferredDue: deferredDue && { on: deferredDue.on, amount: formatMoney(deferredDue.amount) },
  };
}

/** One option's answer as the contract writes it. */
function optionJson({
  authority,
  name,
  afterDisaster,
  addsLien,
  checks,
  terms,
  paidAtOnce,
  dates,
  steps,
  payments,
  totals,
  illustration,
  termsMissing,
  restsOnRates,
  warnings,
  aboveStatedCapacity,
  ...verdict
}: OptionResult): OptionJson {
  return {
    ...verdict,
    checks: checks.map(checkJson),
    ...(terms && { terms: termsJson(terms) }),
    ...(paidAtOnce !== undefined && { paidAtOnce: formatMoney(paidAtOnce) }),
    ...(dates && { dates }),
    ...(steps && { steps: steps.map(stepJson) }),
    ...ledToJson({ payments, totals }),
    ...(illustration && {
      illustration: {
        terms: termsJson(illustration.terms),
        ...(illustration.paidAtOnce !== undefined && { paidAtOnce: formatMoney(illustration.paidAtOnce) }),
        ...ledToJson(illustration),
        ...(illustration.fits && { fits: illustration.fits }),
        ...(illustration.estimated && { estimated: illustration.estimated }),
      },
    }),
    ...(termsMissing && { termsMissing }),
    restsOnRates,
    warnings,
    ...(aboveStatedCapacity && { aboveStatedCapacity: mapped(aboveStatedCapacity, formatMoney) }),
  };
}

function checkJson({
  name,
  imputedPaths,
  actual,
  limit,
  source,
  since,
  decides,
  parts,
  ...check
}: CheckResult): CheckJson {
  return {
    ...check,
    ...(actual && { actual: quantityJson(actual, TERM_PLACES) }),
    ...(limit && { limit: quantityJson(limit) }),
    decides,
    since,
    ...(imputedPaths && { restsOnRates: imputedPaths }),
    source: sourceJson(source),
    ...(parts && { parts: parts.map(checkJson) }),
  };
}

function termsJson(terms: Terms): NonNullable<OptionJson['terms']> {
  return mapped(terms, termJson);
}

function ledToJson({ payments, totals }: OutcomeFigures): Pick<OptionJson, 'payments' | 'totals'> {
  return {
    ...(payments && { payments: payments.map(paymentJson) }),
    ...(totals && { totals: totalsJson(totals) }),
  };
}

function termJson(term: Term): string | number | boolean {
  switch (term.unit) {
    case 'money':
      return formatMoney(term.value);
    case 'rate':
      return formatRate(term.value);
    case 'percent':
      return formatPercent(term.value, TERM_PLACES);
    default:
      return term.value;
  }
}

function stepJson({
  from,
  to,
  principalAndInterest,
  interestMonths,
  stoppedBecause,
  source,
  amounts,
  id,
}: Step): StepJson {
  return {
    id,
    from: String(termJson(from)),
    to: String(termJson(to)),
    unit: to.unit,
    ...(principalAndInterest !== undefined && { principalAndInterest: formatMoney(principalAndInterest) }),
    ...(interestMonths !== undefined && { interestMonths }),
    stoppedBecause,
    ...(source && { source: sourceJson(source) }),
    ...(amounts && { amounts: mapped(amounts, formatMoney) }),
  };
}

function paymentJson(run: PaymentRun): PaymentJson {
  return { ...run, payment: formatMoney(run.payment) };
}

function totalsJson({ paidOffOn, monthsAdded, ...amounts }: TotalsResult): TotalsJson {
  return { ...mapped(amounts, formatMoney), paidOffOn, monthsAdded };
}

function sourceJson({ verifiedOn, ...source }: Source): SourceJson {
  return source;
}

/** A figure of a rule or of a household; several choices with blanks between them. A household's ratio has its fixed places. */
export function quantityJson(quantity: Quantity, percentPlaces?: number): string {
  switch (quantity.unit) {
    case 'none':
      return 'none';
    case 'money':
      return formatMoney(quantity.value);
    case 'rate':
      return formatRate(quantity.value);
    case 'percent':
      return formatPercent(quantity.value, percentPlaces);
    case 'part-of-month':
      return formatMonthFraction(quantity.value);
    case 'choice':
      return quantity.value.join(' ');
    default:
      return String(quantity.value);
  }
}

/** Each value of a record written, under its own name and in its own place. */
function mapped<R extends object, U>(values: R, write: (value: R[keyof R] & {}) => U): { [K in keyof R]: U } {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)])) as {
    [K in keyof R]: U;
  };
}
