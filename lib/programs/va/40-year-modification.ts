import { known } from '../../case/fact';
import { option } from '../option';
import { thirtyYearModification } from './30-year-modification';
import { earlierSteps } from './earlier-steps';
import {
  MODIFICATION_ASSUMPTIONS,
  modificationChecks,
  oldPaymentCut,
  overMonths,
  repeatChecks,
  vaModification,
} from './modification';
import { mostOfOldPayment, fortyYearModificationParameters as parameters } from './parameters';
import { partialClaim } from './partial-claim';
import { repaymentPlan } from './repayment-plan';
import { traditionalModification } from './traditional-modification';

const EARLIER = [repaymentPlan, traditionalModification, thirtyYearModification, partialClaim];

/** The last step before leaving the home: the loan anew over 40 years, even at a higher payment. */
export const fortyYearModification = option({
  authority: 'va',
  name: '40-year-modification',
  kind: 'modification',
  assumptions: MODIFICATION_ASSUMPTIONS,
  parameters,
  endedLimits: { mostOfOldPayment },
  evaluate: (situation, rules) => {
    const modified = overMonths(situation, known(rules.term.value), rules);
    return {
      checks: [
        ...modificationChecks(situation, modified, rules),
        ...oldPaymentCut(situation, modified),
        ...repeatChecks(situation, rules),
        earlierSteps(situation, EARLIER, rules.earlierSteps),
      ],
      ...vaModification(situation, modified, rules, rules.term),
    };
  },
});
