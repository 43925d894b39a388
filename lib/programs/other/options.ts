import type { AuthorityRules } from '../authority';
import { namedOnly } from '../named-only';
import { planAfterHardship } from '../plan-after-hardship';
import { reinstatementOf } from '../reinstatement';
import { SURVEY_RATE } from '../survey-rate';
import { commonPractice } from './common-practice';
import { forbearance } from './forbearance';
import { loanModification } from './loan-modification';
import * as limits from './parameters';
import { paymentDeferral } from './payment-deferral';

/** Generic options of private loans; the servicer decides each of them. */
export const other: AuthorityRules = {
  options: [
    {
      ...commonPractice(reinstatementOf('other', limits.reinstatementParameters), ['delinquent', 'can-reinstate']),
      assumptions: [],
    },
    commonPractice(
      planAfterHardship('other', limits.repaymentPlanParameters, [
        'spoke-with-servicer',
        'application-if-asked',
        'payments-on-time',
      ]),
      ['something-past-due'],
    ),
    forbearance,
    paymentDeferral,
    loanModification,
    namedOnly('other', 'short-sale', 'short-sale', limits.shortSaleParameters),
    namedOnly('other', 'deed-in-lieu', 'deed-in-lieu', limits.deedInLieuParameters),
  ],
  marketRate: SURVEY_RATE,
  asks: [
    'loan.firstLien',
    'history.priorModifications',
    'history.lastModificationOn',
    'history.monthsDeferred',
    'history.forbearanceMonthsUsed',
    'loan.product',
    'foreclosure.farmCredit',
    'loan.balloonOn',
  ],
  traits: ['backs-farm-credit', 'backs-homes-without-land'],
  notModelled: ['each-contract', 'debt-forgiveness', 'sale-terms'],
};
