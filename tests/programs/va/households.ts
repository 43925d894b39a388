import type { SimulationJson } from '../../../lib/contract/simulation-schema';
import { simulationWith } from '../../support/household';

export type Changes = Readonly<Record<string, unknown>>;

/** Worked example 1 of rules/va-usda-private.md D.2: a low-rate loan six months behind, the hardship over, 300.00 to spare a month. */
export const LOW_RATE = {
  'loan.backer': 'va',
  'loan.originatedOn': '2021-01-15',
  'loan.originalPrincipal': '300000.00',
  'loan.principalBalance': '263634.75',
  'loan.ratePercent': '2.750',
  'loan.remainingMonths': 297,
  'loan.principalAndInterest': '1224.72',
  'loan.escrow': '450.00',
  'arrears.oldestUnpaidDueDate': '2026-06-01',
  'arrears.escrowAdvances': '2700.00',
  'arrears.servicingAdvances': '0.00',
  'arrears.escrowShortage': '0.00',
  'hardship.duration': 'temporary-resolved',
  'household.canResumePayment': true,
  'household.affordablePayment': '1974.72',
  'history.missedVaPaymentMar2020ToMay2025': false,
  'history.paymentsMade': 63,
  'market.pmms30Percent': '6.27',
} as const;

/** Worked example 2: a high-rate loan, six installments due by 1 December 2026, when the example evaluates it. */
export const HIGH_RATE = {
  ...LOW_RATE,
  asOf: '2026-12-01',
  'loan.originatedOn': '2023-06-15',
  'loan.originalPrincipal': '360000.00',
  'loan.principalBalance': '349090.97',
  'loan.ratePercent': '7.250',
  'loan.remainingMonths': 325,
  'loan.principalAndInterest': '2455.83',
  'loan.escrow': '610.00',
  'arrears.oldestUnpaidDueDate': '2026-07-01',
  'arrears.escrowAdvances': '3660.00',
  'household.affordablePayment': '3065.83',
  'history.paymentsMade': 35,
} as const;

/** A hurricane struck when the installment of 1 July had just been missed. */
export const HURRICANE = {
  'hardship.cause': 'disaster',
  disaster: { occurredOn: '2026-07-20', insuredLoss: true, femaIndividualAssistance: true, workplaceAffected: false },
} as const;

export function statusesIn({ options }: SimulationJson): Readonly<Record<string, string>> {
  return Object.fromEntries(options.map(({ id, status }) => [id.replace('va.', ''), status]));
}

export const statuses = (changes: Changes) => statusesIn(simulationWith(changes));
