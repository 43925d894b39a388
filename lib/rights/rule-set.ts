import { date } from '../calendar/date';
import { cite } from '../rules/source';
import { REGULATION_X_SINCE } from './regulation-x';

/**
 * The text of Regulation X that the parameters hold, and the slot for its successor: once that has a first day, `effectiveFrom`
 * takes it and each changed period gets a second dated value.
 */
export const RULE_SET = {
  effectiveFrom: date(REGULATION_X_SINCE),
  rewrite: {
    proposedOn: date('2024-07-24'),
    /** No first day: not in force when somebody last looked. */
    effectiveFrom: undefined,
    source: cite(
      { title: 'Proposed rule on mortgage servicing, RIN 3170-AB04', verifiedOn: date('2026-11-23') },
      {
        section: 'FR 2024-15475',
        url: 'https://www.federalregister.gov/',
        effective: '2024-07-24',
        evidence: 'secondary',
      },
    ),
  },
} as const;
