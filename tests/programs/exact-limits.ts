import type { OptionJson } from '../../lib/contract/simulation-schema';
import { A, B, type Changes, claimed, D, E, NO_ROOM } from './fha/households';
import { PRIVATE } from './other/households';
import { BEHIND } from './usda/households';

/** What an offer is where a figure meets its limit to the cent or to the month, and one beyond. */

const INSTALLMENT = 'loan.principalAndInterest';
const PAID = 'history.partialClaimsPaid';
const DUE = 'arrears.oldestUnpaidDueDate';

const stops = ({ steps = [] }: OptionJson) =>
  steps.filter(({ id }) => /^(modify|defer)/.test(id)).map(({ id, stoppedBecause }) => `${id} ${stoppedBecause}`);
const isOffered = ({ terms, totals }: OptionJson) => terms !== undefined && totals !== undefined;
const monthsDeferred = ({ terms }: OptionJson) => terms?.deferredMonths;

type Row = readonly [
  what: string,
  option: string,
  read: (option: OptionJson) => unknown,
  household: Changes,
  at: Changes,
  expectedAt: unknown,
  beyond: Changes,
  expectedBeyond: unknown,
];

const WITH_MUCH_ROOM = { ...D, ...claimed(null, '500000.00') };
const RESUMED = {
  'hardship.duration': 'temporary-resolved',
  'household.canResumePayment': true,
  'household.affordablePayment': '2100.17',
};

export const rows: readonly Row[] = [
  [
    // Over 30 years 745.84 are due, and 75 % of 994.46 are 745.845.
    'a combination whose payment over 30 years is the target needs no claim for its balance',
    'fha.combination',
    stops,
    B,
    { [INSTALLMENT]: '994.46' },
    ['modify-360 target'],
    { [INSTALLMENT]: '994.45' },
    ['modify-360 above-target', 'defer-360 target'],
  ],
  [
    // 150,000.00 of room less 15,000.00 past due less 110,406.39 that the target needs.
    'a combination whose room is what the target needs stays at 30 years',
    'fha.combination',
    stops,
    WITH_MUCH_ROOM,
    { [PAID]: '24593.61' },
    ['modify-360 above-target', 'defer-360 target'],
    { [PAID]: '24593.62' },
    ['modify-360 above-target', 'defer-360 room', 'modify-480 above-target', 'defer-480 target'],
  ],
  [
    // Over 30 years 808.10 are due, and 75 % of 1,077.47 are 808.1025.
    'a modification whose payment over 30 years is the target stays at 30 years',
    'fha.loan-modification',
    stops,
    NO_ROOM,
    { [INSTALLMENT]: '1077.47' },
    ['modify-360 target'],
    { [INSTALLMENT]: '1077.46' },
    ['modify-360 above-target', 'modify-480 target'],
  ],
  [
    'a claim that takes all the room is offered',
    'fha.partial-claim',
    isOffered,
    A,
    { [PAID]: '58255.96' },
    true,
    { [PAID]: '58255.97' },
    false,
  ],
  [
    'a supplement that can pay no more than the least reduction is offered',
    'fha.payment-supplement',
    isOffered,
    { ...E, ...claimed(null, '255000.00') },
    { [PAID]: '59306.52' },
    true,
    { [PAID]: '59306.53' },
    false,
  ],
  [
    'an advance of one cent is offered, none is not',
    'usda.modification-with-advance',
    isOffered,
    { ...BEHIND, 'history.balanceAtDefault': '207318.30' },
    { [PAID]: '62195.48' },
    true,
    { [PAID]: '62195.49' },
    false,
  ],
  ...['fannie-mae', 'freddie-mac'].map(
    (backer): Row => [
      'two unpaid installments are the fewest to defer',
      `${backer}.payment-deferral`,
      monthsDeferred,
      { ...RESUMED, 'loan.backer': backer },
      { [DUE]: '2026-10-01' },
      2,
      { [DUE]: '2026-11-01' },
      undefined,
    ],
  ),
  [
    'one unpaid installment shows what a private deferral would move',
    'other.payment-deferral',
    monthsDeferred,
    PRIVATE,
    { [DUE]: '2026-11-01' },
    1,
    { [DUE]: '2026-12-01' },
    undefined,
  ],
];
