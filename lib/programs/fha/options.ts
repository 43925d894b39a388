import { date } from '../../calendar/date';
import type { AuthorityRules } from '../authority';
import { namedOnly } from '../named-only';
import { reinstatementOf } from '../reinstatement';
import { SURVEY_RATE } from '../survey-rate';
import { combination } from './combination';
import { forbearance } from './forbearance';
import { loanModification } from './loan-modification';
import * as limits from './parameters';
import { partialClaim } from './partial-claim';
import { paymentSupplement } from './payment-supplement';
import { repaymentPlan } from './repayment-plan';
import { texts } from './sources';

export const fha: AuthorityRules = {
  options: [
    reinstatementOf('fha', limits.reinstatementParameters),
    repaymentPlan,
    forbearance,
    partialClaim,
    loanModification,
    combination,
    paymentSupplement,
    namedOnly('fha', 'pre-foreclosure-sale', 'short-sale', limits.preForeclosureSaleParameters, ['sale-in-default']),
    namedOnly('fha', 'deed-in-lieu', 'deed-in-lieu', limits.deedInLieuParameters),
  ],
  // 30 September 2025 was their last day.
  ended: [
    { id: 'fha.covid-recovery-options', endedOn: date('2025-10-01'), source: texts.endOfCovidOptions('secondary') },
    { id: 'fha.hamp', endedOn: date('2025-10-01'), source: texts.endOfCovidOptions('secondary') },
  ],
  marketRate: SURVEY_RATE,
  asks: [
    'loan.originatedOn',
    'loan.rateType',
    'property.units',
    'disaster.femaIndividualAssistance',
    'history.forbearanceMonthsUsed',
    'history.lastPermanentOptionOn',
    'history.partialClaimsPaid',
    'history.balanceAtDefault',
    'history.paymentsMade',
    'loan.product',
  ],
  traits: ['asks-no-income', 'backs-homes-without-land', 'takes-calls'],
  notModelled: ['no-answer', 'disaster-rules', 'incentives', 'sale-terms'],
};
