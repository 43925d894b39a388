import { isOneOf } from '../../rules/check';
import type { AuthorityRules } from '../authority';
import { ASKS } from '../gse/asks';
import { disasterFlexModificationOf } from '../gse/disaster-flex-modification';
import { disasterPaymentDeferralOf } from '../gse/disaster-payment-deferral';
import { dispositionOf } from '../gse/disposition';
import { flexModificationOf } from '../gse/flex-modification';
import { forbearanceOf } from '../gse/forbearance';
import { MODIFICATION_RATE } from '../gse/market-rate';
import { paymentDeferralOf } from '../gse/payment-deferral';
import { repaymentPlanOf } from '../gse/repayment-plan';
import { type Option, withFurtherCheck } from '../option';
import { reinstatementOf } from '../reinstatement';
import * as limits from './parameters';

const paymentDeferral = paymentDeferralOf('freddie-mac', limits.paymentDeferralParameters);

function unlessAbandoned(option: Option): Option {
  return withFurtherCheck(option, limits.notAbandonedParameters, ({ property }, rules) =>
    isOneOf('abandoned', property.condition, rules.conditions),
  );
}

export const freddieMac: AuthorityRules = {
  options: [
    reinstatementOf('freddie-mac', limits.reinstatementParameters),
    repaymentPlanOf('freddie-mac', limits.repaymentPlanParameters),
    forbearanceOf('freddie-mac', limits.forbearanceParameters),
    paymentDeferral,
    disasterPaymentDeferralOf('freddie-mac', limits.disasterPaymentDeferralParameters),
    unlessAbandoned(
      flexModificationOf('freddie-mac', limits.flexModificationParameters, {
        table: limits.modificationRate,
        deferral: paymentDeferral,
      }),
    ),
    unlessAbandoned(
      disasterFlexModificationOf('freddie-mac', limits.disasterFlexModificationParameters, limits.modificationRate),
    ),
    dispositionOf('freddie-mac', 'short-sale', limits.shortSaleParameters),
    dispositionOf('freddie-mac', 'deed-in-lieu', limits.deedInLieuParameters),
  ],
  marketRate: {
    path: MODIFICATION_RATE,
    table: limits.modificationRate,
    term: limits.flexModificationParameters.staleAfterDays,
  },
  asks: ASKS,
  traits: ['sets-no-share-of-income'],
  notModelled: ['long-pause', 'job-loss-first', 'free-month', 'old-rates', 'sale-terms'],
};
