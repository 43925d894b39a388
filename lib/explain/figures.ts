import type { OptionAnswer, PaymentAnswer, SituationAnswer, StepAnswer, TotalsAnswer } from '../simulate/simulation';
import { arithmeticOf, basesOf } from './arithmetic';
import type { Sentence, Value } from './sentence';

type Term = string | number | boolean;

const RATES = ['ratePercent', 'resetRatePercent'];

/** A term's value with its unit, which the contract gives by the field's name. */
export function termValue(field: string, term: Term): Value {
  if (typeof term === 'boolean') return { unit: 'yes-no', value: term };
  if (typeof term === 'number') return { unit: 'months', value: term };
  if (RATES.includes(field)) return { unit: 'rate', value: term };
  return { unit: field.includes('Percent') ? 'percent' : 'money', value: term };
}

export interface ToldTerm {
  readonly field: string;
  readonly label: Sentence;
  readonly value: Value;
}

/** What has to be paid before the first payment; undefined where nothing has. */
export function atOnceOf({ terms = {}, paidAtOnce }: OptionAnswer): string | undefined {
  const { amount = paidAtOnce } = terms;
  return amount === undefined ? undefined : `${amount}`;
}

/** The terms, first of all what has to be paid at once, and last the dates. */
export function termsOf({ terms = {}, paidAtOnce, dates }: OptionAnswer): readonly ToldTerm[] {
  const all = { ...(paidAtOnce !== undefined && { amount: paidAtOnce }), ...terms };
  const told = (field: string, value: Value): ToldTerm => ({ field, label: { key: `terms.${field}` }, value });
  return [
    ...Object.entries(all).map(([field, term]) => told(field, termValue(field, term))),
    ...Object.entries(dates ?? {}).map(([field, day]) => told(field, { unit: 'date', value: day })),
  ];
}

/** One sentence with the figures that matter most; absent without terms or where nobody has to pay. */
export function headlineOf({ kind, terms }: OptionAnswer, { payment }: SituationAnswer): Sentence | undefined {
  if (terms === undefined || kind === 'disposition' || kind === 'historical') return undefined;
  const before: Value = payment === null ? { unit: 'missing' } : { unit: 'money', value: payment };
  const told = Object.entries(terms).map(([field, term]) => [field, termValue(field, term)]);
  return { key: `explain.headline.${kind}`, values: { before, ...Object.fromEntries(told) } };
}

export interface ToldStep {
  readonly id: string;
  readonly title: Sentence;
  readonly sentence: Sentence;
  /** The sums behind it. */
  readonly arithmetic: readonly Sentence[];
}

/** The steps in order with their arithmetic; the goal set at the start is told again in every later step. */
export function stepsOf({ steps = [], terms = {} }: Pick<OptionAnswer, 'steps' | 'terms'>): readonly ToldStep[] {
  const target = steps.find(({ amounts }) => amounts?.target !== undefined)?.amounts?.target;
  const { termMonths } = terms;
  const bases = basesOf(steps, typeof termMonths === 'number' ? termMonths : undefined);
  return steps.map((step, index) => {
    const amounts = Object.entries({ ...(target !== undefined && { target }), ...step.amounts }).flatMap(
      ([name, amount]) => [
        [name, { unit: 'money', value: amount }],
        [`${name}Given`, { unit: 'select', value: /[1-9]/.test(amount) ? 'yes' : 'no' }],
      ],
    );
    const payment = step.principalAndInterest;
    return {
      id: step.id,
      title: { key: `steps.${step.id}.title` },
      sentence: {
        key: `steps.${step.id}.${step.stoppedBecause}`,
        values: {
          from: stepValue(step.unit, step.from),
          to: stepValue(step.unit, step.to),
          payment: payment === undefined ? { unit: 'missing' } : { unit: 'money', value: payment },
          ...(step.interestMonths !== undefined && { interestMonths: { unit: 'months', value: step.interestMonths } }),
          ...Object.fromEntries(amounts),
        },
      },
      arithmetic: arithmeticOf(step, bases[index]),
    };
  });
}

function stepValue(unit: StepAnswer['unit'], text: string): Value {
  if (unit === 'months') return { unit, value: Number.parseInt(text, 10) };
  if (unit === 'yes-no') return { unit, value: text === 'true' };
  return { unit, value: text };
}

/** A line for each stretch; within one phase the payment falls when the share of an escrow shortage has been paid. */
export function paymentsOf(payments: readonly PaymentAnswer[]): readonly Sentence[] {
  return payments.map(({ phase, payment, months, fromMonth, balloon }, index) => ({
    key: balloon ? 'phases.within.balloon' : keyOf(payments[index - 1], { phase, payment }),
    values: {
      payment: { unit: 'money', value: payment },
      months: { unit: 'months', value: months },
      fromMonth: { unit: 'count', value: fromMonth },
    },
  }));
}

function keyOf(
  before: PaymentAnswer | undefined,
  { phase, payment }: Pick<PaymentAnswer, 'phase' | 'payment'>,
): string {
  if (before?.phase !== phase) return `phases.${phase}.line`;
  // A plan's equal extras are rounded up, so that its last one is a little smaller.
  if (phase === 'plan') return 'phases.within.last';
  return isLess(payment, before.payment) ? 'phases.within.lower' : 'phases.within.higher';
}

/** Amounts of two places each, compared as text. */
function isLess(amount: string, other: string): boolean {
  return amount.length === other.length ? amount < other : amount.length < other.length;
}

/** The whole balance that falls due in one payment at the end: the day, the balance, and all that is due that day. */
export function balloonOf({ paidOffOn, balanceAtEnd = '0.00' }: TotalsAnswer, balloon: string): Sentence {
  return {
    key: 'explain.balloon',
    values: {
      day: { unit: 'date', value: paidOffOn },
      balance: { unit: 'money', value: balanceAtEnd },
      balloon: { unit: 'money', value: balloon },
    },
  };
}

export function totalsOf(totals: TotalsAnswer): readonly Sentence[] {
  const { totalPaid, totalInterest, dueAtEnd, paidOffOn, monthsAdded, balloon } = totals;
  const { escrowInDebt, trialPaid, trialInterest } = totals;
  const total = (name: string, value: Value): Sentence => ({
    key: `explain.totals.${name}`,
    values: { [name]: value },
  });
  const paid: Value = { unit: 'money', value: totalPaid };
  return [
    escrowInDebt === undefined
      ? total('totalPaid', paid)
      : {
          key: 'explain.totals.totalPaidWithEscrow',
          values: { totalPaid: paid, escrowInDebt: { unit: 'money', value: escrowInDebt } },
        },
    total('totalInterest', { unit: 'money', value: totalInterest }),
    ...(trialPaid === undefined || trialInterest === undefined
      ? []
      : [
          {
            key: 'explain.totals.trialPaid',
            values: {
              trialPaid: { unit: 'money', value: trialPaid },
              trialInterest: { unit: 'money', value: trialInterest },
            },
          } satisfies Sentence,
        ]),
    ...(balloon === undefined ? [] : [balloonOf(totals, balloon)]),
    ...(/[1-9]/.test(dueAtEnd) && dueAtEnd !== balloon ? [total('dueAtEnd', { unit: 'money', value: dueAtEnd })] : []),
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
 * The situation in sentences, of what is known of it: how late, then the amounts and ratios in the units of the contract. A
 * loan behind another one never stands alone against the value of the home.
 */
export function situationOf(situation: SituationAnswer, isBehindAnother: boolean): readonly Sentence[] {
  const {
    daysDelinquent,
    monthsDelinquent,
    unpaidInstallments,
    payment,
    arrears,
    arrearsAtLeast,
    loanToValuePercent,
    housingRatioPercent,
    equity,
  } = situation;
  const told = (
    name: string,
    unit: 'money' | 'percent',
    argument: string,
    value: string | null,
  ): readonly Sentence[] =>
    value === null ? [] : [{ key: `explain.situation.${name}`, values: { [argument]: { unit, value } } }];
  return [
    lateness(daysDelinquent, monthsDelinquent, unpaidInstallments),
    ...told('payment', 'money', 'payment', payment),
    ...told('arrears', 'money', 'arrears', unpaidInstallments === 0 ? null : arrears),
    ...told('arrearsAtLeast', 'money', 'arrears', arrearsAtLeast),
    ...told('loanToValue', 'percent', 'ratio', isBehindAnother ? null : loanToValuePercent),
    ...told('equity', 'money', 'equity', equity?.startsWith('-') || equity === '0.00' ? null : equity),
    ...told('housingRatio', 'percent', 'ratio', housingRatioPercent),
  ];
}

function lateness(days: number | null, months: number | null, installments: number | null): Sentence {
  if (days === null || months === null || installments === null) return { key: 'explain.situation.lateness' };
  if (installments === 0) return { key: 'explain.situation.current' };
  return {
    key: 'explain.situation.behind',
    values: {
      days: { unit: 'days', value: days },
      monthsCount: { unit: 'count', value: months },
      installments: { unit: 'count', value: installments },
    },
  };
}
