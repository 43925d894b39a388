import { derive } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { percentOf } from '../../money/ratio';
import { atLeast, is } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { option } from '../option';
import { goesOn } from '../regular-loan';
import { amount, months, percent, yesOrNo } from '../terms';
import { type PlanRules, planChecks, shortestPlan } from './plan';

export type RepaymentPlanParameters = {
  readonly firstLien: Parameter<boolean>;
  readonly hardship: Parameter<string>;
  readonly unpaidInstallments: Parameter<number>;
  readonly paymentCap: Parameter<number>;
  readonly longestPlan: Parameter<number>;
  /** Above either of these the servicer needs a complete application. */
  readonly monthsWithoutApplication: Parameter<number>;
  readonly daysWithoutApplication: Parameter<number>;
};

/** The regular payment and a share of the arrears for some months, until nothing is past due. */
export function repaymentPlanOf(authority: string, parameters: RepaymentPlanParameters) {
  return option({
    id: `${authority}.repayment-plan`,
    kind: 'repayment-plan',
    parameters,
    find: (situation, rules) => {
      const { cap, affordable } = planChecks(situation, rules);
      const plan = planOf(situation, rules);
      return {
        checks: [
          is('first-lien', situation.loan.firstLien, rules.firstLien),
          is('hardship-resolved', situation.hardship.duration, rules.hardship),
          atLeast('something-past-due', situation.unpaidInstallments, rules.unpaidInstallments),
          cap,
          affordable,
        ],
        terms: derive(
          { plan, payment: situation.payment, days: situation.daysDelinquent },
          ({ plan: fits, payment, days }) =>
            fits && {
              planMonths: months(fits.months),
              extraPayment: amount(fits.extra),
              lastExtraPayment: amount(fits.lastExtra),
              payment: amount(fits.payment),
              paymentPercentOfRegular: percent(percentOf(fits.payment, payment, 4)),
              needsFullApplication: yesOrNo(
                fits.months > rules.monthsWithoutApplication.value || days > rules.daysWithoutApplication.value,
              ),
            },
        ),
        outcome: goesOn(
          situation,
          { plan, arrears: situation.arrearsToCure },
          ({ plan: fits, arrears }) =>
            fits && {
              pastDue: arrears,
              addOns: [
                { phase: 'plan', fromMonth: 1, months: fits.months - 1, amount: fits.extra },
                { phase: 'plan', fromMonth: fits.months, months: 1, amount: fits.lastExtra },
              ],
            },
        ),
      };
    },
  });
}

function planOf({ payment, arrearsToCure, household }: Situation, rules: PlanRules) {
  return derive(
    { payment, arrears: arrearsToCure, affordable: household.affordablePayment },
    ({ payment: regular, arrears, affordable }) => shortestPlan(regular, arrears, affordable, rules),
  );
}
