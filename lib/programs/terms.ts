import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import type { Percent } from '../money/ratio';
import type { Term } from './option';

/** An amount that the market rate may move. */
export const amount = (value: Money): Term => ({ unit: 'money', value });
/** An amount that is the same whatever the market rate is. */
export const amountWithoutRate = (value: Money): Term => ({ unit: 'money', value, withoutRate: true });
/** A rate a year. */
export const yearlyRate = (value: Rate): Term => ({ unit: 'rate', value });
/** A whole number of months. */
export const monthsTerm = (value: number): Term => ({ unit: 'months', value });
/** Whether something holds. */
export const yesOrNo = (value: boolean): Term => ({ unit: 'yes-no', value });
/** A share of a whole. */
export const percentTerm = (value: Percent): Term => ({ unit: 'percent', value });
