import { derive } from '../../case/fact';
import { balanceForPayment } from '../../loan/level-payment';
import { largest, smallest, subtract, ZERO } from '../../money/money';
import { isOneOf, moreThan, not, notWithin, soft, staysWithin } from '../../rules/check';
import { claimRoom, claimTerms } from '../claim';
import { trialMonths } from '../default-or-imminent';
import { levelLoanOf, modificationOffer, modifiedLoan, newPaymentAffordable } from '../modified-loan';
import { option, type Step } from '../option';
import { amount } from '../terms';
import { modificationWithAdvanceParameters as parameters } from './parameters';
import { LASTING_ASSUMPTIONS, requiredOfEveryOption } from './required-of-every-option';
import { lengthened, paymentGoal } from './towards-target';

/**
 * Where even the longest term misses the target, an advance takes as much of the balance as the target needs and as the
 * room for advances allows. With no need or no room there is nothing to offer.
 */
export const modificationWithAdvance = option({
  authority: 'usda',
  name: 'modification-with-advance',
  kind: 'combination',
  assumptions: [...LASTING_ASSUMPTIONS, 'target-of-usda'],
  parameters,
  evaluate: (situation, rules) => {
    const { asOf, hardship, history } = situation;
    const goal = paymentGoal(situation, rules);
    const room = claimRoom(situation, rules.advanceCap);
    const target = derive({ goal }, ({ goal }) => goal.target);
    const withoutAdvance = derive({ goal }, ({ goal: { capitalized, marketRate } }) =>
      modifiedLoan(capitalized, { rate: marketRate, months: rules.longestTerm.value }),
    );
    const withAdvance = derive({ goal, room }, ({ goal: { capitalized, marketRate, target }, room: { left } }) => {
      const forTarget = subtract(capitalized.gross, balanceForPayment(target, marketRate, rules.longestTerm.value));
      const setAside = largest(ZERO, smallest(forTarget, left));
      return {
        forTarget,
        loan: modifiedLoan(capitalized, { rate: marketRate, months: rules.longestTerm.value, setAside, target }),
      };
    });
    const modified = derive({ withAdvance }, ({ withAdvance: { loan } }) => loan);
    const principalAndInterestOf = (loan: typeof modified) =>
      derive({ loan }, ({ loan: { principalAndInterest } }) => principalAndInterest);
    const offered = derive({ withoutAdvance, modified, target }, ({ withoutAdvance, modified, target }) =>
      withoutAdvance.principalAndInterest > target && modified.setAside > ZERO ? modified : null,
    );
    const { terms, ...offer } = modificationOffer(situation, offered, trialMonths(situation, rules));
    return {
      checks: [
        ...requiredOfEveryOption(situation, rules),
        isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
        not(
          'target-needs-advance',
          rules.longestTerm,
          staysWithin('target', { amount: principalAndInterestOf(withoutAdvance), limit: target }, rules.targetCut),
        ),
        moreThan(
          'advance-room',
          derive({ room }, ({ room: { left } }) => left),
          rules.noRoom,
        ),
        newPaymentAffordable(situation, modified, rules.affordable),
        soft(
          staysWithin(
            'target-with-advance',
            { amount: principalAndInterestOf(modified), limit: target },
            rules.targetCut,
          ),
        ),
        soft(notWithin('recent-modification', history.lastModificationOn, asOf, rules.sinceModification)),
      ],
      terms: derive(
        { terms, room, offered },
        ({ terms, room, offered }) => terms && offered && { ...terms, ...claimTerms(offered.setAside, room) },
      ),
      steps: derive(
        { offered, withAdvance, room, before: lengthened(situation, goal, rules) },
        ({ offered, withAdvance: { forTarget }, room: { left }, before: { steps } }): readonly Step[] | null =>
          offered && [
            ...steps,
            {
              id: 'advance',
              from: amount(offered.capitalized.gross),
              to: amount(subtract(offered.capitalized.gross, offered.setAside)),
              settles: ['deferredBalance', 'claim'],
              principalAndInterest: offered.principalAndInterest,
              loan: levelLoanOf(offered),
              stoppedBecause: offered.setAside === forTarget ? 'target' : 'room',
              source: rules.advanceCap.source,
              amounts: { setAside: offered.setAside, forTarget, room: left },
              found: ['setAside', 'forTarget'],
            },
          ],
      ),
      ...offer,
    };
  },
});
