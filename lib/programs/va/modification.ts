import { derive, type Fact, known } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { add, percentOfFloored } from '../../money/money';
import { addRates, lowestRate, type Rate } from '../../money/rate';
import { atLeast, type Check, isOneOf, lessThan, notWithin, ratioIs, soft, staysWithin } from '../../rules/check';
import { inForce, type Rule, type RulesOf } from '../../rules/parameter';
import { capitalized, capitalizeStep } from '../capitalize';
import { type ModifiedLoan, modificationOffer, modifiedLoan, newPaymentAffordable } from '../modified-loan';
import type { Evaluation, Step } from '../option';
import { monthsToMaturity } from '../regular-loan';
import { surveyRate } from '../survey-rate';
import { monthsTerm, yearlyRate } from '../terms';
import { type modificationParameters, mostOfOldPayment, type repeatedParameters } from './parameters';

/** What every modification but the one after a disaster asks that the case has no field for. */
export const MODIFICATION_ASSUMPTIONS = [
  'hardship-papers',
  'no-other-plan',
  'credit-review',
  'owner-signs',
  'highest-rate',
  'trial-within-month',
];

type Rules = RulesOf<typeof modificationParameters>;
type RateRules = Pick<Rules, 'rateRounding' | 'overMarket' | 'overNote'>;

/** The highest rate a servicer may set alone; the simulation uses it even where the note bears less (reading A26). */
function highestRate(situation: Situation, rules: RateRules): Fact<Rate> {
  return derive(
    { marketRate: surveyRate(situation, rules.rateRounding), noteRate: situation.loan.noteRate },
    ({ marketRate, noteRate }) =>
      lowestRate(addRates(marketRate, rules.overMarket.value), addRates(noteRate, rules.overNote.value)),
  );
}

/** The capitalized balance at the highest rate over so many months from the first new due date, at least one. */
export function overMonths(situation: Situation, term: Fact<number>, rules: RateRules): Fact<ModifiedLoan> {
  return derive({ added: capitalized(situation), rate: highestRate(situation, rules), term }, ({ added, rate, term }) =>
    modifiedLoan(added, { rate, months: Math.max(1, term) }),
  );
}

const principalAndInterestOf = (modified: Fact<ModifiedLoan>) =>
  derive({ modified }, ({ modified: { principalAndInterest } }) => principalAndInterest);

/** The check that principal and interest do not go up (reading U-5). */
export function noIncrease({ loan }: Situation, modified: Fact<ModifiedLoan>, rule: Rule<number>): Check {
  const limit = derive({ principalAndInterest: loan.principalAndInterest }, ({ principalAndInterest }) =>
    add(principalAndInterest, percentOfFloored(principalAndInterest, rule.value)),
  );
  return staysWithin('offer', { amount: principalAndInterestOf(modified), limit }, rule);
}

/** Until April 2025 the 30- and 40-year modifications had to cut principal and interest by a tenth; no check afterwards. */
export function oldPaymentCut({ asOf, loan }: Situation, modified: Fact<ModifiedLoan>): readonly Check[] {
  const rule = inForce(mostOfOldPayment, asOf);
  if (rule === undefined) return [];
  const share = derive({ part: principalAndInterestOf(modified), whole: loan.principalAndInterest }, (ratio) => ratio);
  return [ratioIs('payment-cut', share, 'at-most', rule)];
}

/** The checks of every modification. */
export function modificationChecks(situation: Situation, modified: Fact<ModifiedLoan>, rules: Rules): readonly Check[] {
  return [
    isOneOf('hardship-over', situation.hardship.duration, rules.hardshipOver),
    newPaymentAffordable(situation, modified, rules.affordable),
    soft(atLeast('delinquent', situation.unpaidInstallments, rules.unpaidInstallments)),
  ];
}

/** How long the loan was paid and how often it was changed; outside these limits VA has to approve (36.4315(a)). */
export function repeatChecks(
  { asOf, history }: Situation,
  rules: RulesOf<typeof repeatedParameters>,
): readonly Check[] {
  return [
    soft(atLeast('payments-made', history.paymentsMade, rules.paymentsMade)),
    soft(notWithin('recent-modification', history.lastModificationOn, asOf, rules.sinceModification)),
    soft(lessThan('prior-modifications', history.priorModifications, rules.modificationsBefore)),
  ];
}

/** Terms, steps and outcome of a VA modification. */
export function vaModification(
  situation: Situation,
  modified: Fact<ModifiedLoan>,
  rules: Rules,
  termRule: Rule<number>,
): Pick<Evaluation, 'terms' | 'steps' | 'outcome' | 'warnings'> {
  return {
    steps: derive(
      { modified, noteRate: situation.loan.noteRate, left: monthsToMaturity(situation) },
      ({ modified: { capitalized, rate, months: term, principalAndInterest }, noteRate, left }): readonly Step[] => [
        capitalizeStep(capitalized),
        {
          id: 'market-rate',
          from: yearlyRate(noteRate),
          to: yearlyRate(rate),
          settles: ['ratePercent'],
          ...(rate === addRates(noteRate, rules.overNote.value)
            ? { stoppedBecause: 'note-cap', source: rules.overNote.source, withoutRate: true }
            : { stoppedBecause: 'done', source: rules.overMarket.source }),
        },
        {
          id: 'new-term',
          from: monthsTerm(left),
          to: monthsTerm(term),
          settles: ['termMonths'],
          principalAndInterest,
          loan: { balance: capitalized.gross, rate, months: term },
          stoppedBecause: term === left ? 'kept' : 'changed',
          source: termRule.source,
        },
      ],
    ),
    ...modificationOffer(situation, modified, known(rules.trial.value)),
  };
}
