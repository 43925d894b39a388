import { option } from '../option';
import { MODIFICATION_ASSUMPTIONS, modificationChecks, noIncrease, repeatChecks, vaModification } from './modification';
import { traditionalModificationParameters as parameters } from './parameters';
import { longestTraditionalLoan, traditionalLoan } from './traditional-term';

/** What is past due joins the balance; rate and, where needed, term change, and principal and interest do not go up. */
export const traditionalModification = option({
  authority: 'va',
  name: 'traditional-modification',
  kind: 'modification',
  assumptions: MODIFICATION_ASSUMPTIONS,
  parameters,
  evaluate: (situation, rules) => {
    const modified = traditionalLoan(situation, rules, (kept) => [noIncrease(situation, kept, rules.mostIncrease)]);
    return {
      checks: [
        ...modificationChecks(situation, modified, rules),
        noIncrease(situation, modified, rules.mostIncrease),
        ...repeatChecks(situation, rules),
      ],
      ...vaModification(situation, modified, rules, rules.longestTerm),
      illustration: vaModification(situation, longestTraditionalLoan(situation, rules), rules, rules.longestTerm),
    };
  },
});
