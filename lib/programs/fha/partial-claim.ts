import { derive } from '../../case/fact';
import { is, staysWithin } from '../../rules/check';
import { availableIn, claimOffer, claimRoom } from '../claim';
import { trialMonths } from '../default-or-imminent';
import { option } from '../option';
import { missedPayments } from './missed-payments';
import { partialClaim as parameters } from './parameters';
import { claimGates } from './permanent';

/** FHA pays everything past due; the household owes that sum without interest, and the loan goes on as agreed. */
export const partialClaim = option({
  id: 'fha.partial-claim',
  kind: 'partial-claim',
  parameters,
  find: (situation, rules) => {
    const claim = missedPayments(situation);
    const room = claimRoom(situation, rules.claimCap);
    const available = availableIn(room);
    const offer = claimOffer(situation, claim, room, trialMonths(situation, rules));
    // A claim has to bring the loan current: where the room is too small there is none.
    const fits = derive({ claim, available }, ({ claim: needed, available: most }) => needed <= most);
    return {
      checks: [
        ...claimGates(situation, rules),
        is('can-resume', situation.household.canResumePayment, rules.canResume),
        staysWithin('claim-room', { amount: claim, limit: available }, rules.claimCap),
      ],
      ...offer,
      terms: derive({ fits, terms: offer.terms }, ({ fits: paysAll, terms }) => (paysAll ? terms : null)),
      outcome: derive({ fits, outcome: offer.outcome }, ({ fits: paysAll, outcome }) => (paysAll ? outcome : null)),
    };
  },
});
