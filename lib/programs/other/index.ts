import type { Option } from '../option';
import { deedInLieu } from './deed-in-lieu';
import { forbearance } from './forbearance';
import { loanModification } from './loan-modification';
import { paymentDeferral } from './payment-deferral';
import { reinstatement } from './reinstatement';
import { repaymentPlan } from './repayment-plan';
import { shortSale } from './short-sale';

/** Generic options of private loans in the order of the contract's table; the servicer decides each of them. */
export const other: readonly Option[] = [
  reinstatement,
  repaymentPlan,
  forbearance,
  paymentDeferral,
  loanModification,
  shortSale,
  deedInLieu,
];
