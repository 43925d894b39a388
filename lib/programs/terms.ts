import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import type { Percent } from '../money/ratio';
import type { Term } from './option';

export const amount = (value: Money): Term => ({ unit: 'money', value });
export const yearlyRate = (value: Rate): Term => ({ unit: 'rate', value });
export const monthsTerm = (value: number): Term => ({ unit: 'months', value });
export const yesOrNo = (value: boolean): Term => ({ unit: 'yes-no', value });
export const percentTerm = (value: Percent): Term => ({ unit: 'percent', value });
