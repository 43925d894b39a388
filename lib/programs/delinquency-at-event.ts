import { daysBetween, wholeMonthsBetween } from '../calendar/date';
import { derive, type Fact, known } from '../case/fact';
import type { Situation } from '../case/situation';

const ELAPSED = { days: daysBetween, months: wholeMonthsBetween };

/** How late the loan was when the disaster struck, in days or whole months; 0 when the present arrears began later. */
export function delinquencyAtEvent(unit: keyof typeof ELAPSED, { oldestUnpaidOn, disaster }: Situation): Fact<number> {
  if (oldestUnpaidOn.known && oldestUnpaidOn.value === 'none') return known(0);
  return derive({ oldestUnpaidOn, occurredOn: disaster.occurredOn }, ({ oldestUnpaidOn, occurredOn }) =>
    oldestUnpaidOn === 'none' || occurredOn === 'none' ? 0 : Math.max(0, ELAPSED[unit](oldestUnpaidOn, occurredOn)),
  );
}
