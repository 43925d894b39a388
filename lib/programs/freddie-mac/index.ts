import type { Option } from '../option';
import { deedInLieu } from './deed-in-lieu';
import { disasterFlexModification } from './disaster-flex-modification';
import { disasterPaymentDeferral } from './disaster-payment-deferral';
import { flexModification } from './flex-modification';
import { forbearance } from './forbearance';
import { paymentDeferral } from './payment-deferral';
import { reinstatement } from './reinstatement';
import { repaymentPlan } from './repayment-plan';
import { shortSale } from './short-sale';

/** Freddie Mac's options in the order of the contract's table. */
export const freddieMac: readonly Option[] = [
  reinstatement,
  repaymentPlan,
  forbearance,
  paymentDeferral,
  disasterPaymentDeferral,
  flexModification,
  disasterFlexModification,
  shortSale,
  deedInLieu,
];
