import { addMonths, type PlainDate } from '../calendar/date';
import { fromCents, largest, type Money, magnitude, subtract, ZERO } from '../money/money';
import type { Percent } from '../money/ratio';
import type { Term } from '../programs/option';
import { isOneOfChecks } from '../rules/deciding-checks';
import type { OptionResult, PaymentRun, SituationResult, TotalsResult } from '../simulate/results';
import { arithmeticOf } from './arithmetic';
import { givenOrNot, moneyValue, type Sentence, type Value, type Values } from './sentence';

/** One term of an offer with its unit; `field` is its name in the contract. */
export interface TermExplanation {
  readonly field: string;
  /** From when on it is that, where it is another one before. */
  readonly from?: PlainDate;
  readonly label: Sentence;
  readonly value: Value;
  /** The same whatever the market rate is. */
  readonly withoutRate?: true;
}

/** What has to be paid before the first payment; undefined where nothing has. */
export function amountDueAtOnce({ terms, paidAtOnce }: OptionResult): Money | undefined {
  const amount = terms?.amount;
  return amount?.unit === 'money' ? amount.value : paidAtOnce;
}

/** Kinds whose payment of `terms` is meant to last: what it becomes later is told with it. */
const LASTING: readonly OptionResult['kind'][] = [
  'modification',
  'combination',
  'payment-supplement',
  'partial-claim',
  'deferral',
  'reinstatement',
];

/** The day of the first payment of a run, counted back from the end of the loan. */
export function beginsOn(
  { fromMonth }: Pick<PaymentRun, 'fromMonth'>,
  payments: readonly PaymentRun[],
  { paidOffOn }: Pick<TotalsResult, 'paidOffOn'>,
): PlainDate {
  return addMonths(paidOffOn, fromMonth - payments.reduce((sum, { months }) => sum + months, 0));
}

/** Each payment a month that follows on the one of the terms, with the month it begins; a balloon is told apart. */
function laterPayments({ kind, terms, payments = [], totals }: OptionResult): readonly {
  readonly from: PlainDate;
  readonly payment: Money;
}[] {
  if (terms === undefined || totals === undefined) return [];
  const monthly = LASTING.includes(kind) ? payments.filter(({ balloon }) => !balloon) : planRuns({ kind, payments });
  const first = terms.payment?.unit === 'money' ? terms.payment.value : monthly[0]?.payment;
  return monthly.flatMap(({ payment, fromMonth }, index) => {
    const before = index === 1 ? first : monthly[index - 1]?.payment;
    if (index === 0 || payment === before) return [];
    return [{ from: beginsOn({ fromMonth }, payments, totals), payment }];
  });
}

/** The payment that the terms name; that of the first month where they name none, as after a reinstatement. */
export function paymentWith({ terms, payments }: OptionResult): Money | undefined {
  const named = terms?.payment ?? terms?.reducedPayment;
  return named?.unit === 'money' ? named.value : payments?.[0]?.payment;
}

/** The terms, first of all what has to be paid at once, after the payment what it becomes later, and last the dates. */
export function explainTerms(option: OptionResult): readonly TermExplanation[] {
  const { terms, paidAtOnce, dates } = option;
  const explained = (field: string, value: Value): TermExplanation => ({
    field,
    label: { key: `terms.${field}` },
    value,
  });
  return [
    ...(paidAtOnce === undefined ? [] : [explained('amount', moneyValue(paidAtOnce))]),
    ...Object.entries<Term>(terms ?? {}).flatMap(([field, term]) => [
      { ...explained(field, term), ...(term.unit === 'money' && term.withoutRate && { withoutRate: true as const }) },
      ...(field === 'payment' ? laterTerms(option) : []),
    ]),
    ...Object.entries(dates ?? {}).map(([field, day]) => explained(field, { unit: 'date', value: day })),
  ];
}

function laterTerms(option: OptionResult): readonly TermExplanation[] {
  return laterPayments(option).map(({ from, payment }) => ({
    field: 'payment',
    from,
    label: { key: 'terms.laterPayment', values: { from: { unit: 'month-of-year', value: from } } },
    value: moneyValue(payment),
  }));
}

/** What the payment of the headline becomes later; the headline of a plan says it itself. */
export function laterSentences(option: OptionResult): readonly Sentence[] {
  if (option.kind === 'repayment-plan') return [];
  return laterPayments(option).map(({ from, payment }) => ({
    key: 'explain.later',
    values: { from: { unit: 'month-of-year', value: from }, payment: moneyValue(payment) },
  }));
}

/** The months of a plan, by what is paid in each; its last payment is left out where it is the smaller for its rounding. */
function planRuns({ kind, payments = [] }: Pick<OptionResult, 'kind' | 'payments'>): readonly PaymentRun[] {
  if (kind !== 'repayment-plan') return [];
  const runs = payments.filter(({ phase }) => phase === 'plan');
  return isLastOfPlan(runs.at(-2), runs.at(-1)) ? runs.slice(0, -1) : runs;
}

/** Whether a plan ends with a payment that is smaller: its equal extras are rounded up. */
function isLastOfPlan(before: PaymentRun | undefined, run: PaymentRun | undefined): boolean {
  return before !== undefined && run !== undefined && run.months === 1 && run.payment < before.payment;
}

/** The payments of a pause or a plan that a known change makes differ: the months of the first, and the highest after it. */
export function changingPayments(option: Pick<OptionResult, 'kind' | 'payments'>): Values | undefined {
  const { kind, payments = [] } = option;
  const runs = kind === 'forbearance' ? payments.filter(({ phase }) => phase === 'forbearance') : planRuns(option);
  const [first, second, ...others] = runs;
  if (!first || !second) return undefined;
  return {
    [kind === 'forbearance' ? 'reducedPayment' : 'payment']: moneyValue(first.payment),
    firstMonths: { unit: 'months', value: first.months },
    later: moneyValue(largest(second.payment, ...others.map(({ payment }) => payment))),
    steps: { unit: 'select', value: others.length === 0 ? 'one' : 'several' },
  };
}

/** One sentence with the figures that matter most; absent without terms or an illustration, or where nobody has to pay. */
export function headlineOf(option: OptionResult, { totalPayment }: SituationResult): Sentence | undefined {
  const { kind, terms, paidAtOnce, payments, illustration } = option;
  if (terms === undefined && kind === 'repayment-plan' && illustration) {
    return longestPlanOf(option, illustration);
  }
  if (terms === undefined && kind === 'modification' && illustration && !illustration.fits) {
    return { key: 'explain.longestTerm', values: { ...illustration.terms, against: againstOf(option) } };
  }
  if (terms === undefined && kind === 'partial-claim' && illustration && !illustration.fits) {
    return { key: 'explain.claimOfUnknownLimit', values: illustration.terms };
  }
  if (terms === undefined && kind === 'forbearance' && illustration) {
    return { key: 'explain.fullPause', values: illustration.terms };
  }
  if (kind === 'disposition') {
    const isAsked = terms?.contribution?.unit === 'money' && terms.contribution.value > ZERO;
    return isAsked ? { key: 'explain.headline.disposition', values: terms } : undefined;
  }
  if (terms === undefined || kind === 'historical') return undefined;
  const before: Value = totalPayment === null ? { unit: 'missing' } : moneyValue(totalPayment);
  const changing = changingPayments(option);
  return {
    key: changing ? `explain.headline.${kind}-changing` : `explain.headline.${kind}`,
    values: {
      before,
      ...paymentAfterPlan(payments, totalPayment),
      ...paidAtOnceValues(paidAtOnce),
      ...terms,
      ...changing,
      same: { unit: 'select', value: sameAsToday(terms.payment, totalPayment) },
    },
  };
}

/** A sum as large as this is seen where amounts are told in whole dollars. */
const ONE_DOLLAR = fromCents(100);

/** Whether a payment is that of today, or so near that both are told alike. */
export function sameAsToday(payment: Value | undefined, today: Money | null): 'yes' | 'about' | 'no' {
  const apart = payment?.unit === 'money' && today !== null ? magnitude(subtract(payment.value, today)) : ONE_DOLLAR;
  if (apart === ZERO) return 'yes';
  return apart < ONE_DOLLAR ? 'about' : 'no';
}

/** What the longest plan allowed would take where no plan has terms, and what is already known to speak against it: the most that the household can pay, or a rule. */
function longestPlanOf(
  { kind, checks }: OptionResult,
  { terms, paidAtOnce, payments }: NonNullable<OptionResult['illustration']>,
): Sentence {
  const changing = changingPayments({ kind, payments });
  const limit = checks.find(({ name }) => isOneOfChecks(name, 'affordable'))?.limit;
  const most: Value = limit?.unit === 'money' ? limit : { unit: 'missing' };
  const highest = changing?.later ?? terms.payment;
  const isAbove = most.unit === 'money' && highest?.unit === 'money' && highest.value > most.value;
  const against: Value = isAbove ? { unit: 'select', value: 'means' } : againstOf({ checks });
  return {
    key: changing ? 'explain.longestPlanChanging' : 'explain.longestPlan',
    values: { against, most, ...paidAtOnceValues(paidAtOnce), ...terms, ...changing },
  };
}

/** Whether a rule is known already to speak against an option. */
function againstOf({ checks }: Pick<OptionResult, 'checks'>): Value {
  return { unit: 'select', value: checks.some(({ truth }) => truth === 'false') ? 'rule' : 'nothing' };
}

/** The regular payment that goes on after a plan, for a sentence: today's again, or a later one where a known change has come. */
export function paymentAfterPlan(payments: OptionResult['payments'], today: Money | null): Values {
  const ends = payments?.findIndex(({ phase }) => phase === 'plan') ?? -1;
  const after = payments?.find(({ phase }, index) => index > ends && phase === 'regular')?.payment ?? today;
  return {
    again: { unit: 'select', value: after === today ? 'yes' : 'no' },
    after: after === null ? { unit: 'missing' } : moneyValue(after),
  };
}

/** What is paid at once, for a sentence that goes on with what comes after. */
export function paidAtOnceValues(now: Money | undefined): Values {
  return now === undefined
    ? { nowGiven: { unit: 'select', value: 'no' }, now: { unit: 'missing' } }
    : { nowGiven: { unit: 'select', value: 'yes' }, now: moneyValue(now) };
}

/** One step of a computation in sentences. */
export interface StepExplanation {
  readonly id: string;
  readonly title: Sentence;
  readonly sentence: Sentence;
  /** Names of its figures that come out of it and that a market rate may change; all others go in. */
  readonly found: readonly string[];
  /** The arithmetic of the step, a sentence each. */
  readonly arithmetic: readonly Sentence[];
}

/** The steps in order with their arithmetic; the goal set at the start is told again in every later step. */
export function explainSteps({ steps = [] }: Pick<OptionResult, 'steps'>): readonly StepExplanation[] {
  const target = steps.find(({ amounts }) => amounts?.target !== undefined)?.amounts?.target;
  return steps.map((step) => {
    const { id, from, to, principalAndInterest, interestMonths, stoppedBecause, found = [], withoutRate } = step;
    const amounts = Object.entries<Money>({ ...(target !== undefined && { target }), ...step.amounts }).flatMap(
      ([name, amount]) => [[name, moneyValue(amount)] as const, [`${name}Given`, givenOrNot(amount)] as const],
    );
    return {
      id,
      title: { key: `steps.${id}.title` },
      sentence: {
        key: `steps.${id}.${stoppedBecause}`,
        values: {
          from,
          to,
          passed: { unit: 'select', value: from.unit === 'months' && from.value === 0 ? 'yes' : 'no' },
          payment: principalAndInterest === undefined ? { unit: 'missing' } : moneyValue(principalAndInterest),
          ...(interestMonths !== undefined && { interestMonths: { unit: 'months', value: interestMonths } }),
          ...Object.fromEntries(amounts),
        },
      },
      found: ['payment', ...(withoutRate ? [] : ['to']), ...found],
      arithmetic: arithmeticOf(step),
    };
  });
}

/** A line for each stretch; within one phase the payment falls when the share of an escrow shortage has been paid, or by a known change. */
export function explainPayments({
  payments = [],
  totals,
  changes,
}: Pick<OptionResult, 'payments' | 'totals'> & Pick<SituationResult, 'changes'>): readonly Sentence[] {
  /** Where nobody knows when the payments end, any known change may be the one. */
  const isChanged = (run: PaymentRun) => {
    if (!totals) return (changes ?? []).length > 0;
    const begins = beginsOn(run, payments, totals);
    return (changes ?? []).some(({ on }) => on <= begins && on > addMonths(begins, -1));
  };
  return payments.map((run, index) => ({
    key: run.balloon ? 'phases.within.balloon' : keyOf(payments[index - 1], run, isChanged(run)),
    values: {
      payment: moneyValue(run.payment),
      months: { unit: 'months', value: run.months },
      fromMonth: { unit: 'count', value: run.fromMonth },
    },
  }));
}

function keyOf(before: PaymentRun | undefined, run: PaymentRun, isChanged: boolean): string {
  if (before?.phase !== run.phase) return `phases.${run.phase}.line`;
  if (run.payment >= before.payment) return 'phases.within.higher';
  if (run.phase !== 'plan') return isChanged ? 'phases.within.less' : 'phases.within.lower';
  return isLastOfPlan(before, run) ? 'phases.within.last' : 'phases.within.less';
}

/** The whole balance that falls due in one payment at the end: the day, the balance, and all that is due that day. */
export function balloonOf({ paidOffOn, balanceAtEnd = ZERO }: TotalsResult, balloon: Money): Sentence {
  return {
    key: 'explain.balloon',
    values: {
      day: { unit: 'date', value: paidOffOn },
      balance: moneyValue(balanceAtEnd),
      balloon: moneyValue(balloon),
    },
  };
}

/** What an option comes to in the end, a sentence for each total: dollars, and of what is not in the totals none. */
export function explainTotals(totals: TotalsResult): readonly Sentence[] {
  const { totalPaid, totalInterest, dueAtEnd, paidOffOn, monthsAdded, balloon } = totals;
  const { escrowInDebt, suspenseCounted, trialPaid, trialInterest } = totals;
  const total = (name: string, value: Value): Sentence => ({
    key: `explain.totals.${name}`,
    values: { [name]: value },
  });
  return [
    escrowInDebt === undefined
      ? total('totalPaid', moneyValue(totalPaid))
      : {
          key: 'explain.totals.totalPaidWithEscrow',
          values: { totalPaid: moneyValue(totalPaid), escrowInDebt: moneyValue(escrowInDebt) },
        },
    total('totalInterest', moneyValue(totalInterest)),
    ...(suspenseCounted === undefined ? [] : [total('suspenseCounted', moneyValue(suspenseCounted))]),
    ...(trialPaid === undefined || trialInterest === undefined
      ? []
      : [
          {
            key: 'explain.totals.trialPaid',
            values: {
              trialPaid: moneyValue(trialPaid),
              trialInterest: moneyValue(trialInterest),
            },
          } satisfies Sentence,
        ]),
    ...(balloon === undefined ? [] : [balloonOf(totals, balloon)]),
    ...(dueAtEnd > 0 && dueAtEnd !== balloon ? [total('dueAtEnd', moneyValue(dueAtEnd))] : []),
    total('paidOffOn', { unit: 'month-of-year', value: paidOffOn }),
    ...(monthsAdded > 0
      ? [
          {
            key: 'explain.totals.monthsAdded',
            values: { months: { unit: 'months', value: monthsAdded } },
          } satisfies Sentence,
        ]
      : []),
  ];
}

/**
 * The situation in sentences, of what is known of it: how late, then the amounts and ratios in the units of the contract. A payment
 * without taxes and insurance (`isBare`) says so.
 */
export function explainSituation(situation: SituationResult, isBare: boolean): readonly Sentence[] {
  const {
    unpaidInstallments,
    totalPayment,
    changes,
    arrears,
    arrearsAtLeast,
    loanToValuePercent,
    housingRatioPercent,
    otherLiensPayment,
    allLiensRatioPercent,
    debtToValuePercent,
    equity,
  } = situation;
  const explained = (name: string, argument: string, value: Value | null): readonly Sentence[] =>
    value === null ? [] : [{ key: `explain.situation.${name}`, values: { [argument]: value } }];
  const amount = (value: Money | null) => (value === null ? null : moneyValue(value));
  const ratio = (value: Percent | null): Value | null => (value === null ? null : { unit: 'percent', value });
  return [
    lateness(unpaidInstallments),
    ...explained(isBare ? 'paymentWithoutEscrow' : 'payment', 'payment', amount(totalPayment)),
    ...(changes ?? []).map(explainPaymentChange),
    ...explained('arrears', 'arrears', unpaidInstallments === 0 ? null : amount(arrears)),
    ...explained('arrearsAtLeast', 'arrears', amount(arrearsAtLeast)),
    ...(debtToValuePercent === null
      ? explained('loanToValue', 'ratio', ratio(loanToValuePercent))
      : explained('debtToValue', 'ratio', ratio(debtToValuePercent))),
    ...explained('equity', 'equity', equity === null || equity <= 0 ? null : moneyValue(equity)),
    ...explained('housingRatio', 'ratio', ratio(housingRatioPercent)),
    ...otherLiens(otherLiensPayment, ratio(allLiensRatioPercent)),
  ];
}

/** What the other loans on the home cost a month, and what they and this one take of the income; no rule reads it. */
function otherLiens(payment: Money | null, share: Value | null): readonly Sentence[] {
  if (payment === null || payment === ZERO) return [];
  const others = moneyValue(payment);
  return share === null
    ? [{ key: 'explain.situation.otherLiens', values: { others } }]
    : [{ key: 'explain.situation.allLiensRatio', values: { others, ratio: share } }];
}

/** From when on the payment is another one, and why. */
function explainPaymentChange({ on, reason, totalPayment }: NonNullable<SituationResult['changes']>[number]): Sentence {
  return {
    key: `explain.situation.change.${totalPayment === null ? 'unknown' : 'known'}`,
    values: {
      on: { unit: 'date', value: on },
      reason: { unit: 'select', value: reason ?? 'other' },
      payment: totalPayment === null ? { unit: 'missing' } : moneyValue(totalPayment),
    },
  };
}

/** One number for how late: the payments that are missing. */
function lateness(installments: number | null): Sentence {
  if (installments === null) return { key: 'explain.situation.lateness' };
  if (installments === 0) return { key: 'explain.situation.current' };
  return { key: 'explain.situation.behind', values: { installments: { unit: 'count', value: installments } } };
}

/** The same as the rules count it, in months and days since the oldest payment fell due; for who asks. */
export function latenessInRules({ daysDelinquent, monthsDelinquent }: SituationResult): Sentence | undefined {
  if (daysDelinquent === null || daysDelinquent === 0 || monthsDelinquent === null) return undefined;
  const monthsCount = { unit: 'count', value: monthsDelinquent } as const;
  return { key: 'explain.situation.counted', values: { monthsCount, days: { unit: 'days', value: daysDelinquent } } };
}
