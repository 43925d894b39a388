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
    const target = derive({ goal }, ({ goal: { target: aim } }) => aim);
    const withoutAdvance = derive({ goal }, ({ goal: { capitalized, rate } }) =>
      modifiedLoan(capitalized, { rate, months: rules.longestTerm.value }),
    );
    const withAdvance = derive({ goal, room }, ({ goal: { capitalized, rate, target: aim }, room: { left } }) => {
      const forTarget = subtract(capitalized.gross, balanceForPayment(aim, rate, rules.longestTerm.value));
      const setAside = largest(ZERO, smallest(forTarget, left));
      return {
        forTarget,
        loan: modifiedLoan(capitalized, { rate, months: rules.longestTerm.value, setAside, target: aim }),
      };
    });
    const modified = derive({ withAdvance }, ({ withAdvance: { loan } }) => loan);
    const installment = (loan: typeof modified) =>
      derive({ loan }, ({ loan: { principalAndInterest } }) => principalAndInterest);
    const offered = derive(
      { withoutAdvance, modified, target },
      ({ withoutAdvance: without, modified: loan, target: aim }) =>
        without.principalAndInterest > aim && loan.setAside > ZERO ? loan : null,
    );
    const { terms, ...offer } = modificationOffer(situation, offered, trialMonths(situation, rules));
    return {
      checks: [
        ...requiredOfEveryOption(situation, rules),
        isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
        not(
          'target-needs-advance',
          rules.longestTerm,
          staysWithin('target', { amount: installment(withoutAdvance), limit: target }, rules.targetCut),
        ),
        moreThan(
          'advance-room',
          derive({ room }, ({ room: { left } }) => left),
          rules.noRoom,
        ),
        newPaymentAffordable(situation, modified, rules.affordable),
        soft(staysWithin('target-with-advance', { amount: installment(modified), limit: target }, rules.targetCut)),
        soft(notWithin('recent-modification', history.lastModificationOn, asOf, rules.sinceModification)),
      ],
      terms: derive(
        { terms, room, offered },
        ({ terms: explained, room: within, offered: loan }) =>
          explained && loan && { ...explained, ...claimTerms(loan.setAside, within) },
      ),
      steps: derive(
        { offered, withAdvance, room, before: lengthened(situation, goal, rules) },
        ({ offered: loan, withAdvance: { forTarget }, room: { left }, before: { steps } }): readonly Step[] | null =>
          loan && [
            ...steps,
            {
              id: 'advance',
              from: amount(loan.capitalized.gross),
              to: amount(subtract(loan.capitalized.gross, loan.setAside)),
              settles: ['deferredBalance', 'claim'],
              principalAndInterest: loan.principalAndInterest,
              loan: levelLoanOf(loan),
              stoppedBecause: loan.setAside === forTarget ? 'target' : 'room',
              source: rules.advanceCap.source,
              amounts: { setAside: loan.setAside, forTarget, room: left },
            },
          ],
      ),
      ...offer,
    };
  },
});
