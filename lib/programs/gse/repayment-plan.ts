import { derive } from '../../case/fact';
import type { Money } from '../../money/money';
import { atLeast, is } from '../../rules/check';
import type { Parameter } from '../../rules/parameter';
import { type Illustration, option } from '../option';
import { type PlanOffer, planChecks, planOffer } from '../plan';
import { yesOrNo } from '../terms';

type RepaymentPlanParameters = {
  readonly firstLien: Parameter<boolean>;
  readonly hardship: Parameter<string>;
  readonly unpaidInstallments: Parameter<number>;
  readonly paymentCap: Parameter<number>;
  readonly longestPlan: Parameter<number>;
  readonly leftToRepay: Parameter<Money>;
  /** Above either of these the servicer needs a complete application. */
  readonly monthsWithoutApplication: Parameter<number>;
  readonly monthsLateWithoutApplication: Parameter<number>;
};

/** The regular payment and a share of the arrears for some months, until nothing is past due. */
export function repaymentPlanOf(authority: string, parameters: RepaymentPlanParameters) {
  return option({
    authority,
    name: 'repayment-plan',
    kind: 'repayment-plan',
    assumptions: ['spoke-with-servicer', 'application-if-asked', 'no-buydown', 'payments-on-time'],
    parameters,
    evaluate: (situation, rules) => {
      const offer = planOffer(situation, situation.arrearsToCure, rules);
      const withApplication = ({ plan, terms, outcome, paidAtOnce }: PlanOffer): Illustration => ({
        terms: derive(
          { plan, terms, monthsDelinquent: situation.monthsDelinquent },
          ({ plan, terms, monthsDelinquent }) => {
            const veryLate = monthsDelinquent > rules.monthsLateWithoutApplication.value;
            return (
              plan &&
              terms && {
                ...terms,
                needsFullApplication: yesOrNo(plan.months > rules.monthsWithoutApplication.value || veryLate),
              }
            );
          },
        ),
        outcome,
        paidAtOnce,
      });
      return {
        checks: [
          is('first-lien', situation.loan.firstLien, rules.firstLien),
          is('hardship-resolved', situation.hardship.duration, rules.hardship),
          atLeast('something-past-due', situation.unpaidInstallments, rules.unpaidInstallments),
          ...planChecks(situation, situation.arrearsToCure, rules),
        ],
        ...withApplication(offer),
        illustration: withApplication(offer.illustration),
      };
    },
  });
}
