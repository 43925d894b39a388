import { derivedFrom } from '../case/derived';
import { type Fact, valueIfKnown } from '../case/fact';
import type { FactPath } from '../case/schema';
import { situationOf } from '../case/situation';
import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import type { DatedAnswers } from './dated-answers';
import { readableCase } from './read-answers';
import { metaAt, typedValue } from './typed';

/** A figure of the loan that the other three make. */
type DerivedFigure =
  | { readonly unit: 'money'; readonly value: Money }
  | { readonly unit: 'rate'; readonly value: Rate }
  | { readonly unit: 'months'; readonly value: number };

/** The figure that other answers make of this one; undefined for every other path, and while the other three make none. */
export function derivedFigure(path: FactPath, datedAnswers: DatedAnswers): DerivedFigure | undefined {
  const derived = derivedFrom(situationOf(readableCase(datedAnswers)));
  switch (path) {
    case 'loan.principalAndInterest':
      return withUnit(derived.principalAndInterest, (value) => ({ unit: 'money', value }));
    case 'loan.principalBalance':
      return withUnit(derived.principalBalance, (value) => ({ unit: 'money', value }));
    case 'loan.ratePercent':
      return withUnit(derived.noteRate, (value) => ({ unit: 'rate', value }));
    case 'loan.remainingMonths':
      return withUnit(derived.remainingMonths, (value) => ({ unit: 'months', value }));
    default:
      return undefined;
  }
}

function withUnit<T>(fact: Fact<T | null>, name: (value: T) => DerivedFigure): DerivedFigure | undefined {
  const value = valueIfKnown(fact);
  return value === undefined ? undefined : name(value);
}

/** In cents: each month is rounded to one, and over the years that comes to some; what is this near is no other figure. */
const NEAR = 100;

/** Whether what was typed is the figure that other answers make, an amount to the dollar. */
export function saysTheSame(path: FactPath, typed: string, figure: string): boolean {
  const [own, derived] = [typedValue(path, typed), typedValue(path, figure)];
  if (metaAt(path).kind !== 'money' || typeof own !== 'number' || typeof derived !== 'number') return own === derived;
  return Math.abs(own - derived) < NEAR;
}

/** How late the loan is on the day of the answers; undefined while that is not known, or nothing is unpaid. */
export function latenessOf(
  datedAnswers: DatedAnswers,
): { readonly payments: number; readonly days: number } | undefined {
  const { daysDelinquent, unpaidInstallments } = situationOf(readableCase(datedAnswers));
  if (!daysDelinquent.known || !unpaidInstallments.known || unpaidInstallments.value === 0) return undefined;
  return { payments: unpaidInstallments.value, days: daysDelinquent.value };
}
