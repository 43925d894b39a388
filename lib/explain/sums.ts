import { countField, moneyField, rateField } from '../case/fields';
import { parseWith } from '../case/problems';
import { readTyped } from '../interview/typed';
import { levelPayment } from '../loan/level-payment';
import { scheduleTotals } from '../loan/schedule';
import { add, largest, type Money, smallest, subtract, times, ZERO } from '../money/money';
import type { Rate } from '../money/rate';
import type { LearnPage } from '../programs/option';
import { planOver } from '../programs/plan';
import type { Value } from './sentence';

/** The sums of the kinds of workout, without any rule: for pages that explain what a workout is. */

const LONGEST = 600;
const SCHEMAS = { money: moneyField, percent: rateField, count: countField(1, LONGEST) } as const;

interface Input {
  /** A key of `sums.inputs`. */
  readonly name: string;
  readonly kind: keyof typeof SCHEMAS;
  /** The text in the box before anything is typed. */
  readonly start: string;
}

interface Output {
  /** A key of `sums.outputs`. */
  readonly name: string;
  readonly value: Value;
}

const inputs = {
  payment: { name: 'payment', kind: 'money', start: '2,100.17' },
  escrow: { name: 'escrow', kind: 'money', start: '520' },
  arrears: { name: 'arrears', kind: 'money', start: '6,300.51' },
  months: { name: 'months', kind: 'count', start: '12' },
  pauseMonths: { name: 'pauseMonths', kind: 'count', start: '3' },
  missed: { name: 'missed', kind: 'count', start: '3' },
  paid: { name: 'paid', kind: 'money', start: '900' },
  balance: { name: 'balance', kind: 'money', start: '236,765.47' },
  rate: { name: 'rate', kind: 'percent', start: '6.5' },
  term: { name: 'term', kind: 'count', start: '480' },
  price: { name: 'price', kind: 'money', start: '220,000' },
  costs: { name: 'costs', kind: 'money', start: '13,200' },
  value: { name: 'value', kind: 'money', start: '220,000' },
} as const satisfies Readonly<Record<string, Input>>;

export const INPUTS: Readonly<Record<LearnPage, readonly Input[]>> = {
  'repayment-plan': [inputs.payment, inputs.arrears, inputs.months],
  forbearance: [inputs.payment, inputs.paid, inputs.pauseMonths],
  deferral: [inputs.payment, inputs.missed],
  'partial-claim': [inputs.payment, inputs.arrears],
  modification: [inputs.payment, inputs.escrow, inputs.balance, inputs.arrears, inputs.rate, inputs.term],
  'short-sale': [inputs.price, inputs.costs, inputs.balance],
  'deed-in-lieu': [inputs.value, inputs.balance],
};

/** Reads an input by its name; each is read before any sum is made. */
interface Given {
  readonly money: (input: Input) => Money;
  readonly rate: (input: Input) => Rate;
  readonly count: (input: Input) => number;
}

const each = (name: string, amount: Money): Output => ({ name, value: { unit: 'money', value: amount } });

const OUTPUTS: Readonly<Record<LearnPage, (given: Given) => readonly Output[]>> = {
  'repayment-plan': (given) => {
    const regular = given.money(inputs.payment);
    const plan = planOver(given.count(inputs.months), regular, given.money(inputs.arrears));
    return [each('during', plan.payment), each('last', add(regular, plan.lastExtra)), each('after', regular)];
  },
  forbearance: (given) => {
    const regular = given.money(inputs.payment);
    const paid = smallest(given.money(inputs.paid), regular);
    return [
      each('during', paid),
      each('pastDue', times(subtract(regular, paid), given.count(inputs.pauseMonths))),
      each('after', regular),
    ];
  },
  deferral: (given) => {
    const regular = given.money(inputs.payment);
    return [each('after', regular), each('dueAtEnd', times(regular, given.count(inputs.missed)))];
  },
  'partial-claim': (given) => [
    each('after', given.money(inputs.payment)),
    each('dueAtEnd', given.money(inputs.arrears)),
  ],
  modification: (given) => {
    const balance = add(given.money(inputs.balance), given.money(inputs.arrears));
    const loan = { balance, rate: given.rate(inputs.rate), months: given.count(inputs.term) };
    const { paid, interest } = scheduleTotals(loan);
    return [
      each('newBalance', balance),
      each('after', add(levelPayment(balance, loan.rate, loan.months), given.money(inputs.escrow))),
      each('totalPaid', paid),
      each('totalInterest', interest),
    ];
  },
  'short-sale': (given) => {
    const proceeds = largest(ZERO, subtract(given.money(inputs.price), given.money(inputs.costs)));
    return [each('proceeds', proceeds), ...against(proceeds, given.money(inputs.balance))];
  },
  'deed-in-lieu': (given) => against(given.money(inputs.value), given.money(inputs.balance)),
};

function against(value: Money, debt: Money): readonly Output[] {
  return value > debt ? [each('surplus', subtract(value, debt))] : [each('missing', subtract(debt, value))];
}

/** One bar of the picture of a worked example. */
interface SumBar {
  /** A key of the words. */
  readonly key: string;
  readonly amount: Money;
  /** As it is without the help. */
  readonly isToday: boolean;
  /** Paid once, beside amounts that are paid every month. */
  readonly isOnce: boolean;
}

interface BarOf {
  /** An input as it is typed, or an output by its name. */
  readonly of: Input | string;
  readonly isToday?: true;
  readonly isOnce?: true;
  /** The words' key; without one the bar has the name of its figure. */
  readonly key?: string;
}

/** What moves to the end leaves the payment as it is: each month today and after, and the sum today and at the end. */
const movedToTheEnd: readonly BarOf[] = [
  { of: inputs.payment, key: 'sums.bars.today', isToday: true },
  { of: 'after', key: 'sums.bars.after' },
  { of: 'dueAtEnd', key: 'sums.bars.pastDue', isToday: true, isOnce: true },
  { of: 'dueAtEnd', key: 'sums.bars.dueAtEnd', isOnce: true },
];

/** What the picture of each sum sets side by side. */
const BARS: Readonly<Record<LearnPage, readonly BarOf[]>> = {
  'repayment-plan': [{ of: inputs.payment, isToday: true }, { of: 'during' }],
  forbearance: [{ of: inputs.payment, isToday: true }, { of: 'during' }],
  deferral: movedToTheEnd,
  'partial-claim': movedToTheEnd,
  modification: [{ of: inputs.payment, isToday: true }, { of: 'after' }],
  'short-sale': [{ of: inputs.balance, isToday: true }, { of: 'proceeds' }],
  'deed-in-lieu': [{ of: inputs.balance, isToday: true }, { of: inputs.value }],
};

function barsOf(id: LearnPage, given: Given, outputs: readonly Output[]): readonly SumBar[] {
  return BARS[id].flatMap(({ of, key, isToday = false, isOnce = false }): readonly SumBar[] => {
    if (typeof of !== 'string') {
      return [{ key: key ?? `sums.inputs.${of.name}`, amount: given.money(of), isToday, isOnce }];
    }
    return outputs.flatMap(({ name, value }) =>
      name === of && value.unit === 'money'
        ? [{ key: key ?? `sums.outputs.${name}`, amount: value.value, isToday, isOnce }]
        : [],
    );
  });
}

/** The figures and the picture of a sum, or what cannot be read. */
export type WorkedExampleResult =
  | { readonly ok: true; readonly outputs: readonly Output[]; readonly bars: readonly SumBar[] }
  /** By the names of the inputs that cannot be read: keys of `problems`. */
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/** Works a sum out from what is typed, by the names of its inputs; what is not typed is as at first. */
export function workedExample(id: LearnPage, typed: Readonly<Record<string, string>>): WorkedExampleResult {
  const figures = new Map<string, number>();
  const problems: Record<string, string> = {};
  for (const { name, kind, start } of INPUTS[id]) {
    const parsed = parseWith(SCHEMAS[kind], readTyped({ kind }, typed[name] ?? start));
    if (parsed.ok && parsed.value !== null) figures.set(name, parsed.value);
    // An empty box is told what belongs there.
    else problems[name] = (parsed.ok ? undefined : parsed.problems[0]?.problem) ?? kind;
  }
  if (figures.size < INPUTS[id].length) return { ok: false, problems };
  const at = ({ name }: Input) => figures.get(name) ?? 0;
  const given: Given = {
    money: (input) => at(input) as Money,
    rate: (input) => at(input) as Rate,
    count: at,
  };
  const outputs = OUTPUTS[id](given);
  return { ok: true, outputs, bars: barsOf(id, given, outputs) };
}
