import { earlierClaims } from '../case/derived';
import { derive, type Fact, known, unknown } from '../case/fact';
import type { Situation } from '../case/situation';
import { add, type Money, percentOfFloored, subtract, times, ZERO } from '../money/money';
import { monthInterest } from '../money/rate';
import { soft, staysWithin } from '../rules/check';
import type { Rule } from '../rules/parameter';
import type { Evaluation, LearnPage } from './option';

/** A sale for less than is owed, or the deed given to the lender. */
export type DispositionFacts = Extract<LearnPage, 'short-sale' | 'deed-in-lieu'>;

export const SALE_ASSUMPTIONS = ['application-if-asked', 'form-of-sale'];

const whereGiven = (amount: Fact<Money>) => (amount.known ? amount.value : ZERO);

/** The known debts on the home: the principal balance, the deferred balance, earlier partial claims (the same sum in both is one debt) and other liens; an unknown one counts as 0.00. Unknown where the loan is not the first lien and nobody tells the others. */
export function liensOn({ loan, otherLiens, history }: Situation): Fact<Money> {
  // Before a loan that is not the first stands another, and nothing is left to say while nobody tells how large it is.
  if (loan.firstLien.known && !loan.firstLien.value && !otherLiens.balance.known) return unknown('loan.firstLien');
  return derive({ principalBalance: loan.principalBalance }, ({ principalBalance }) =>
    add(
      principalBalance,
      whereGiven(loan.deferredBalance),
      earlierClaims({ loan, history }),
      whereGiven(otherLiens.balance),
    ),
  );
}

/**
 * What a sale has to pay off: every lien, the interest of the unpaid installments, the servicer's advances and late charges, less
 * the money in suspense. A part that is unknown counts as 0.00.
 */
function debtAtSale(situation: Situation): Fact<Money> {
  const { loan, arrears, unpaidInstallments } = situation;
  const interest = derive(
    { principalBalance: loan.principalBalance, noteRate: loan.noteRate, unpaidInstallments },
    ({ principalBalance, noteRate, unpaidInstallments }) =>
      times(monthInterest(principalBalance, noteRate), unpaidInstallments),
  );
  const added = [interest, arrears.escrowAdvances, arrears.servicingAdvances, arrears.lateCharges].map(whereGiven);
  return derive({ liens: liensOn(situation) }, ({ liens }) =>
    subtract(add(liens, ...added), whereGiven(arrears.suspense)),
  );
}

/** Value less every known debt on the home, below zero where more is owed (reading A33). */
export function equityOf(situation: Situation): Fact<Money> {
  return derive({ value: situation.property.value, debt: liensOn(situation) }, ({ value, debt }) =>
    subtract(value, debt),
  );
}

/**
 * Whether an ordinary sale would leave something, before any way to leave the home: a sale for less than is owed then does not fit,
 * a deed is the servicer's to judge, and both begin with an ordinary sale. No check while the value or what is owed is unknown.
 */
export function ordinarySaleFirst(
  disposition: DispositionFacts,
  situation: Situation,
  costs: Rule<number>,
): Pick<Evaluation, 'checks' | 'warnings'> {
  const { value } = situation.property;
  const debt = debtAtSale(situation);
  if (!value.known || !debt.known) return { checks: [] };
  // The costs are floored, so that the least that is left over counts.
  const proceeds = subtract(value.value, percentOfFloored(value.value, costs.value));
  const check = staysWithin('owes-more-than-sale', { amount: known(proceeds), limit: debt }, costs);
  return {
    checks: [disposition === 'deed-in-lieu' ? soft(check) : check],
    ...(check.truth === 'false' && { warnings: ['ordinary-sale-first'] }),
  };
}
