import { valueIn } from '../case/paths';
import type { Case } from '../case/schema';
import { add, type Money } from '../money/money';
import type { OptionResult, PaymentRun, SituationResult } from '../simulate/results';
import type { FieldLabel } from './explain';
import { keepsAgreedPayment, moneyIn } from './payment-change';

/** A run of equal payments, of which nobody knows to which month the last one goes on. */
export type OpenEndedRun = PaymentRun & { readonly goesOn?: true };

const END_OF_LOAN = ['loan.principalBalance', 'loan.ratePercent', 'loan.remainingMonths'] as const;

/** The answers that would tell when the loan ends, of those that nobody gave. */
export function factsForLoanEnd(loanCase: Case): readonly FieldLabel[] {
  return END_OF_LOAN.filter((path) => valueIn(loanCase, path) === null).map((path) => ({
    path,
    label: { key: `fields.${path}.label` },
  }));
}

/**
 * The payments of an option with terms while nobody knows when the loan ends: the months of its plan or pause, and the payment
 * that goes on. Undefined for an option that changes the loan, and where a known change will come.
 */
export function paymentsWithoutEnd(
  { kind, terms, payments }: Pick<OptionResult, 'kind' | 'terms' | 'payments'>,
  { totalPayment: today, changes }: Pick<SituationResult, 'totalPayment' | 'changes'>,
): readonly OpenEndedRun[] | undefined {
  if (payments !== undefined || terms === undefined || today === null || changes !== null) return undefined;
  const months = terms.planMonths?.unit === 'months' ? terms.planMonths.value : 0;
  const goesOn = (payment: Money, fromMonth = 1): OpenEndedRun => ({
    fromMonth,
    months: 1,
    payment,
    phase: 'regular',
    goesOn: true,
  });
  const [payment, reduced] = [moneyIn(terms.payment), moneyIn(terms.reducedPayment)];
  if (kind === 'forbearance') {
    return reduced === undefined ? undefined : [{ fromMonth: 1, months, payment: reduced, phase: 'forbearance' }];
  }
  if (kind === 'repayment-plan') {
    const lastExtra = moneyIn(terms.lastExtraPayment);
    if (payment === undefined || lastExtra === undefined) return undefined;
    const last = add(today, lastExtra);
    const plan: readonly OpenEndedRun[] =
      last === payment
        ? [{ fromMonth: 1, months, payment, phase: 'plan' }]
        : [
            { fromMonth: 1, months: months - 1, payment, phase: 'plan' },
            { fromMonth: months, months: 1, payment: last, phase: 'plan' },
          ];
    return [...plan, goesOn(today, months + 1)];
  }
  return keepsAgreedPayment(kind) ? [goesOn(payment ?? today)] : undefined;
}
