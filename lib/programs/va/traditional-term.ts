import { andThen, derive, type Fact, known, unknown } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { allOf, type Check } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { type ModifiedLoan, newPaymentAffordable } from '../modified-loan';
import { scheduledMonthsLeft } from '../regular-loan';
import { overMonths } from './modification';
import type { longestTraditionalParameters, modificationParameters } from './parameters';

type Rules = RulesOf<typeof modificationParameters & typeof longestTraditionalParameters>;

/**
 * Over the remaining life where that is affordable and passes `more`; else over the longest term, the shorter of 30 years and
 * ten years past the old maturity. A loan made for less than 30 years may run to 40 years from its start (reading A11).
 */
export function traditionalLoan(
  situation: Situation,
  rules: Rules,
  more: (kept: Fact<ModifiedLoan>) => readonly Check[],
): Fact<ModifiedLoan> {
  const left = scheduledMonthsLeft(situation);
  const kept = overMonths(situation, left, rules);
  const keptFits = allOf('remaining-life', rules.longestTerm, [
    newPaymentAffordable(situation, kept, rules.affordable),
    ...more(kept),
  ]);
  return andThen(
    derive({ kept, left }, ({ left }) => left >= 1),
    (hasLife) =>
      andThen(hasLife ? truthOf(keptFits) : known(false), (fits) =>
        fits ? kept : longestTraditionalLoan(situation, rules),
      ),
  );
}

/** The same over the longest term allowed, which asks for the least a month. */
export function longestTraditionalLoan(situation: Situation, rules: Rules): Fact<ModifiedLoan> {
  return overMonths(situation, longestTerm(situation, scheduledMonthsLeft(situation), rules), rules);
}

function longestTerm({ loan }: Situation, left: Fact<number>, rules: Rules): Fact<number> {
  return derive({ left, originalTermMonths: loan.originalTermMonths }, ({ left, originalTermMonths }) => {
    const isShort = originalTermMonths < rules.shortOriginalTerm.value;
    const limit = isShort ? rules.longestFromStart.value - originalTermMonths : rules.pastMaturity.value;
    return Math.min(rules.longestTerm.value, left + limit);
  });
}

function truthOf({ truth, missing }: Check): Fact<boolean> {
  return truth === 'unknown' ? unknown(...missing) : known(truth === 'true');
}
