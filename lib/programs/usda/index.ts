import type { Option } from '../option';
import { deedInLieu } from './deed-in-lieu';
import { finalOffer } from './final-offer';
import { loanModification } from './loan-modification';
import { modificationWithAdvance } from './modification-with-advance';
import { preForeclosureSale } from './pre-foreclosure-sale';
import { recoveryAdvance } from './recovery-advance';
import { reinstatement } from './reinstatement';
import { repaymentPlan } from './repayment-plan';
import { specialForbearance } from './special-forbearance';

/** USDA's options in the order of the contract's table. */
export const usda: readonly Option[] = [
  reinstatement,
  repaymentPlan,
  specialForbearance,
  recoveryAdvance,
  loanModification,
  modificationWithAdvance,
  finalOffer,
  preForeclosureSale,
  deedInLieu,
];
