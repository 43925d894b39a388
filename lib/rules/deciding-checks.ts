/** Checks that more than words hang on: what is told turns on them by name. A test finds each among the options. */
export const DECIDING_CHECKS = [
  'affordable',
  'can-resume',
  'hardship-not-over',
  'hardship-ongoing',
  'hardship-over',
  'hardship-resolved',
  'left-to-repay',
  'new-payment-affordable',
  'owes-more-than-sale',
  'recent-failed-trial',
  'servicers-bound',
] as const;

/** Whether a check, by its name within its option, is one of these. */
export function isOneOfChecks(name: string, ...checks: readonly (typeof DECIDING_CHECKS)[number][]): boolean {
  return checks.some((one) => one === name);
}
