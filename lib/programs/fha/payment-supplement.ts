import { derive } from '../../case/fact';
import { add, subtract, ZERO } from '../../money/money';
import { percentChange } from '../../money/ratio';
import { TERM_PLACES } from '../../money/text';
import { is } from '../../rules/check';
import { claimRoom, claimTerms } from '../claim';
import { trialMonths } from '../default-or-imminent';
import { option, type Terms } from '../option';
import { continuedLoan } from '../regular-loan';
import { amount, monthsTerm, percentTerm } from '../terms';
import { noBetterCombination, paymentChoices } from './lowest-payment';
import { missedEscrow } from './missed-payments';
import { paymentSupplementParameters as parameters } from './parameters';
import { claimGates, PERMANENT_ASSUMPTIONS } from './permanent';
import { supplementChecks } from './supplement';

/** The loan stays; a claim cures what is past due and pays part of each installment for three years. */
export const paymentSupplement = option({
  authority: 'fha',
  name: 'payment-supplement',
  kind: 'payment-supplement',
  assumptions: PERMANENT_ASSUMPTIONS,
  addsLien: true,
  parameters,
  evaluate: (situation, rules) => {
    const { loan, household } = situation;
    const trialLength = trialMonths(situation, rules);
    const choices = paymentChoices(situation, rules);
    const offer = derive({ supplement: choices.supplement }, ({ supplement }) =>
      supplement.reduction < supplement.least ? null : supplement,
    );
    return {
      checks: [
        ...claimGates(situation, rules),
        is('cannot-resume', household.canResumePayment, rules.cannotResume),
        ...supplementChecks(situation, choices.supplement, rules),
        noBetterCombination(situation, choices, rules),
      ],
      terms: derive(
        {
          offer,
          room: claimRoom(situation, rules.claimCap),
          principalAndInterest: loan.principalAndInterest,
          escrow: loan.escrow,
          trialLength,
        },
        ({ offer, room, principalAndInterest: before, escrow, trialLength }): Terms | null => {
          if (offer === null) return null;
          const { reduction, claim, principalAndInterest } = offer;
          const payment = add(principalAndInterest, escrow);
          return {
            ...claimTerms(claim, room),
            monthlyPrincipalReduction: amount(reduction),
            supplementMonths: monthsTerm(rules.supplementMonths.value),
            principalAndInterest: amount(principalAndInterest),
            payment: amount(payment),
            principalAndInterestChangePercent: percentTerm(percentChange(before, principalAndInterest, TERM_PLACES)),
            trialMonths: monthsTerm(trialLength),
            trialPayment: amount(payment),
          };
        },
      ),
      outcome: continuedLoan(
        situation,
        {
          offer,
          trialLength,
          escrowInDebt: missedEscrow(situation),
          deferredBalance: loan.deferredBalance,
        },
        ({ offer, trialLength, escrowInDebt, deferredBalance }) => {
          if (offer === null) return null;
          const { reduction, claim, principalAndInterest } = offer;
          return {
            trial: { months: trialLength, principalAndInterest },
            addOns: [
              {
                phase: 'supplement',
                fromMonth: trialLength + 1,
                months: rules.supplementMonths.value,
                amount: subtract(ZERO, reduction),
              },
            ],
            dueAtEnd: add(claim, deferredBalance),
            escrowInDebt,
          };
        },
      ),
      warnings: ['balloon-at-end', 'payment-rises-over-time'],
    };
  },
});
