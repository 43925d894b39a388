import { derive } from '../../case/fact';
import { add, largest, subtract, times, wholeTimes, ZERO } from '../../money/money';
import { is, staysWithin } from '../../rules/check';
import { option } from '../option';
import { pauseOffer } from '../pause';
import { baseline } from './baseline';
import { specialForbearance as parameters } from './parameters';

/** Months at a reduced payment while the hardship lasts, until twelve regular payments are past due (3555.303(b)(2)). */
export const specialForbearance = option({
  id: 'usda.special-forbearance',
  kind: 'forbearance',
  parameters,
  find: (situation, rules) => {
    const { hardship, household, payment, arrearsWithoutLateCharges: pastDue } = situation;
    const limit = derive({ payment }, ({ payment: regular }) => times(regular, rules.mostPayments.value));
    const leftOut = derive({ payment, affordable: household.affordablePayment }, ({ payment: regular, affordable }) =>
      largest(ZERO, subtract(regular, affordable)),
    );
    const planMonths = derive({ limit, leftOut, pastDue }, ({ limit: most, leftOut: monthly, pastDue: owed }) => {
      const longest = rules.longestPause.value;
      if (owed > most) return 0;
      return monthly === ZERO ? longest : Math.min(longest, wholeTimes(subtract(most, owed), monthly));
    });
    const afterOneMonth = derive({ pastDue, leftOut }, ({ pastDue: owed, leftOut: monthly }) => add(owed, monthly));
    return {
      checks: [
        ...baseline(situation, rules),
        is('hardship-ongoing', hardship.duration, rules.hardshipOngoing),
        staysWithin('arrears-cap', { amount: afterOneMonth, limit }, rules.mostPayments),
      ],
      ...pauseOffer(situation, planMonths, pastDue),
    };
  },
});
