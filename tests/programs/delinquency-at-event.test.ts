import { expect, it } from 'vitest';
import { situationOf } from '../../lib/case/situation';
import { delinquencyAtEvent } from '../../lib/programs/delinquency-at-event';
import { caseWith } from '../support/household';

const after = (occurredOn: string) => ({
  disaster: { occurredOn, insuredLoss: true, femaIndividualAssistance: false, workplaceAffected: false },
});

it.each([
  ['one whole month before it', { 'arrears.oldestUnpaidDueDate': '2026-06-20', ...after('2026-07-20') }, 1],
  ['a day less', { 'arrears.oldestUnpaidDueDate': '2026-06-21', ...after('2026-07-20') }, 0],
  ['only after it', { 'arrears.oldestUnpaidDueDate': '2026-08-01', ...after('2026-07-20') }, 0],
  ['without a disaster', { disaster: 'none' }, 0],
  ['never, whatever nobody knows', { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null, disaster: null }, 0],
])('how late a loan was when the disaster struck: behind %s', (_, changes, months) => {
  expect(delinquencyAtEvent('months', situationOf(caseWith(changes)))).toMatchObject({ known: true, value: months });
});
