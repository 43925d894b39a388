import { type Money, subtract } from '../money/money';
import { percentOf } from '../money/ratio';
import type { Step } from '../programs/option';
import { givenOrNot, moneyValue, type Sentence, type Value } from './sentence';

const GOAL_PLACES = 2;

/** The sums behind a step, one deeper than its sentence: how its goal, its amount and its payment come about. */
export function arithmeticOf({
  from,
  to,
  settles,
  loan,
  principalAndInterest,
  amounts = {},
}: Step): readonly Sentence[] {
  const { target, installment, setAside, forTarget, toValueFloor, shareCap, deferred } = amounts;
  const sums: Sentence[] = [];
  if (installment !== undefined && target !== undefined) {
    sums.push({
      key: 'arithmetic.goal',
      values: {
        installment: moneyValue(installment),
        cut: { unit: 'percent', value: percentOf(subtract(installment, target), installment, GOAL_PLACES) },
        target: moneyValue(target),
      },
    });
  }
  if (from.unit === 'money' && to.unit === 'money') {
    if (settles?.includes('principalBalance')) sums.push(capitalized(from.value, to.value, amounts));
  }
  if (forTarget !== undefined && shareCap !== undefined) {
    const limits = { forTarget: moneyValue(forTarget), shareCap: moneyValue(shareCap) };
    sums.push(
      toValueFloor === undefined
        ? { key: 'arithmetic.leastOfTwo', values: limits }
        : { key: 'arithmetic.leastOfThree', values: { ...limits, toValueFloor: moneyValue(toValueFloor) } },
    );
  }
  const taken = setAside ?? deferred;
  if (taken !== undefined && from.unit === 'money' && to.unit === 'money') {
    sums.push({
      key: 'arithmetic.less',
      values: { from: moneyValue(from.value), taken: moneyValue(taken), to: moneyValue(to.value) },
    });
  }
  if (loan && principalAndInterest !== undefined) {
    sums.push({
      key: loan.rate === 0 ? 'arithmetic.levelWithoutInterest' : 'arithmetic.level',
      values: {
        balance: moneyValue(loan.balance),
        rate: { unit: 'rate', value: loan.rate },
        months: { unit: 'count', value: loan.months },
        payment: moneyValue(principalAndInterest),
      },
    });
  }
  return sums;
}

function capitalized(from: Money, to: Money, amounts: Readonly<Record<string, Money>>): Sentence {
  const parts = ['accruedInterest', 'advances', 'escrowShortage', 'deferredBefore', 'suspense'];
  const values = parts.flatMap((name) => {
    const amount = amounts[name];
    // What the step does not name was not added.
    const value: Value = amount === undefined ? { unit: 'missing' } : moneyValue(amount);
    const given: Value = amount === undefined ? { unit: 'select', value: 'no' } : givenOrNot(amount);
    return [[name, value] as const, [`${name}Given`, given] as const];
  });
  return {
    key: 'arithmetic.capitalize',
    values: { from: moneyValue(from), to: moneyValue(to), ...Object.fromEntries(values) },
  };
}
