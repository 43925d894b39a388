import { andThen, derive, type Fact, known } from '../case/fact';
import type { Case } from '../case/schema';
import { type Situation, situationOf } from '../case/situation';
import { roundToCents } from '../money/exact';
import { largest, type Money, subtract, ZERO } from '../money/money';
import type { Rate } from '../money/rate';
import { hampPrincipalReduction } from '../programs/history/hamp-principal-reduction';
import { hampTierOne } from '../programs/history/hamp-tier-1';
import { capitalizedInFull } from '../programs/history/offer';
import { type Assumptions, assumptionsOf } from './assumptions';
import {
  type Changed,
  type NetPresentValues,
  netPresentValues,
  saleProceeds,
  type Unchanged,
} from './net-present-value';

/** The programs whose sum the investor's view shows. */
export const OFFERS = {
  'history.hamp-tier-1': hampTierOne,
  'history.hamp-principal-reduction': hampPrincipalReduction,
};
export type OfferId = keyof typeof OFFERS;
export const OFFER_IDS = [
  'history.hamp-tier-1',
  'history.hamp-principal-reduction',
] as const satisfies readonly OfferId[];

/** The investor’s sum of one offer, with all that it is made of. */
export interface InvestorView {
  readonly assumptions: Assumptions;
  readonly unchanged: Unchanged;
  readonly changed: Changed;
  /** What a sale after foreclosure would bring above the debt. The plain sum counts it, though it is the household's. */
  readonly surplus: Money;
  /** The same offer where it is worth least and most to the investor within the assumptions: a range, never one verdict. */
  readonly lowest: EndOfRange;
  readonly highest: EndOfRange;
}

/** One end of the range, with the share that would catch up alone there. */
export interface EndOfRange extends NetPresentValues {
  readonly curePercent: Rate;
}

/** What an offer is worth to the investor; null where the program finds none. Unknown facts are named. */
export function investorView(loanCase: Case, offer: OfferId): Fact<InvestorView | null> {
  const situation = situationOf(loanCase);
  const assumptions = assumptionsOf(loanCase);
  return derive(
    { unchanged: unchangedLoan(situation), changed: changedLoan(situation, offer) },
    ({ unchanged, changed }) =>
      changed && {
        assumptions,
        unchanged,
        changed,
        surplus: surplusOf(unchanged, assumptions),
        ...ends(unchanged, changed, assumptions),
      },
  );
}

function unchangedLoan(situation: Situation): Fact<Unchanged> {
  const { loan, property, market } = situation;
  return derive(
    {
      capitalized: capitalizedInFull(situation),
      rate: loan.noteRate,
      months: loan.remainingMonths,
      value: property.value,
      marketRate: market.pmms30Percent,
    },
    ({ capitalized, ...facts }) => ({ capitalizedBalance: capitalized.gross, ...facts }),
  );
}

function changedLoan(situation: Situation, offer: OfferId): Fact<Changed | null> {
  const outcome = OFFERS[offer].evaluate(situation)?.outcome ?? known(null);
  return andThen(outcome, (offeredOutcome) =>
    derive({ deferredBalance: situation.loan.deferredBalance }, ({ deferredBalance }): Changed | null => {
      if (offeredOutcome === null) return null;
      const { balance, rate, months, rateSteps = [] } = offeredOutcome.loan;
      return { balance, rate, months, rateSteps, setAside: subtract(offeredOutcome.dueAtEnd, deferredBalance) };
    }),
  );
}

function surplusOf({ value, capitalizedBalance }: Unchanged, assumptions: Assumptions): Money {
  const proceeds = saleProceeds(value, assumptions.monthsToLiquidate, assumptions);
  return largest(ZERO, subtract(roundToCents(proceeds, 'half-up'), capitalizedBalance));
}

function ends(unchanged: Unchanged, changed: Changed, { redefault, cure, ...rest }: Assumptions) {
  const sides = [redefault.low, redefault.high].flatMap((again) =>
    [cure.low, cure.high].map(
      (alone): EndOfRange => ({
        ...netPresentValues(unchanged, changed, { ...rest, redefault: again, cure: alone }),
        curePercent: alone,
      }),
    ),
  );
  const [first, ...others] = sides.sort((a, b) => a.difference - b.difference);
  const last = others.at(-1) ?? first;
  if (first === undefined || last === undefined) throw new RangeError('A range has two ends.');
  return { lowest: first, highest: last };
}
