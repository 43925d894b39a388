import { derive, type Fact, known } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { balanceForPayment, levelPayment } from '../../loan/level-payment';
import { type Money, percentOfFloored, smallest, subtract, ZERO } from '../../money/money';
import { lowestRate, type Rate } from '../../money/rate';
import { isOneOf, notWithin, staysWithin } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { type Capitalized, capitalized, capitalizeStep } from '../capitalize';
import { defaultOrImminent } from '../default-or-imminent';
import {
  levelLoanOf,
  type ModifiedLoan,
  modificationOffer,
  modifiedLoan,
  newPaymentAffordable,
} from '../modified-loan';
import { option, type Step } from '../option';
import { monthsToMaturity } from '../regular-loan';
import { surveyRate } from '../survey-rate';
import { amount, monthsTerm, yearlyRate } from '../terms';
import { commonPractice } from './common-practice';
import { loanModificationParameters as parameters } from './parameters';

type Rules = RulesOf<typeof parameters>;

/**
 * Modelled on the enterprises' Flex Modification (reading A29): the lower of note and market rate, the longest term at once,
 * then as much set aside as the target needs, within a share of the balance.
 */
export const loanModification = commonPractice(
  option({
    authority: 'other',
    name: 'loan-modification',
    kind: 'modification',
    assumptions: ['application-if-asked', 'hardship-papers', 'no-other-plan', 'trial-paid'],
    parameters,
    evaluate: (situation, rules) => {
      const { asOf, loan, hardship, history } = situation;
      const target = targetPrincipalAndInterest(situation, rules);
      const offer = derive(
        {
          added: capitalized(situation, known(ZERO)),
          marketRate: surveyRate(situation, rules.rateRounding),
          noteRate: loan.noteRate,
          target,
        },
        ({ added, marketRate, noteRate, target }) => offerAt(added, lowestRate(marketRate, noteRate), target, rules),
      );
      const modified = derive({ offer }, ({ offer: { modified: found } }) => found);
      return {
        checks: [
          isOneOf('hardship-over', hardship.duration, rules.hardshipOver),
          defaultOrImminent(situation, rules),
          notWithin('recent-modification', history.lastModificationOn, asOf, rules.sinceModification),
          staysWithin(
            'target',
            {
              amount: derive({ modified }, ({ modified: { principalAndInterest } }) => principalAndInterest),
              limit: target,
            },
            rules.targetCut,
          ),
          newPaymentAffordable(situation, modified, rules.affordable),
        ],
        steps: derive(
          { offer, target, noteRate: loan.noteRate, left: monthsToMaturity(situation) },
          ({ offer, target, noteRate, left }): readonly Step[] => stepsOf(offer, target, noteRate, left, rules),
        ),
        ...modificationOffer(situation, modified, known(rules.trial.value)),
      };
    },
  }),
);

/** The lower of a cut of principal and interest and of what a share of income leaves beside escrow, each floored. */
function targetPrincipalAndInterest({ loan, household }: Situation, { targetCut, housingRatio }: Rules): Fact<Money> {
  return derive(
    {
      principalAndInterest: loan.principalAndInterest,
      grossMonthlyIncome: household.grossMonthlyIncome,
      escrow: loan.escrow,
    },
    ({ principalAndInterest, grossMonthlyIncome, escrow }) =>
      smallest(
        percentOfFloored(principalAndInterest, 100 - targetCut.value),
        subtract(percentOfFloored(grossMonthlyIncome, housingRatio.value), escrow),
      ),
  );
}

interface Offer {
  readonly modified: ModifiedLoan;
  /** Principal and interest at the new rate and term before anything is set aside. */
  readonly extended: Money;
  readonly forTarget: Money;
  readonly shareCap: Money;
}

function offerAt(added: Capitalized, rate: Rate, target: Money, { term, setAsideCap }: Rules): Offer {
  const extended = levelPayment(added.gross, rate, term.value);
  const forTarget = subtract(added.gross, balanceForPayment(target, rate, term.value));
  const shareCap = percentOfFloored(added.gross, setAsideCap.value);
  const setAside = extended > target ? smallest(forTarget, shareCap) : ZERO;
  return {
    modified: modifiedLoan(added, { rate, months: term.value, setAside, target }),
    extended,
    forTarget,
    shareCap,
  };
}

function stepsOf(offer: Offer, target: Money, noteRate: Rate, left: number, rules: Rules): readonly Step[] {
  const { modified, extended, forTarget, shareCap } = offer;
  const { capitalized: added, rate, setAside, principalAndInterest } = modified;
  const aside: Step = {
    id: 'forbear',
    from: amount(added.gross),
    to: amount(subtract(added.gross, setAside)),
    settles: ['deferredBalance'],
    principalAndInterest,
    loan: levelLoanOf(modified),
    stoppedBecause: setAside === forTarget ? 'target' : 'share-cap',
    source: rules.setAsideCap.source,
    amounts: { setAside, forTarget, shareCap },
    found: ['setAside', 'forTarget'],
  };
  return [
    capitalizeStep(added),
    {
      id: 'market-rate',
      from: yearlyRate(noteRate),
      to: yearlyRate(rate),
      settles: ['ratePercent'],
      ...(rate === noteRate ? { stoppedBecause: 'note-stays', withoutRate: true } : { stoppedBecause: 'done' }),
      source: rules.rateRounding.source,
      amounts: { target },
    },
    {
      id: 'extend-term',
      from: monthsTerm(left),
      to: monthsTerm(modified.months),
      settles: ['termMonths'],
      principalAndInterest: extended,
      loan: { balance: added.gross, rate, months: modified.months },
      stoppedBecause: extended <= target ? 'target' : 'limit',
      source: rules.term.source,
    },
    ...(extended <= target ? [] : [aside]),
  ];
}
