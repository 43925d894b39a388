import { date } from '../../calendar/date';
import type { AuthorityRules } from '../authority';
import { namedOnly } from '../named-only';
import { reinstatementOf } from '../reinstatement';
import { SURVEY_RATE } from '../survey-rate';
import { thirtyYearModification } from './30-year-modification';
import { fortyYearModification } from './40-year-modification';
import { disasterModification } from './disaster-modification';
import * as limits from './parameters';
import { partialClaim } from './partial-claim';
import { repaymentPlan } from './repayment-plan';
import { texts } from './sources';
import { specialForbearance } from './special-forbearance';
import { traditionalModification } from './traditional-modification';

export const va: AuthorityRules = {
  options: [
    reinstatementOf('va', limits.reinstatementParameters),
    repaymentPlan,
    specialForbearance,
    traditionalModification,
    thirtyYearModification,
    partialClaim,
    fortyYearModification,
    disasterModification,
    namedOnly('va', 'compromise-sale', 'short-sale', limits.compromiseSaleParameters),
    namedOnly('va', 'deed-in-lieu', 'deed-in-lieu', limits.deedInLieuParameters),
  ],
  ended: [
    // No submissions from this day; trials ran to 31 August, and nothing was paid after 30 September 2025.
    { id: 'va.servicing-purchase', endedOn: date('2025-05-01'), source: texts.windDown('secondary') },
    { id: 'va.home-retention-waterfall', endedOn: date('2025-05-01'), source: texts.windDown('secondary') },
    { id: 'va.covid-partial-claim', endedOn: date('2022-10-29'), source: texts.endOfCovidClaim('official') },
    { id: 'va.covid-refund-modification', source: texts.covidRefund('recollection') },
    { id: 'va.covid-deferment', source: texts.covidDeferment('secondary') },
  ],
  marketRate: SURVEY_RATE,
  asks: [
    'loan.firstLien',
    'loan.originalTermMonths',
    'disaster.occurredOn',
    'disaster.femaIndividualAssistance',
    'history.priorModifications',
    'history.lastModificationOn',
    'history.forbearanceMonthsUsed',
    'history.partialClaimsPaid',
    'history.missedVaPaymentMar2020ToMay2025',
    'history.paymentsMade',
  ],
  traits: ['backs-military-loans', 'takes-calls'],
  notModelled: ['rate-drop', 'legal-fees', 'claim-and-modification', 'disaster-extension', 'sale-terms'],
};
