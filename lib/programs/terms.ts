import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import type { Percent } from '../money/ratio';
import type { Term } from './option';

export const amount = (value: Money): Term => ({ unit: 'money', value });
/** An amount that is the same whatever the market rate is. */
export const amountWithoutRate = (value: Money): Term => ({ unit: 'money', value, withoutRate: true });
export const yearlyRate = (value: Rate): Term => ({ unit: 'rate', value });
export const monthsTerm = (value: number): Term => ({ unit: 'months', value });
export const yesOrNo = (value: boolean): Term => ({ unit: 'yes-no', value });
export const percentTerm = (value: Percent): Term => ({ unit: 'percent', value });
