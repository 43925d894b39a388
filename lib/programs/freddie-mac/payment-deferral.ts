import { paymentDeferralOf } from '../gse/payment-deferral';
import { paymentDeferral as parameters } from './parameters';

export const paymentDeferral = paymentDeferralOf('freddie-mac', parameters);
