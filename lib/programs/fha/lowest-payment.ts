import { derive, type Fact, known } from '../../case/fact';
import type { Situation } from '../../case/situation';
import type { Money } from '../../money/money';
import { allOf, anyOf, type Check, moreThan, not, staysWithin } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { availableIn, claimRoom } from '../claim';
import { type CombinedLoan, combinedLoan } from './combined-loan';
import { targetPrincipalAndInterest } from './modified-over';
import type { combinationParameters } from './parameters';
import { type Supplement, supplementChecks, supplementOf } from './supplement';

type Rules = RulesOf<typeof combinationParameters>;

/**
 * The two ways to a lower payment. Exactly one is offered: the combination where it meets the target, where no supplement
 * works, or where the supplement's payment is no lower; else the supplement (reading G5).
 */
interface PaymentChoices {
  readonly combined: Fact<CombinedLoan>;
  readonly supplement: Fact<Supplement>;
  /** Principal and interest a month after the combination. */
  readonly withCombination: Fact<Money>;
  readonly withSupplement: Fact<Money>;
}

/** Both ways, and what each would cost a month; each is unknown while a fact it needs is. */
export function paymentChoices(situation: Situation, rules: Rules): PaymentChoices {
  const combined = combinedLoan(situation, rules);
  const supplement = supplementOf(situation, rules);
  return {
    combined,
    supplement,
    withCombination: derive({ combined }, ({ combined: { modified } }) => modified.principalAndInterest),
    withSupplement: derive({ supplement }, ({ supplement: { principalAndInterest } }) => principalAndInterest),
  };
}

/** A combination works: there is room for a claim, and the payment goes down. */
export function combinationChecks(
  situation: Situation,
  { withCombination }: PaymentChoices,
  rules: Rules,
): readonly Check[] {
  const limit = situation.loan.principalAndInterest;
  return [
    moreThan('some-claim-room', availableIn(claimRoom(situation, rules.claimCap)), rules.noRoom),
    staysWithin('offer', { amount: withCombination, limit, strictly: known(true) }, rules.lowestPayment),
  ];
}

/** The check of the combination that the payment supplement gives no lower payment. */
export function noBetterSupplement(situation: Situation, choices: PaymentChoices, rules: Rules): Check {
  const { supplement, withCombination, withSupplement } = choices;
  const lower = { amount: withSupplement, limit: withCombination, strictly: known(true) };
  return anyOf('lowest-payment', rules.lowestPayment, [
    targetMet(situation, choices, rules),
    not(
      'no-better-supplement',
      rules.lowestPayment,
      allOf('better-supplement', rules.lowestPayment, [
        ...supplementChecks(situation, supplement, rules),
        staysWithin('supplement-lower', lower, rules.lowestPayment),
      ]),
    ),
  ]);
}

/** The check of the payment supplement that the combination gives no lower payment. */
export function noBetterCombination(situation: Situation, choices: PaymentChoices, rules: Rules): Check {
  const { withCombination, withSupplement } = choices;
  return not(
    'no-better-combination',
    rules.lowestPayment,
    allOf('better-combination', rules.lowestPayment, [
      ...combinationChecks(situation, choices, rules),
      anyOf('combination-first', rules.lowestPayment, [
        targetMet(situation, choices, rules),
        staysWithin('combination-lower', { amount: withCombination, limit: withSupplement }, rules.lowestPayment),
      ]),
    ]),
  );
}

function targetMet(situation: Situation, { withCombination }: PaymentChoices, rules: Rules): Check {
  return staysWithin(
    'target',
    { amount: withCombination, limit: targetPrincipalAndInterest(situation, rules) },
    rules.targetCut,
  );
}
