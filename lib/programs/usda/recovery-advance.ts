import { derive } from '../../case/fact';
import { add, times } from '../../money/money';
import { atLeast, atMost, is, isOneOf, moreThan, not, staysWithin } from '../../rules/check';
import { availableIn, claimOffer, claimRoom, lessSuspense, unpaidEscrow } from '../claim';
import { trialMonths } from '../default-or-imminent';
import { option } from '../option';
import { planFits } from '../plan';
import { recoveryAdvanceParameters as parameters } from './parameters';
import { LASTING_ASSUMPTIONS, requiredOfEveryOption } from './required-of-every-option';

/** The Mortgage Recovery Advance alone: what is past due waits at the end without interest, and the loan goes on as agreed. */
export const recoveryAdvance = option({
  authority: 'usda',
  name: 'recovery-advance',
  kind: 'partial-claim',
  assumptions: LASTING_ASSUMPTIONS,
  parameters,
  evaluate: (situation, rules) => {
    const { arrears, hardship, household, totalPayment, unpaidInstallments, arrearsWithoutLateCharges } = situation;
    const room = claimRoom(situation, rules.advanceCap);
    const pastDue = derive(
      {
        totalPayment,
        unpaidInstallments,
        escrowShortage: arrears.escrowShortage,
        servicingAdvances: arrears.servicingAdvances,
      },
      ({ totalPayment, unpaidInstallments, escrowShortage, servicingAdvances }) =>
        add(times(totalPayment, unpaidInstallments), escrowShortage, servicingAdvances),
    );
    const { claim: advance, suspense } = lessSuspense(pastDue, situation);
    return {
      checks: [
        ...requiredOfEveryOption(situation, rules),
        isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
        is('can-resume', household.canResumePayment, rules.canResume),
        atLeast('delinquent', unpaidInstallments, rules.fewestInstallments),
        atMost('installments-max', unpaidInstallments, rules.mostInstallments),
        not('no-plan-fits', rules.planFirst, planFits(situation, arrearsWithoutLateCharges, rules)),
        moreThan('something-to-claim', advance, rules.nothingToClaim),
        staysWithin('claim-room', { amount: advance, limit: availableIn(room) }, rules.advanceCap),
      ],
      ...claimOffer(
        situation,
        { claim: advance, escrow: unpaidEscrow(situation), suspense },
        room,
        trialMonths(situation, rules),
      ),
    };
  },
});
