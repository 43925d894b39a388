import { planAfterHardship } from '../plan-after-hardship';
import { repaymentPlanParameters as parameters } from './parameters';

/** What is past due, late charges left out, over three months or more; no cap but what the household can pay. */
export const repaymentPlan = planAfterHardship('va', parameters, ['spoke-with-servicer', 'payments-on-time']);
