import type { Option } from '../option';
import { thirtyYearModification } from './30-year-modification';
import { fortyYearModification } from './40-year-modification';
import { compromiseSale } from './compromise-sale';
import { deedInLieu } from './deed-in-lieu';
import { disasterModification } from './disaster-modification';
import { partialClaim } from './partial-claim';
import { reinstatement } from './reinstatement';
import { repaymentPlan } from './repayment-plan';
import { specialForbearance } from './special-forbearance';
import { traditionalModification } from './traditional-modification';

/** VA's options in the order of the contract's table. */
export const va: readonly Option[] = [
  reinstatement,
  repaymentPlan,
  specialForbearance,
  traditionalModification,
  thirtyYearModification,
  partialClaim,
  fortyYearModification,
  disasterModification,
  compromiseSale,
  deedInLieu,
];
