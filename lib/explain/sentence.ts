import type { PlainDate } from '../calendar/date';
import type { FactPath } from '../case/schema';
import type { MonthFraction } from '../loan/month-fraction';
import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import type { Percent } from '../money/ratio';

/** A value with its unit; the words write it in the reader's language. */
export type Value =
  /** `about`: an estimate. `rounded`: exact, but told in whole dollars beside one. */
  | { readonly unit: 'money'; readonly value: Money; readonly about?: true; readonly rounded?: true }
  | { readonly unit: 'rate'; readonly value: Rate; readonly about?: true }
  | { readonly unit: 'percent'; readonly value: Percent; readonly about?: true }
  /** A published rate, with its two places. */
  | { readonly unit: 'market-rate'; readonly value: Rate }
  /** The distance between two rates. */
  | { readonly unit: 'points'; readonly value: Rate }
  | { readonly unit: 'date' | 'month-of-year'; readonly value: PlainDate }
  | { readonly unit: 'months' | 'days' | 'count'; readonly value: number }
  | { readonly unit: 'part-of-month'; readonly value: MonthFraction }
  | { readonly unit: 'yes-no'; readonly value: boolean }
  /** Answers to one question, by its path into the case; `all`: together, else one of them. */
  | { readonly unit: 'choices'; readonly path: FactPath; readonly values: readonly string[]; readonly all?: true }
  /** A branch of a message, never shown itself. */
  | { readonly unit: 'select'; readonly value: string }
  /** The label of a question, by its path into the case. */
  | { readonly unit: 'field'; readonly path: string }
  /** Labels or titles, listed in quotation marks. */
  | { readonly unit: 'quotes'; readonly value: readonly Sentence[] }
  /** Names that no language translates: a document, a file's key. */
  | { readonly unit: 'name'; readonly value: string }
  /** An amount, or a span, more or less than another; below zero it is less. */
  | { readonly unit: 'money-apart'; readonly value: Money; readonly about?: true }
  | { readonly unit: 'months-apart'; readonly value: number }
  /** An amount of which a part is not known. */
  | { readonly unit: 'money-at-least'; readonly value: Money }
  | { readonly unit: 'missing' };

/** Values under the names by which a message calls them. */
export type Values = Readonly<Record<string, Value>>;

/** One message of the words with its values; said in a language only at the edge. */
export interface Sentence {
  /** A key of the words. */
  readonly key: string;
  /** A more special key that is taken where the words have it. */
  readonly override?: string;
  readonly values?: Values;
}

/** An amount, written with the cents it has. */
export const moneyValue = (value: Money): Value => ({ unit: 'money', value });

/** A branch of a message: whether there is any amount at all. */
export const givenOrNot = (value: Money): Value => ({ unit: 'select', value: value === 0 ? 'no' : 'yes' });

/** What the other loans on the home cost a month, with a branch for whether anything was told. */
export function otherLoans(others: Money | undefined): Values {
  return {
    othersGiven: { unit: 'select', value: others === undefined ? 'no' : 'yes' },
    others: others === undefined ? { unit: 'missing' } : moneyValue(others),
  };
}
