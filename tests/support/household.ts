import { withValueIn } from '../../lib/case/paths';
import { parseWith } from '../../lib/case/problems';
import { type Case, type CaseFile, caseSchema } from '../../lib/case/schema';
import type { SimulationJson } from '../../lib/contract/simulation-schema';
import type { Simulation } from '../../lib/simulate/results';
import { simulate } from '../../lib/simulate/simulate';
import { simulateJson } from './json';

type Changes = { readonly [path: string]: unknown };

/** The contract's own example: a Fannie Mae loan seven months behind, (reading N10). Nothing in it is unknown. */
export const CONTRACT_EXAMPLE = {
  version: 1,
  asOf: '2026-11-23',
  loan: {
    backer: 'fannie-mae',
    firstLien: true,
    originatedOn: '2019-05-01',
    originalPrincipal: '250000.00',
    originalTermMonths: 360,
    principalBalance: '236765.47',
    deferredBalance: '0.00',
    ratePercent: '6.500',
    rateType: 'fixed',
    lifetimeCapPercent: null,
    atFinalRate: null,
    remainingMonths: 309,
    principalAndInterest: '1580.17',
    escrow: '520.00',
  },
  arrears: {
    oldestUnpaidDueDate: '2026-04-01',
    current: false,
    escrowAdvances: '4200.00',
    servicingAdvances: '180.00',
    lateCharges: '0.00',
    escrowShortage: '1860.00',
    suspense: '0.00',
  },
  property: { value: '290000.00', occupancy: 'primary', condition: 'sound', units: 1, state: 'TX' },
  hardship: { cause: 'reduced-income', duration: 'permanent', stepRateIncreaseInLast12Months: null },
  household: {
    grossMonthlyIncome: '5200.00',
    affordablePayment: '1900.00',
    canResumePayment: false,
    canReinstate: false,
    wantsToStay: true,
    cashReserves: '3000.00',
    creditScore: 604,
    latePaymentsLast6Months: null,
    otherDebtPayments: null,
    onActiveDutyInLast12Months: null,
  },
  history: {
    priorModifications: 0,
    lastModificationOn: 'none',
    modificationRedefaultedInFirstYear: null,
    lastFailedTrialOn: 'none',
    lastDeferralOn: 'none',
    monthsDeferred: 0,
    forbearanceStartedOn: 'none',
    forbearanceMonthsUsed: 0,
    lastPermanentOptionOn: 'none',
    partialClaimsPaid: '0.00',
    balanceAtDefault: null,
    missedVaPaymentMar2020ToMay2025: null,
    paymentsMade: 84,
  },
  disaster: 'none',
  foreclosure: {
    firstFilingOn: 'none',
    saleOn: 'none',
    completeApplicationOn: 'none',
    decisionOn: 'none',
    smallServicer: null,
  },
  historical: null,
  investor: null,
  market: { pmms30Percent: null, gseModificationRatePercent: null },
} as const satisfies CaseFile;

/** The example with some answers changed, by path: `{ 'loan.escrow': null }`. */
export function documentWith(changes: Changes): Readonly<Record<string, unknown>> {
  return Object.entries(changes).reduce<Readonly<Record<string, unknown>>>(
    (document, [path, value]) => withValueIn(document, path, value),
    CONTRACT_EXAMPLE,
  );
}

/** The example as the engine reads it; a refusal fails the test with the reasons. */
export function caseWith(changes: Changes = {}): Case {
  const reading = parseWith(caseSchema, documentWith(changes));
  if (!reading.ok) throw new Error(`The case is refused: ${JSON.stringify(reading.problems)}`);
  return reading.value;
}

/** The example's simulation as the contract writes it. */
export function simulationWith(changes: Changes = {}): SimulationJson {
  return simulateJson(caseWith(changes));
}

/** The example's simulation as the engine holds it. */
export function typedSimulationWith(changes: Changes = {}): Simulation {
  return simulate(caseWith(changes));
}

/** One option's answer; a wrong id fails the test. */
export function optionIn<O extends { readonly id: string }>(
  { options }: { readonly options: readonly O[] },
  id: string,
): O {
  const found = options.find((option) => option.id === id);
  if (!found) throw new Error(`No option ${id} among ${options.map((option) => option.id).join(', ')}`);
  return found;
}

interface Nested<C> {
  readonly id: string;
  readonly parts?: readonly C[] | undefined;
}

/** One check or nested part by the last segment of its id. */
export function checkIn<C extends Nested<C>>(
  { checks, id }: { readonly id: string; readonly checks: readonly C[] },
  name: string,
): C {
  const all = (list: readonly C[]): C[] => list.flatMap((check) => [check, ...all(check.parts ?? [])]);
  const found = all(checks).find((check) => check.id.endsWith(`.${name}`));
  if (!found) throw new Error(`No check ${name} in ${id}`);
  return found;
}
