import { derive } from '../../case/fact';
import { is, lessThan } from '../../rules/check';
import { option } from '../option';
import { pauseOffer } from '../pause';
import { commonPractice } from './common-practice';
import { forbearanceParameters as parameters } from './parameters';

/** Up to six months at a reduced payment, twelve in all, while the hardship goes on. */
export const forbearance = commonPractice(
  option({
    authority: 'other',
    name: 'forbearance',
    kind: 'forbearance',
    assumptions: ['spoke-with-servicer', 'hardship-papers'],
    parameters,
    evaluate: (situation, rules) => {
      const { hardship, history, arrearsWithoutLateCharges: pastDue } = situation;
      const planMonths = derive({ forbearanceMonthsUsed: history.forbearanceMonthsUsed }, ({ forbearanceMonthsUsed }) =>
        Math.min(rules.longestPause.value, rules.longestInAll.value - forbearanceMonthsUsed),
      );
      return {
        checks: [
          is('hardship-ongoing', hardship.duration, rules.hardshipOngoing),
          lessThan('forbearance-months', history.forbearanceMonthsUsed, rules.longestInAll),
        ],
        ...pauseOffer(situation, () => planMonths, pastDue),
      };
    },
  }),
);
