import { expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { differentAnswers } from '../../lib/desk/differences';
import { exampleAnswers } from '../../lib/interview/example';

const asOf = date('2026-11-27');
const EXAMPLE = exampleAnswers(asOf);
const between = (changes: Readonly<Record<string, string>>) =>
  differentAnswers({ answers: EXAMPLE, asOf }, { answers: { ...EXAMPLE, ...changes }, asOf });

it('names what two cases answer differently, in the order of the interview, and nothing of how it was typed', () => {
  expect(between({})).toEqual([]);
  expect(between({ 'loan.principalBalance': '236765.47', 'loan.payment': 'unknown' })).toEqual([]);
  expect(between({ 'property.value': '300,000', 'loan.ratePercent': '6.625' })).toEqual([
    'loan.ratePercent',
    'property.value',
  ]);
  expect(between({ 'household.cashReserves': 'unknown' })).toEqual(['household.cashReserves']);
});
