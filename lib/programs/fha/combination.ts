import { derive } from '../../case/fact';
import { ZERO } from '../../money/money';
import { is } from '../../rules/check';
import { claimRoom, claimTerms } from '../claim';
import { trialMonths } from '../default-or-imminent';
import { modificationOffer } from '../modified-loan';
import { option } from '../option';
import { combinationChecks, noBetterSupplement, paymentChoices } from './lowest-payment';
import { combinationParameters as parameters } from './parameters';
import { claimGates, PERMANENT_ASSUMPTIONS } from './permanent';

/** A modification together with a claim, for a household that cannot go on with the regular payment. */
export const combination = option({
  authority: 'fha',
  name: 'combination',
  kind: 'combination',
  assumptions: PERMANENT_ASSUMPTIONS,
  addsLien: true,
  parameters,
  evaluate: (situation, rules) => {
    const choices = paymentChoices(situation, rules);
    const room = claimRoom(situation, rules.claimCap);
    const offered = derive({ combined: choices.combined, room }, ({ combined, room: { left } }) =>
      left > ZERO ? combined : null,
    );
    const modified = derive({ offered }, ({ offered }) => offered?.modified ?? null);
    const { terms, ...offer } = modificationOffer(situation, modified, trialMonths(situation, rules));
    return {
      checks: [
        ...claimGates(situation, rules),
        is('cannot-resume', situation.household.canResumePayment, rules.cannotResume),
        ...combinationChecks(situation, choices, rules),
        noBetterSupplement(situation, choices, rules),
      ],
      terms: derive(
        { terms, modified, room },
        ({ terms, modified, room }) => terms && modified && { ...terms, ...claimTerms(modified.setAside, room) },
      ),
      steps: derive({ offered }, ({ offered }) => offered?.steps ?? null),
      ...offer,
    };
  },
});
