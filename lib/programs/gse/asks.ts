import type { FactPath } from '../../case/schema';

/** Questions of a loan of either enterprise that not every loan is asked. */
export const ASKS: readonly FactPath[] = [
  'loan.firstLien',
  'loan.originatedOn',
  'loan.rateType',
  'loan.atFinalRate',
  'loan.lifetimeCapPercent',
  'hardship.stepRateIncreaseInLast12Months',
  'property.condition',
  'disaster.occurredOn',
  'disaster.femaIndividualAssistance',
  'disaster.insuredLoss',
  'disaster.workplaceAffected',
  'household.cashReserves',
  'household.creditScore',
  'household.latePaymentsLast6Months',
  'history.priorModifications',
  'history.lastModificationOn',
  'history.modificationRedefaultedInFirstYear',
  'history.lastFailedTrialOn',
  'history.monthsDeferred',
  'history.lastDeferralOn',
  'history.forbearanceMonthsUsed',
  'history.forbearanceStartedOn',
];
