import { derive } from '../../case/fact';
import { is, lessThan, soft } from '../../rules/check';
import { option } from '../option';
import { pauseOffer } from '../pause';
import { specialForbearanceParameters as parameters } from './parameters';

/** Months at a reduced payment while the hardship goes on; what is left out stays owed. */
export const specialForbearance = option({
  authority: 'va',
  name: 'special-forbearance',
  kind: 'forbearance',
  assumptions: ['spoke-with-servicer', 'hardship-papers'],
  parameters,
  evaluate: (situation, rules) => {
    const { hardship, property, history, arrearsWithoutLateCharges: pastDue } = situation;
    const planMonths = derive(
      { forbearanceMonthsUsed: history.forbearanceMonthsUsed },
      ({ forbearanceMonthsUsed }) => rules.longestPause.value - forbearanceMonthsUsed,
    );
    return {
      checks: [
        is('hardship-ongoing', hardship.duration, rules.hardshipOngoing),
        is('principal-residence', property.occupancy, rules.principalResidence),
        soft(lessThan('forbearance-months', history.forbearanceMonthsUsed, rules.longestPause)),
      ],
      ...pauseOffer(situation, () => planMonths, pastDue),
    };
  },
});
