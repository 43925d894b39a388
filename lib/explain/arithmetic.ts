import { parseMoney, subtract, ZERO } from '../money/money';
import { percentOf } from '../money/ratio';
import type { StepAnswer } from '../simulate/simulation';
import type { Sentence, Value } from './sentence';

/** What the level payment of a step is computed from. */
export interface Base {
  readonly balance: string;
  readonly rate: string;
  readonly months: number;
}

/** Steps by what they change: what they come to is the balance, the rate or the term from there on. */
const CHANGES = {
  balance: /^(capitalize|claim-arrears|forbear|advance|defer-\d+)$/,
  rate: /^(start|market-rate|reduce-rate|modify-\d+)$/,
  months: /^(extend-term|new-term)$/,
};
/** Each length is tried on the whole balance. */
const MODIFY = /^modify-(\d+)$/;

/**
 * Balance, rate and term after each step; undefined until all three are known. `termMonths` is the term of the offer, which
 * holds where no step lengthens it.
 */
export function basesOf(steps: readonly StepAnswer[], termMonths: number | undefined): readonly (Base | undefined)[] {
  const lengthening = steps.find(({ id }) => CHANGES.months.test(id));
  const whole = steps.find(({ id }) => /^(capitalize|claim-arrears)$/.test(id))?.to;
  let balance: string | undefined;
  let rate: string | undefined;
  let months = lengthening ? Number.parseInt(lengthening.from, 10) : termMonths;
  return steps.map(({ id, to }) => {
    const [, tried] = MODIFY.exec(id) ?? [];
    if (tried !== undefined) {
      balance = whole;
      months = Number.parseInt(tried, 10);
    }
    if (CHANGES.balance.test(id)) balance = to;
    if (CHANGES.rate.test(id)) rate = to;
    if (CHANGES.months.test(id)) months = Number.parseInt(to, 10);
    return balance === undefined || rate === undefined || months === undefined ? undefined : { balance, rate, months };
  });
}

/** The sums behind a step, one deeper than its sentence: how its goal, its amount and its payment come about. */
export function arithmeticOf(step: StepAnswer, base: Base | undefined): readonly Sentence[] {
  const { id, from, to, principalAndInterest, amounts = {} } = step;
  const { target, installment, setAside, forTarget, toValueFloor, shareCap, deferred } = amounts;
  const sums: Sentence[] = [];
  if (installment !== undefined && target !== undefined) {
    const [before, goal] = [parseMoney(installment) ?? ZERO, parseMoney(target) ?? ZERO];
    sums.push({
      key: 'arithmetic.goal',
      values: {
        installment: money(installment),
        cut: { unit: 'percent', value: percentOf(subtract(before, goal), before, 2) },
        target: money(target),
      },
    });
  }
  if (id === 'capitalize') sums.push(sum(from, to, amounts));
  if (forTarget !== undefined && shareCap !== undefined) {
    const limits = { forTarget: money(forTarget), shareCap: money(shareCap) };
    sums.push(
      toValueFloor === undefined
        ? { key: 'arithmetic.leastOfTwo', values: limits }
        : { key: 'arithmetic.leastOfThree', values: { ...limits, toValueFloor: money(toValueFloor) } },
    );
  }
  const taken = setAside ?? deferred;
  if (taken !== undefined) {
    sums.push({ key: 'arithmetic.less', values: { from: money(from), taken: money(taken), to: money(to) } });
  }
  if (base && principalAndInterest !== undefined) {
    sums.push({
      key: /[1-9]/.test(base.rate) ? 'arithmetic.level' : 'arithmetic.levelWithoutInterest',
      values: {
        balance: money(base.balance),
        rate: { unit: 'rate', value: base.rate },
        months: { unit: 'count', value: base.months },
        payment: money(principalAndInterest),
      },
    });
  }
  return sums;
}

function sum(from: string, to: string, amounts: Readonly<Record<string, string>>): Sentence {
  const { accruedInterest, advances, escrowShortage, deferredBefore, suspense } = amounts;
  return {
    key: 'arithmetic.capitalize',
    values: {
      from: money(from),
      to: money(to),
      ...given({ accruedInterest, advances, escrowShortage, deferredBefore, suspense }),
    },
  };
}

const money = (value: string): Value => ({ unit: 'money', value });

/** Each amount, and whether there is one at all. */
function given(amounts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(amounts).flatMap(([name, amount = '0.00']) => [
      [name, money(amount)],
      [`${name}Given`, { unit: 'select', value: /[1-9]/.test(amount) ? 'yes' : 'no' }],
    ]),
  );
}
