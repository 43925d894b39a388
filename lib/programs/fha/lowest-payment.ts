import { derive, type Fact, known } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { allOf, anyOf, type Check, moreThan, not, staysWithin } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { availableIn, claimRoom } from '../claim';
import { type CombinedLoan, combinedLoan } from './combined-loan';
import { targetOf } from './modified-over';
import type { combination } from './parameters';
import { supplementChecks, supplementOf } from './supplement';

type Rules = RulesOf<typeof combination>;

/*
 * Exactly one of combination and Payment Supplement is offered: the combination where it meets the target, where no
 * supplement works, or where the supplement's payment is no lower; else the supplement (readings, 5).
 */

/** A combination works: there is room for a claim, and the payment goes down. */
export function combinationChecks(situation: Situation, rules: Rules): readonly Check[] {
  const amount = installmentOf(combinedLoan(situation, rules));
  const { principalAndInterest } = situation.loan;
  return [
    moreThan('some-claim-room', availableIn(claimRoom(situation, rules.claimCap)), rules.noRoom),
    staysWithin('offer', { amount, limit: principalAndInterest, strictly: known(true) }, rules.lowestPayment),
  ];
}

export function noBetterSupplement(situation: Situation, rules: Rules): Check {
  const amount = installmentOf(combinedLoan(situation, rules));
  const withSupplement = derive({ supplement: supplementOf(situation, rules) }, ({ supplement }) => supplement.principalAndInterest);
  return anyOf('lowest-payment', rules.lowestPayment, [
    staysWithin('target', { amount, limit: targetOf(situation, rules) }, rules.targetCut),
    not(
      'no-better-supplement',
      rules.lowestPayment,
      allOf('better-supplement', rules.lowestPayment, [
        ...supplementChecks(situation, rules),
        staysWithin('supplement-lower', { amount: withSupplement, limit: amount, strictly: known(true) }, rules.lowestPayment),
      ]),
    ),
  ]);
}

export function noBetterCombination(situation: Situation, rules: Rules): Check {
  const amount = installmentOf(combinedLoan(situation, rules));
  const withSupplement = derive({ supplement: supplementOf(situation, rules) }, ({ supplement }) => supplement.principalAndInterest);
  return not(
    'no-better-combination',
    rules.lowestPayment,
    allOf('better-combination', rules.lowestPayment, [
      ...combinationChecks(situation, rules),
      anyOf('combination-first', rules.lowestPayment, [
        staysWithin('target', { amount, limit: targetOf(situation, rules) }, rules.targetCut),
        staysWithin('combination-lower', { amount, limit: withSupplement }, rules.lowestPayment),
      ]),
    ]),
  );
}

function installmentOf(loan: Fact<CombinedLoan>) {
  return derive({ loan }, ({ loan: { modified } }) => modified.principalAndInterest);
}
