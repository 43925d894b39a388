import { known } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { atMost, is } from '../../rules/check';
import { option } from '../option';
import { pauseOffer, pauseWithin } from '../pause';
import { specialForbearanceParameters as parameters } from './parameters';
import { requiredOfEveryOption } from './required-of-every-option';

/** Months at a reduced payment while the hardship lasts, until twelve regular payments are past due (3555.303(b)(2)). */
export const specialForbearance = option({
  authority: 'usda',
  name: 'special-forbearance',
  kind: 'forbearance',
  assumptions: ['spoke-with-servicer', 'hardship-papers', 'usda-help-honest'],
  parameters,
  evaluate: (situation, rules) => {
    const { hardship, unpaidInstallments, arrearsWithoutLateCharges: pastDue } = situation;
    const within = (one: Situation) => pauseWithin(one, pastDue, known(rules.longestPause.value), rules.mostPayments);
    return {
      checks: [
        ...requiredOfEveryOption(situation, rules),
        is('hardship-ongoing', hardship.duration, rules.hardshipOngoing),
        atMost('installments-max', unpaidInstallments, rules.mostInstallments),
        within(situation).check,
      ],
      ...pauseOffer(situation, (one) => within(one).planMonths, pastDue),
    };
  },
});
