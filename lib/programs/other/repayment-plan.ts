import { planAfterHardship } from '../plan-after-hardship';
import { commonPractice } from './common-practice';
import { repaymentPlan as parameters } from './parameters';

/** What is past due over three to twelve months, at no more than one and a half times the regular payment. */
export const repaymentPlan = commonPractice(planAfterHardship('other', parameters), ['something-past-due']);
