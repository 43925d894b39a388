import { andThen, derive, type Fact, known } from '../../case/fact';
import { add, type Money, ZERO } from '../../money/money';
import { anyOf, atMost, is, staysWithin } from '../../rules/check';
import { capitalizeStep } from '../capitalize';
import { availableIn, claimRoom } from '../claim';
import { trialMonths } from '../default-or-imminent';
import { type ModifiedLoan, modificationOffer } from '../modified-loan';
import { option, type Step } from '../option';
import { modifiedOver, modifyStep, targetPrincipalAndInterest } from './modified-over';
import { loanModificationParameters as parameters } from './parameters';
import { PERMANENT_ASSUMPTIONS, permanentGates } from './permanent';

/**
 * A modification without a claim, over 30 years or else 40: for a household that can pay again, held to what it can pay, or
 * for one whose claims have used up their limit, held to the target (reading G8). Where neither fits, or nobody knows what has
 * to fit, 40 years show what it would take.
 */
export const loanModification = option({
  authority: 'fha',
  name: 'loan-modification',
  kind: 'modification',
  assumptions: PERMANENT_ASSUMPTIONS,
  parameters,
  evaluate: (situation, rules) => {
    const { loan, household } = situation;
    const canResume = household.canResumePayment;
    const target = targetPrincipalAndInterest(situation, rules);
    const limit = andThen(canResume, (can) => (can ? household.affordablePayment : target));
    const escrow = andThen(canResume, (can) => (can ? loan.escrow : known(ZERO)));
    const costOf = (modified: Fact<ModifiedLoan>) =>
      derive({ modified, escrow }, (tried) => add(tried.modified.principalAndInterest, tried.escrow));

    const thirty = modifiedOver(situation, rules.term, rules.overMarket, rules);
    const forty = modifiedOver(situation, rules.longTerm, rules.longOverMarket, rules);
    const costs = derive({ thirty: costOf(thirty), forty: costOf(forty), limit }, (all) => all);
    const modified = derive({ thirty, forty, costs }, (offers) => {
      if (offers.costs.thirty <= offers.costs.limit) return offers.thirty;
      return offers.costs.forty <= offers.costs.limit ? offers.forty : null;
    });
    return {
      checks: [
        ...permanentGates(situation, rules),
        anyOf('resumes-or-no-claim', rules.canResume, [
          is('can-resume', canResume, rules.canResume),
          atMost('no-claim-room', availableIn(claimRoom(situation, rules.claimCap)), rules.noRoom),
        ]),
        anyOf('modification-fits', rules.fits, [
          staysWithin('fits-30-years', { amount: costOf(thirty), limit }, rules.term),
          staysWithin('fits-40-years', { amount: costOf(forty), limit }, rules.longTerm),
        ]),
      ],
      steps: derive({ thirty, forty, costs, canResume, noteRate: loan.noteRate }, (offers) => {
        const most = offers.costs.limit;
        const outcome = (newPayment: Money): Pick<Step, 'stoppedBecause' | 'amounts'> =>
          offers.canResume
            ? {
                stoppedBecause: newPayment <= most ? 'affordable' : 'not-affordable',
                amounts: { newPayment, limit: most },
              }
            : { stoppedBecause: newPayment <= most ? 'target' : 'above-target', amounts: { target: most } };
        const overThirty = { ...outcome(offers.costs.thirty), source: rules.overMarket.source };
        const overForty = { ...outcome(offers.costs.forty), source: rules.longOverMarket.source };
        return [
          capitalizeStep(offers.thirty.capitalized),
          modifyStep(offers.thirty, offers.noteRate, overThirty),
          ...(offers.costs.thirty <= most ? [] : [modifyStep(offers.forty, offers.noteRate, overForty)]),
        ];
      }),
      ...modificationOffer(situation, modified, trialMonths(situation, rules)),
      illustration: modificationOffer(situation, forty, trialMonths(situation, rules)),
    };
  },
});
