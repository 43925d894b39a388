import { LARGEST_AMOUNT, smallest, times } from '../money/money';
import type { OptionResult } from '../simulate/results';
import { simulate } from '../simulate/simulate';
import type { Run } from './run';
import { withShownFigures } from './shown-figures';

/** Beyond these ends no payment turns on the value any more: as much as is owed, and three times that (our reading). */
const TIMES_OWED = [1, 3];

/**
 * An option of a run as it comes out at both ends of what the home may be worth, while nobody has said what it is worth;
 * empty once somebody has, or where nobody knows what is owed.
 */
export function atHomeValueBounds({ loanCase, requested }: Run, optionId: string): readonly OptionResult[] {
  const { property, loan } = loanCase;
  const principalBalance = loan.principalBalance;
  if (property.value !== null || principalBalance === null) return [];
  return TIMES_OWED.flatMap((count) => {
    const value = smallest(times(principalBalance, count), LARGEST_AMOUNT);
    const loanCaseAtValue = { ...loanCase, property: { ...property, value } };
    const { options } = withShownFigures(loanCaseAtValue, simulate(loanCaseAtValue, requested));
    return options.find(({ id }) => id === optionId) ?? [];
  });
}
