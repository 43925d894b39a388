import { parseArgs } from 'node:util';
import { parseDate } from '../../lib/calendar/date';
import { freshnessText } from './freshness-text';
import { freshnessOn } from './reviewed';

/** `npm run freshness`: `--as-of DATE` instead of today, `--strict` to end with 1 where something is overdue. */
const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, strict: { type: 'boolean', default: false } } });
const asOf = parseDate(values['as-of'] ?? new Date().toISOString().slice(0, 10));

if (asOf === undefined) {
  console.error('--as-of takes a day like 2026-11-23');
  process.exitCode = 2;
} else {
  const all = freshnessOn(asOf);
  console.log(freshnessText(asOf, all));
  if (values.strict && all.some(({ isOverdue }) => isOverdue)) process.exitCode = 1;
}
