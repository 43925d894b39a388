import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { readLine, readLines } from '../../lib/desk/list';

const asOf = date('2026-11-27');

/** What each line of a list gives: its name and answers, or its problems. */
function read(text: string) {
  const lines = readLines(text);
  if (!lines.ok) return lines.problems;
  return lines.list.lines.map((one) => {
    const line = readLine(one, lines.list, asOf);
    return line.ok ? line.listed : line.problems;
  });
}

describe('a list of cases', () => {
  it('is read by the columns of a batch and a name, whatever its order, its signs and its blank lines', () => {
    const answers = { 'loan.backer': 'fha', 'loan.principalBalance': '210000.50' };
    expect(read('\uFEFFloan.backer,name,loan.principalBalance\r\nfha,"Ruiz, Ana",210000.50\r\n\r\nfha,,\r\n')).toEqual([
      { line: 2, name: 'Ruiz, Ana', answers },
      { line: 4, name: '', answers: { 'loan.backer': 'fha' } },
    ]);
  });

  it('may part its cells with semicolons, as spreadsheets do where commas part cents', () => {
    expect(read('name;loan.backer\n"Ruiz; Ana";va')).toEqual([
      { line: 2, name: 'Ruiz; Ana', answers: { 'loan.backer': 'va' } },
    ]);
    expect(read('name;loan.backer;loan.principalBalance\nRuiz;va;210000,50')).toEqual([
      [{ path: 'loan.principalBalance', problem: 'money', line: 2, column: 3 }],
    ]);
  });

  it('needs nothing between its cells where it has one column', () => {
    expect(read('loan.backer\nva')).toEqual([{ line: 2, name: '', answers: { 'loan.backer': 'va' } }]);
  });

  it('names line and column of what cannot be read, and reads on', () => {
    expect(read('name,loan.backer,loan.ratePercent\nA,fha,abc\nB,va\nC,"usda,6\nD,va,6')).toEqual([
      [{ path: 'loan.ratePercent', problem: 'percent', line: 2, column: 3 }],
      [{ path: '', problem: 'cell-count', line: 3 }],
      [{ path: '', problem: 'cells', line: 4, column: 2 }],
      { line: 5, name: 'D', answers: { 'loan.backer': 'va', 'loan.ratePercent': '6' } },
    ]);
  });

  it('is read on the day of the reader, also where a line names another or none that exists', () => {
    const answers = { 'loan.backer': 'va' };
    expect(read('asOf,loan.backer\n2020-01-01,va\nnever,va')).toEqual([
      { line: 2, name: '', answers },
      { line: 3, name: '', answers },
    ]);
  });

  it('is refused where its first line names a column that no case has, or one twice', () => {
    expect(read('name,loan.colour\nA,red')).toEqual([
      { path: 'loan.colour', problem: 'unknown-key', key: 'loan.colour', line: 1, column: 2 },
    ]);
    expect(read('name,name\nA,B')).toEqual([
      { path: 'name', problem: 'duplicate-key', key: 'name', line: 1, column: 2 },
    ]);
    expect(read(' \n')).toEqual([{ path: '', problem: 'document' }]);
  });
});
