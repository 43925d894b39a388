import { addMonths, firstOfNextMonth, type PlainDate } from '../calendar/date';
import type { Answers } from './typed';

/** A made-up family with a Fannie Mae loan, seven months behind on the day it is shown; it has seen reduced hours at work. */
export function exampleAnswers(asOf: PlainDate): Answers {
  const thisMonth = addMonths(firstOfNextMonth(asOf), -1);
  return {
    'loan.backer': 'fannie-mae',
    'loan.firstLien': 'yes',
    'property.occupancy': 'primary',
    'property.condition': 'sound',
    'property.value': '290,000',
    'arrears.current': 'no',
    'arrears.oldestUnpaidDueDate': addMonths(thisMonth, -7),
    'loan.principalAndInterest': '1,580.17',
    'loan.escrow': '520',
    'loan.principalBalance': '236,765.47',
    'loan.deferredBalance': '0',
    'loan.ratePercent': '6.5',
    'loan.rateType': 'fixed',
    'loan.originatedOn': addMonths(thisMonth, -90),
    'loan.remainingMonths': '309',
    'arrears.escrowAdvances': '4,200',
    'arrears.servicingAdvances': '180',
    'arrears.escrowShortage': '1,860',
    'arrears.lateCharges': '0',
    'arrears.suspense': '0',
    'hardship.cause': 'reduced-income',
    'hardship.duration': 'permanent',
    'hardship.stepRateIncreaseInLast12Months': 'no',
    'household.wantsToStay': 'yes',
    'household.canResumePayment': 'no',
    'household.canReinstate': 'no',
    'household.affordablePayment': '1,900',
    'household.grossMonthlyIncome': '5,200',
    'household.cashReserves': '3,000',
    'household.creditScore': '604',
    'household.latePaymentsLast6Months': '6',
    'history.priorModifications': '0',
    'history.lastFailedTrialOn': 'none',
    'history.monthsDeferred': '0',
    'history.forbearanceMonthsUsed': '0',
    'foreclosure.saleOn': 'none',
    'foreclosure.applicationSentOn': 'none',
    'household.canPayNow': '0',
    'household.bankruptcy': 'none',
    'loan.otherLiens.balance': '0',
  };
}
