import { disasterPaymentDeferralOf } from '../gse/disaster-payment-deferral';
import { disasterPaymentDeferral as parameters } from './parameters';

export const disasterPaymentDeferral = disasterPaymentDeferralOf('freddie-mac', parameters);
