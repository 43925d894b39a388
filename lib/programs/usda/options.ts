import type { AuthorityRules } from '../authority';
import { namedOnly } from '../named-only';
import { reinstatementOf } from '../reinstatement';
import { SURVEY_RATE } from '../survey-rate';
import { finalOffer } from './final-offer';
import { loanModification } from './loan-modification';
import { modificationWithAdvance } from './modification-with-advance';
import * as limits from './parameters';
import { recoveryAdvance } from './recovery-advance';
import { repaymentPlan } from './repayment-plan';
import { specialForbearance } from './special-forbearance';

export const usda: AuthorityRules = {
  options: [
    reinstatementOf('usda', limits.reinstatementParameters),
    repaymentPlan,
    specialForbearance,
    recoveryAdvance,
    loanModification,
    modificationWithAdvance,
    finalOffer,
    namedOnly('usda', 'pre-foreclosure-sale', 'short-sale', limits.preForeclosureSaleParameters),
    namedOnly('usda', 'deed-in-lieu', 'deed-in-lieu', limits.deedInLieuParameters),
  ],
  marketRate: SURVEY_RATE,
  asks: [
    'property.condition',
    'foreclosure.firstFilingOn',
    'history.priorModifications',
    'history.lastModificationOn',
    'history.partialClaimsPaid',
    'history.balanceAtDefault',
  ],
  notModelled: ['supplement-account', 'earlier-waterfall', 'sale-terms'],
};
