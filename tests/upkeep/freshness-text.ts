import type { PlainDate } from '../../lib/calendar/date';
import { type DueReview, REVIEW_DAYS } from './reviewed';

/** What `npm run freshness` prints: what is overdue, then everything by its age, the oldest first. */
export function freshnessText(asOf: PlainDate, all: readonly DueReview[]): string {
  const overdue = all.filter(({ isOverdue }) => isOverdue);
  const periods = Object.entries(REVIEW_DAYS).map(([kind, days]) => `${kind} ${days}`);
  return [
    `${asOf}: ${overdue.length} of ${all.length} overdue`,
    `Days until a new look, our own reading: ${periods.join(', ')}.`,
    ...(overdue.length > 0 ? ['', 'Overdue', ...overdue.map(line)] : []),
    '',
    'All, the oldest look first',
    ...all.map(line),
  ].join('\n');
}

function line({ lookedAtOn, dueOn, isOverdue, kind, name, about, evidence }: DueReview): string {
  return [lookedAtOn, `${isOverdue ? 'since' : 'until'} ${dueOn}`, kind, name, about, evidence].join('  ');
}
