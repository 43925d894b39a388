import { date } from '../../../lib/calendar/date';
import { cite } from '../../../lib/rules/source';

export const handbook = cite(
  { title: 'Handbook of an authority that does not exist', verifiedOn: date('2026-11-27') },
  { section: '1', url: 'https://example.org/handbook', effective: '2026-01-01', evidence: 'official' },
);
