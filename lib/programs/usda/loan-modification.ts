import { derive } from '../../case/fact';
import { isOneOf, notWithin, soft, staysWithin } from '../../rules/check';
import { trialMonths } from '../default-or-imminent';
import { modificationOffer, newPaymentAffordable } from '../modified-loan';
import { option } from '../option';
import { loanModificationParameters as parameters } from './parameters';
import { LASTING_ASSUMPTIONS, requiredOfEveryOption } from './required-of-every-option';
import { lengthened, paymentGoal } from './towards-target';

/** The market rate and as many more months as bring principal and interest down to the target. */
export const loanModification = option({
  authority: 'usda',
  name: 'loan-modification',
  kind: 'modification',
  assumptions: [...LASTING_ASSUMPTIONS, 'target-of-usda'],
  parameters,
  evaluate: (situation, rules) => {
    const { asOf, hardship, history } = situation;
    const goal = paymentGoal(situation, rules);
    const offer = lengthened(situation, goal, rules);
    const modified = derive({ offer }, ({ offer: { modified: loan } }) => loan);
    return {
      checks: [
        ...requiredOfEveryOption(situation, rules),
        isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
        staysWithin(
          'target',
          {
            amount: derive({ modified }, ({ modified: { principalAndInterest } }) => principalAndInterest),
            limit: derive({ goal }, ({ goal: { target } }) => target),
          },
          rules.targetCut,
        ),
        newPaymentAffordable(situation, modified, rules.affordable),
        soft(notWithin('recent-modification', history.lastModificationOn, asOf, rules.sinceModification)),
      ],
      steps: derive({ offer }, ({ offer: { steps } }) => steps),
      ...modificationOffer(situation, modified, trialMonths(situation, rules)),
    };
  },
});
