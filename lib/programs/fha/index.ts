import type { Option } from '../option';
import { combination } from './combination';
import { deedInLieu } from './deed-in-lieu';
import { forbearance } from './forbearance';
import { loanModification } from './loan-modification';
import { partialClaim } from './partial-claim';
import { paymentSupplement } from './payment-supplement';
import { preForeclosureSale } from './pre-foreclosure-sale';
import { reinstatement } from './reinstatement';
import { repaymentPlan } from './repayment-plan';

/** FHA's options in the order of the contract's table. */
export const fha: readonly Option[] = [
  reinstatement,
  repaymentPlan,
  forbearance,
  partialClaim,
  loanModification,
  combination,
  paymentSupplement,
  preForeclosureSale,
  deedInLieu,
];
