import { addMonths, type PlainDate, wholeMonthsBetween } from '../../calendar/date';
import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { anyOf, atLeast, atMost, is } from '../../rules/check';
import { delinquencyAtEvent } from '../delinquency-at-event';
import { option } from '../option';
import { modificationChecks, vaModification } from './modification';
import { disasterModificationParameters as parameters } from './parameters';
import { longestTraditionalLoan, traditionalLoan } from './traditional-term';

/** After a major disaster: the traditional terms without the tests on the payment, the loan's age and earlier changes. */
export const disasterModification = option({
  authority: 'va',
  name: 'disaster-modification',
  afterDisaster: true,
  kind: 'modification',
  assumptions: ['no-other-plan', 'owner-signs', 'highest-rate', 'trial-within-month'],
  parameters,
  evaluate: (situation, rules) => {
    const { loan, hardship, household, disaster, daysDelinquent } = situation;
    const modified = traditionalLoan(situation, rules, () => []);
    return {
      checks: [
        is('first-lien', loan.firstLien, rules.firstLien),
        is('disaster-hardship', hardship.cause, rules.disasterCause),
        is('fema-area', disaster.femaIndividualAssistance, rules.femaArea),
        atMost('delinquency-at-event', delinquencyAtEvent('days', situation), rules.delinquencyAtEvent),
        atMost('since-disaster', monthsBegunSince(situation), rules.sinceDisaster),
        anyOf('late-or-can-resume', rules.lateEnough, [
          atLeast('days-delinquent', daysDelinquent, rules.lateEnough),
          is('can-resume', household.canResumePayment, rules.canResume),
        ]),
        ...modificationChecks(situation, modified, rules),
      ],
      ...vaModification(situation, modified, rules, rules.longestTerm),
      illustration: vaModification(situation, longestTraditionalLoan(situation, rules), rules, rules.longestTerm),
    };
  },
});

/** Months since the disaster, one that has only begun included: twelve months ago to the day are twelve, a day more thirteen. */
function monthsBegunSince({ asOf, disaster }: Situation): Fact<number> {
  return derive({ occurredOn: disaster.occurredOn }, ({ occurredOn }) =>
    occurredOn === 'none' ? 0 : monthsBegun(occurredOn, asOf),
  );
}

function monthsBegun(from: PlainDate, to: PlainDate): number {
  const whole = wholeMonthsBetween(from, to);
  return addMonths(from, whole) < to ? whole + 1 : whole;
}
