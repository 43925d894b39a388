import { derive, known } from '../../case/fact';
import { ZERO } from '../../money/money';
import { atLeast, is, staysWithin } from '../../rules/check';
import { availableIn, claimOffer, claimRoom } from '../claim';
import { trialMonths } from '../default-or-imminent';
import { option } from '../option';
import { missedEscrow, missedPayments } from './missed-payments';
import { partialClaimParameters as parameters } from './parameters';
import { claimGates, PERMANENT_ASSUMPTIONS } from './permanent';

/** FHA pays everything past due; the household owes that sum without interest, and the loan goes on as agreed. */
export const partialClaim = option({
  authority: 'fha',
  name: 'partial-claim',
  kind: 'partial-claim',
  assumptions: PERMANENT_ASSUMPTIONS,
  addsLien: true,
  parameters,
  evaluate: (situation, rules) => {
    const claim = missedPayments(situation);
    const room = claimRoom(situation, rules.claimCap);
    const available = availableIn(room);
    const offer = claimOffer(
      situation,
      { claim, escrow: missedEscrow(situation), suspense: known(ZERO) },
      room,
      trialMonths(situation, rules),
    );
    return {
      checks: [
        ...claimGates(situation, rules),
        is('can-resume', situation.household.canResumePayment, rules.canResume),
        atLeast('delinquent', situation.unpaidInstallments, rules.unpaidInstallments),
        staysWithin('claim-room', { amount: claim, limit: available }, rules.claimCap),
      ],
      ...offer,
      // A claim has to bring the loan current: beyond the room there is none.
      terms: derive({ terms: offer.terms, claim, available }, (explained) =>
        explained.claim > explained.available ? null : explained.terms,
      ),
      outcome: derive({ outcome: offer.outcome, claim, available }, (explained) =>
        explained.claim > explained.available ? null : explained.outcome,
      ),
    };
  },
});
