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
import { withContribution } from '../gse/sale-contribution';
import type { Option } from '../option';
import { reinstatementOf } from '../reinstatement';
import * as limits from './parameters';

const paymentDeferral = paymentDeferralOf('fannie-mae', limits.paymentDeferralParameters);

/** Whether Fannie Mae counts on a falling balance is open. */
function withConstantBalance(option: Option): Option {
  return { ...option, assumptions: [...option.assumptions, 'constant-balance'] };
}

export const fannieMae: AuthorityRules = {
  options: [
    reinstatementOf('fannie-mae', limits.reinstatementParameters),
    repaymentPlanOf('fannie-mae', limits.repaymentPlanParameters),
    forbearanceOf('fannie-mae', limits.forbearanceParameters),
    paymentDeferral,
    disasterPaymentDeferralOf('fannie-mae', limits.disasterPaymentDeferralParameters),
    withConstantBalance(
      flexModificationOf('fannie-mae', limits.flexModificationParameters, {
        table: limits.modificationRate,
        deferral: paymentDeferral,
      }),
    ),
    withConstantBalance(
      disasterFlexModificationOf('fannie-mae', limits.disasterFlexModificationParameters, limits.modificationRate),
    ),
    withContribution(
      dispositionOf('fannie-mae', 'short-sale', limits.shortSaleParameters),
      limits.saleContributionParameters,
    ),
    withContribution(
      dispositionOf('fannie-mae', 'deed-in-lieu', limits.deedInLieuParameters),
      limits.saleContributionParameters,
    ),
  ],
  marketRate: {
    path: MODIFICATION_RATE,
    table: limits.modificationRate,
    term: limits.flexModificationParameters.staleAfterDays,
  },
  asks: ASKS,
  traits: ['sets-no-share-of-income'],
  notModelled: ['long-pause', 'old-rates', 'sale-terms'],
};
