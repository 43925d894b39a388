import { daysBetween } from '../../calendar/date';
import { derive, type Fact, known } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { add, type Money, percentOfFloored, subtract, times } from '../../money/money';
import { allOf, anyOf, atLeast, atMost, type Check, is, isOneOf, moreThan, soft, staysWithin } from '../../rules/check';
import type { Rule, RulesOf } from '../../rules/parameter';
import { type ClaimRoom, claimOffer, lessSuspense, unpaidEscrow } from '../claim';
import { option } from '../option';
import { thirtyYearModification } from './30-year-modification';
import { earlierSteps } from './earlier-steps';
import { partialClaimParameters as parameters } from './parameters';
import { repaymentPlan } from './repayment-plan';
import { traditionalModification } from './traditional-modification';

type Rules = RulesOf<typeof parameters>;

const EARLIER = [repaymentPlan, traditionalModification, thirtyYearModification];

/** VA pays what is past due; the household owes that sum without interest, and the loan goes on as agreed. */
export const partialClaim = option({
  authority: 'va',
  name: 'partial-claim',
  kind: 'partial-claim',
  assumptions: ['hardship-papers', 'no-other-plan', 'owner-signs', 'trial-within-month'],
  addsLien: true,
  parameters,
  evaluate: (situation, rules) => {
    const { asOf, property, hardship, household, daysDelinquent, unpaidInstallments } = situation;
    const { claim, suspense } = lessSuspense(pastDueOf(situation), situation);
    // Servicers' time to comply began when the policy did, and its parameter is in force since that day.
    const sincePolicy = known(daysBetween(rules.daysToComply.since, asOf));
    return {
      checks: [
        is('principal-residence', property.occupancy, rules.principalResidence),
        isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
        is('can-resume', household.canResumePayment, rules.canResume),
        atLeast('delinquent', unpaidInstallments, rules.unpaidInstallments),
        moreThan('something-to-claim', claim, rules.nothingToClaim),
        oneClaim(situation, rules),
        withinCap(situation, claim, rules),
        soft(atLeast('days-delinquent', daysDelinquent, rules.lateEnough)),
        soft(atLeast('servicers-bound', sincePolicy, rules.daysToComply)),
        earlierSteps(situation, EARLIER, rules.earlierSteps),
      ],
      ...claimOffer(
        situation,
        { claim, escrow: unpaidEscrow(situation), suspense },
        roomOf(situation, rules),
        known(rules.trial.value),
      ),
    };
  },
});

/** Unpaid installments and the escrow shortage; no fees (readings A12, U-12). */
function pastDueOf({ unpaidInstallments, totalPayment, arrears }: Situation): Fact<Money> {
  return derive(
    { unpaidInstallments, totalPayment, escrowShortage: arrears.escrowShortage },
    ({ unpaidInstallments, totalPayment, escrowShortage }) =>
      add(times(totalPayment, unpaidInstallments), escrowShortage),
  );
}

const limitOf = ({ loan }: Situation, cap: Rule<number>) =>
  derive({ principalBalance: loan.principalBalance }, ({ principalBalance }) =>
    percentOfFloored(principalBalance, cap.value),
  );

/** Earlier claims use up room, but the check holds the claim against the whole limit (reading A25). */
function roomOf(situation: Situation, rules: Rules): Fact<ClaimRoom> {
  return derive(
    {
      ordinary: limitOf(situation, rules.cap),
      higher: limitOf(situation, rules.capAfterMissedPayment),
      missedVaPaymentMar2020ToMay2025: situation.history.missedVaPaymentMar2020ToMay2025,
      partialClaimsPaid: situation.history.partialClaimsPaid,
    },
    ({ ordinary, higher, missedVaPaymentMar2020ToMay2025, partialClaimsPaid }) => {
      const limit = missedVaPaymentMar2020ToMay2025 ? higher : ordinary;
      return { limit, left: subtract(limit, partialClaimsPaid) };
    },
  );
}

/** Within the ordinary limit, or within the higher one after a missed payment: the answer is asked only between the two. */
function withinCap(situation: Situation, amount: Fact<Money>, rules: Rules): Check {
  const { cap, capAfterMissedPayment } = rules;
  return anyOf('claim-limit', cap, [
    staysWithin('ordinary-limit', { amount, limit: limitOf(situation, cap) }, cap),
    allOf('higher-limit', capAfterMissedPayment, [
      is('missed-payment', situation.history.missedVaPaymentMar2020ToMay2025, rules.missedPayment),
      staysWithin(
        'within-higher-limit',
        { amount, limit: limitOf(situation, capAfterMissedPayment) },
        capAfterMissedPayment,
      ),
    ]),
  ]);
}

/** One claim a loan; a second one only for a payment missed in the half-year after a major disaster. */
function oneClaim(situation: Situation, rules: Rules): Check {
  const { history, hardship, disaster, oldestUnpaidOn } = situation;
  const daysAfter = derive({ occurredOn: disaster.occurredOn, oldestUnpaidOn }, ({ occurredOn, oldestUnpaidOn }) =>
    occurredOn === 'none' || oldestUnpaidOn === 'none' ? 0 : daysBetween(occurredOn, oldestUnpaidOn),
  );
  return anyOf('one-claim', rules.claimsBefore, [
    atMost('no-earlier-claim', history.partialClaimsPaid, rules.claimsBefore),
    allOf('second-claim', rules.missedWithin, [
      is('disaster-hardship', hardship.cause, rules.disasterCause),
      is('fema-area', disaster.femaIndividualAssistance, rules.femaArea),
      atLeast('missed-after-disaster', daysAfter, rules.missedAfterDisaster),
      atMost('missed-soon-after', daysAfter, rules.missedWithin),
    ]),
  ]);
}
