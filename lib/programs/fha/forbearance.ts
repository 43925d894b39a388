import { derive } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { isOneOf, lessThan } from '../../rules/check';
import { option } from '../option';
import { pauseOffer, pauseWithin } from '../pause';
import { forbearanceParameters as parameters } from './parameters';

/** Months at a reduced payment until the hardship is over: at most a year in all, and a year's payments past due (reading G27). */
export const forbearance = option({
  authority: 'fha',
  name: 'forbearance',
  kind: 'forbearance',
  assumptions: ['spoke-with-servicer', 'hardship-papers'],
  parameters,
  evaluate: (situation, rules) => {
    const { hardship, history, arrearsToCure } = situation;
    const longest = derive({ forbearanceMonthsUsed: history.forbearanceMonthsUsed }, ({ forbearanceMonthsUsed }) =>
      Math.min(rules.longestTerm.value, rules.longestInAll.value - forbearanceMonthsUsed),
    );
    const within = (one: Situation) => pauseWithin(one, arrearsToCure, longest, rules.mostPayments);
    return {
      checks: [
        isOneOf('hardship-not-over', hardship.duration, rules.hardshipNotOver),
        lessThan('forbearance-months', history.forbearanceMonthsUsed, rules.longestInAll),
        within(situation).check,
      ],
      ...pauseOffer(situation, (one) => within(one).planMonths, arrearsToCure),
    };
  },
});
