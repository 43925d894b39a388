import { expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { exampleAnswers } from '../../lib/interview/example';
import { idleAnswers } from '../../lib/interview/idle-answers';

const asOf = date('2026-11-23');
const idle = (changes: Readonly<Record<string, string>> = {}) =>
  [...idleAnswers({ asOf, answers: { ...exampleAnswers(asOf), ...changes } })].filter((path) => path !== undefined);

it('an answer that only another owner asks for changes nothing', () => {
  expect(idle({ 'history.monthsDeferred': '3' })).not.toContain('history.monthsDeferred');
  expect(idle({ 'history.monthsDeferred': '3', 'loan.backer': 'fha' })).toContain('history.monthsDeferred');
});

it('an answer that an earlier one has settled changes nothing', () => {
  const modified = { 'history.lastModificationOn': '2020-01-01' };
  expect(idle({ ...modified, 'history.priorModifications': '1' })).not.toContain('history.lastModificationOn');
  expect(idle({ ...modified, 'history.priorModifications': '0' })).toContain('history.lastModificationOn');
});

it('a date that a quick answer has settled changes nothing, though the quick look asks for it', () => {
  expect(idle({ 'arrears.current': 'no' })).not.toContain('arrears.oldestUnpaidDueDate');
  expect(idle({ 'arrears.current': 'yes' })).toContain('arrears.oldestUnpaidDueDate');
});

it('an answer that moves a figure counts, though no verdict hangs on it', () => {
  expect(idle()).not.toContain('arrears.lateCharges');
});

it('the example has no such answer', () => {
  expect(idle()).toEqual([]);
});

it('what was left open is not told', () => {
  expect(idle({ 'property.units': '', 'household.otherDebtPayments': 'unknown' })).not.toContain('property.units');
});
