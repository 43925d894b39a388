/** Limits of lib/programs/fannie-mae/spec.md that are Fannie Mae's own, under their numbers. */

const DEFERRAL = 'fannie-mae.payment-deferral';
const DISASTER_DEFERRAL = 'fannie-mae.disaster-payment-deferral';
const HURRICANE = {
  'hardship.cause': 'disaster',
  disaster: { occurredOn: '2026-07-20', insuredLoss: true, femaIndividualAssistance: false, workplaceAffected: false },
};
const deferrable = {
  'hardship.duration': 'temporary-resolved',
  'household.canResumePayment': true,
  'arrears.oldestUnpaidDueDate': '2026-08-01',
  'household.affordablePayment': '2100.17',
};

export const rows = [
  // number, option, check, what changes, one unit within, one unit beyond
  [
    'FM-4.4 low',
    DEFERRAL,
    'delinquency-min',
    deferrable,
    { 'arrears.oldestUnpaidDueDate': '2026-09-23' },
    { 'arrears.oldestUnpaidDueDate': '2026-09-24' },
  ],
  [
    'FM-4.4 high',
    DEFERRAL,
    'delinquency-max',
    deferrable,
    { 'arrears.oldestUnpaidDueDate': '2026-04-24' },
    { 'arrears.oldestUnpaidDueDate': '2026-04-23' },
  ],
  [
    'FM-5.3',
    DISASTER_DEFERRAL,
    'delinquency-at-event',
    HURRICANE,
    { 'arrears.oldestUnpaidDueDate': '2026-05-21' },
    { 'arrears.oldestUnpaidDueDate': '2026-05-20' },
  ],
  [
    'FM-7.2',
    'fannie-mae.disaster-flex-modification',
    'delinquency-at-event',
    HURRICANE,
    { 'arrears.oldestUnpaidDueDate': '2026-05-21' },
    { 'arrears.oldestUnpaidDueDate': '2026-05-20' },
  ],
  [
    'FM-5.4 low',
    DISASTER_DEFERRAL,
    'delinquency-min',
    HURRICANE,
    { 'arrears.oldestUnpaidDueDate': '2026-10-23' },
    { 'arrears.oldestUnpaidDueDate': '2026-10-24' },
  ],
  [
    'FM-5.4 high',
    DISASTER_DEFERRAL,
    'delinquency-max',
    HURRICANE,
    { 'arrears.oldestUnpaidDueDate': '2025-10-24' },
    { 'arrears.oldestUnpaidDueDate': '2025-10-23' },
  ],
] as const;
