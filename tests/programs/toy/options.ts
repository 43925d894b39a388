import type { AuthorityRules } from '../../../lib/programs/authority';
import { namedOnly } from '../../../lib/programs/named-only';
import { planAfterHardship } from '../../../lib/programs/plan-after-hardship';
import { reinstatementOf } from '../../../lib/programs/reinstatement';
import * as limits from './parameters';

export const toy: AuthorityRules = {
  options: [
    reinstatementOf('toy', limits.reinstatementParameters),
    planAfterHardship('toy', limits.repaymentPlanParameters, ['payments-on-time']),
    namedOnly('toy', 'short-sale', 'short-sale', limits.shortSaleParameters),
  ],
  asks: ['household.cashReserves'],
  notModelled: ['sale-terms'],
};
