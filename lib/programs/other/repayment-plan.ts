import { atBest } from '../option';
import { planAfterHardship } from '../plan-after-hardship';
import { repaymentPlan as parameters } from './parameters';

/** What is past due over three to twelve months, at no more than one and a half times the regular payment. */
export const repaymentPlan = atBest('servicer-decides', planAfterHardship('other', parameters));
