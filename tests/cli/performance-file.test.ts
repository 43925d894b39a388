import { describe, expect, it } from 'vitest';
import { answerLines } from '../../lib/cli/batch-lines';
import { performanceDocument } from '../../lib/cli/performance-file';

/** A made-up row of the layout, by the positions of its cells. */
function rowWith(changes: Readonly<Record<number, string>> = {}): string {
  const cells: Readonly<Record<number, string>> = {
    2: '100000000001',
    3: '092026',
    8: '6.5',
    9: '6.500',
    10: '250000.00',
    12: '236765.47',
    13: '360',
    14: '042019',
    15: '062019',
    17: '301',
    19: '052049',
    29: '1',
    30: 'P',
    31: 'TX',
    35: 'FRM',
    40: '03',
    42: 'N',
    63: '0.00',
    ...changes,
  };
  return Array.from({ length: 113 }, (_, index) => cells[index + 1] ?? '').join('|');
}

const documentIn = (row: string) => {
  const read = performanceDocument(row);
  if ('problem' in read) throw new Error(read.problem.problem);
  return read.document as Record<string, Record<string, unknown>>;
};
const refusal = (row: string) =>
  JSON.parse(
    answerLines({ lines: [{ line: 7, text: row }], from: 'fannie-mae-performance', form: 'whole', locale: 'en' }).text,
  );

describe('a row of the performance file', () => {
  it('makes the case that it tells, and no more', () => {
    expect(documentIn(rowWith())).toEqual({
      version: 1,
      asOf: '2026-09-30',
      loan: {
        backer: 'fannie-mae',
        firstLien: true,
        originatedOn: '2019-04-01',
        originalPrincipal: '250000.00',
        originalTermMonths: 360,
        principalBalance: '236765.47',
        deferredBalance: '0.00',
        ratePercent: '6.500',
        rateType: 'fixed',
        // July 2026 to May 2049.
        remainingMonths: 275,
      },
      // Three months late: July, August and September are unpaid.
      arrears: { current: false, oldestUnpaidDueDate: '2026-07-01' },
      property: { occupancy: 'primary', units: 1, state: 'TX' },
      history: { priorModifications: 0 },
    });
  });

  it('counts the unpaid months that it says', () => {
    const { options, situation } = refusal(rowWith());
    expect(situation).toMatchObject({ unpaidInstallments: 3, payment: null });
    expect(options.every(({ id }: { id: string }) => id.startsWith('fannie-mae.'))).toBe(true);
  });

  it('is current when nothing is late: the next month is the first that is left', () => {
    const { arrears, loan } = documentIn(rowWith({ 40: '00' }));
    expect(arrears).toEqual({ current: true, oldestUnpaidDueDate: null });
    expect(loan?.remainingMonths).toBe(272);
  });

  it.each([
    ['the lateness is XX', { 40: 'XX' }, 'arrears', { current: null, oldestUnpaidDueDate: null }],
    ['the balance is masked', { 12: '0.00' }, 'loan', { principalBalance: null }],
    ['a part bears no interest', { 63: '12000.00' }, 'loan', { principalBalance: null, deferredBalance: '12000.00' }],
    [
      'nothing says whether a part bears none',
      { 63: '' },
      'loan',
      { principalBalance: '236765.47', deferredBalance: null },
    ],
    ['the loan was modified', { 42: 'Y' }, 'history', { priorModifications: null }],
    ['the occupancy is U', { 30: 'U' }, 'property', { occupancy: null }],
    ['cells are empty', { 9: '', 29: '', 31: '', 35: '' }, 'property', { units: null, state: null }],
  ])('leaves unknown what it cannot tell: %s', (_, changes, group, facts) => {
    expect(documentIn(rowWith(changes))[group]).toMatchObject(facts);
  });

  it.each([
    ['a loan that has ended', rowWith({ 44: '01' }), { problem: 'loan-ended', column: 44 }],
    ['a month that is none', rowWith({ 3: '132026' }), { path: 'asOf', problem: 'month', column: 3 }],
    ['a rate that is none', rowWith({ 9: 'x' }), { path: 'loan.ratePercent', problem: 'percent', column: 9 }],
    ['a state that is none', rowWith({ 31: 'ZZ' }), { path: 'property.state', problem: 'choice', column: 31 }],
    ['a row that is cut off', '|100000000001|092026', { problem: 'cells-missing' }],
  ])('is refused in its place: %s', (_, row, problem) => {
    expect(refusal(row)).toMatchObject({ line: 7, error: { problems: [problem] } });
  });
});
