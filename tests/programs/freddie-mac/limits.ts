/** Limits of lib/programs/freddie-mac/spec.md that are Freddie Mac's own, under their numbers. */

type Changes = Readonly<Record<string, unknown>>;

export const late = (oldestUnpaidDueDate: string | null): Changes => ({
  'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate,
});

export const RESOLVED = { 'hardship.duration': 'temporary-resolved', 'household.canResumePayment': true };
export const HURRICANE = {
  'hardship.cause': 'disaster',
  disaster: { occurredOn: '2026-07-20', insuredLoss: true, femaIndividualAssistance: false, workplaceAffected: false },
};

export const rows = [
  // number, option, check, what is given, one unit within, one unit beyond
  ['FR-4.4 low', 'payment-deferral', 'delinquency-min', RESOLVED, late('2026-09-23'), late('2026-09-24')],
  ['FR-4.4 high', 'payment-deferral', 'delinquency-max', RESOLVED, late('2026-04-24'), late('2026-04-23')],
  ['FR-5.3', 'disaster-payment-deferral', 'delinquency-at-event', HURRICANE, late('2026-05-21'), late('2026-05-20')],
  ['FR-7.2', 'disaster-flex-modification', 'delinquency-at-event', HURRICANE, late('2026-05-21'), late('2026-05-20')],
  ['FR-5.4 low', 'disaster-payment-deferral', 'delinquency-min', HURRICANE, late('2026-10-23'), late('2026-10-24')],
  ['FR-5.4 high', 'disaster-payment-deferral', 'delinquency-max', HURRICANE, late('2025-10-24'), late('2025-10-23')],
] as const;
