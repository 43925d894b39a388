import { repaymentPlanOf } from '../gse/repayment-plan';
import { repaymentPlan as parameters } from './parameters';

export const repaymentPlan = repaymentPlanOf('freddie-mac', parameters);
