import { known } from '../../case/fact';
import { option } from '../option';
import {
  MODIFICATION_ASSUMPTIONS,
  modificationChecks,
  noIncrease,
  oldPaymentCut,
  overMonths,
  repeatChecks,
  vaModification,
} from './modification';
import { mostOfOldPayment, thirtyYearModificationParameters as parameters } from './parameters';

/** The loan anew over 30 years; principal and interest do not go up. */
export const thirtyYearModification = option({
  authority: 'va',
  name: '30-year-modification',
  kind: 'modification',
  assumptions: MODIFICATION_ASSUMPTIONS,
  parameters,
  endedLimits: { mostOfOldPayment },
  evaluate: (situation, rules) => {
    const modified = overMonths(situation, known(rules.term.value), rules);
    return {
      checks: [
        ...modificationChecks(situation, modified, rules),
        noIncrease(situation, modified, rules.mostIncrease),
        ...oldPaymentCut(situation, modified),
        ...repeatChecks(situation, rules),
      ],
      ...vaModification(situation, modified, rules, rules.term),
    };
  },
});
