import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { add, type Money, times } from '../../money/money';

/**
 * What a claim pays where the loan itself stays: whole missed installments of principal and interest, and what the servicer
 * advanced or lacks for taxes, insurance and costs. Late charges are waived (rules/fha.md 3.5, first shape).
 */
export function missedPayments({ loan, arrears, unpaidInstallments }: Situation): Fact<Money> {
  return derive(
    {
      principalAndInterest: loan.principalAndInterest,
      unpaidInstallments,
      escrowAdvances: arrears.escrowAdvances,
      escrowShortage: arrears.escrowShortage,
      servicingAdvances: arrears.servicingAdvances,
    },
    ({ principalAndInterest, unpaidInstallments, escrowAdvances, escrowShortage, servicingAdvances }) =>
      add(times(principalAndInterest, unpaidInstallments), escrowAdvances, escrowShortage, servicingAdvances),
  );
}

/** The taxes and insurance in it: what the servicer advanced or lacks for them. */
export function missedEscrow({ arrears: { escrowAdvances, escrowShortage } }: Situation): Fact<Money> {
  return derive({ advances: escrowAdvances, shortage: escrowShortage }, ({ advances, shortage }) =>
    add(advances, shortage),
  );
}
