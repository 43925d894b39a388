import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import type { DeskCase } from '../../lib/desk/desk-case';
import { caseFileText, deskFileText, fileNameOf, readDeskFile } from '../../lib/desk/desk-file';
import { exampleAnswers } from '../../lib/interview/example';
import { readCaseText } from '../../lib/interview/file';

const asOf = date('2026-11-27');
const CASES: readonly DeskCase[] = [
  {
    id: 'a',
    edit: 'e1',
    name: 'Familia Núñez',
    notes: 'calls on Monday',
    savedOn: asOf,
    answers: { 'loan.backer': 'fha', 'loan.principalBalance': '~210000', 'loan.escrow': '500' },
    unasked: {},
    paperNotes: { statement: 'sent' },
  },
  {
    id: 'b',
    edit: 'e2',
    name: '24-118',
    notes: '',
    savedOn: asOf,
    answers: { 'loan.backer': 'va' },
    unasked: {},
    paperNotes: {},
  },
];

describe('a file of the whole desk', () => {
  it('brings every case back as it was, estimates, notes and papers too, under no id', () => {
    const { cases, refused } = readDeskFile(deskFileText(CASES, asOf), 'desk.json');
    expect(refused).toEqual([]);
    expect(cases).toEqual(CASES.map(({ id, edit, savedOn, unasked, ...rest }) => rest));
  });

  it('holds each case in the shape of the contract', () => {
    const { cases } = JSON.parse(deskFileText(CASES, asOf));
    expect(cases[0].case).toEqual({
      version: 1,
      asOf: '2026-11-27',
      loan: { backer: 'fha', principalBalance: '210000', escrow: '500' },
    });
  });

  it('gives what it can, and names what it cannot open with the reason', () => {
    const text = JSON.stringify({
      alivioDesk: 1,
      cases: [
        { name: 'newer', case: { version: 2 } },
        { name: 'good', case: { version: 1, loan: { backer: 'va' } } },
        { name: 'result', case: { version: 1, options: [] } },
        null,
        { name: 5 },
      ],
    });
    const { cases, refused } = readDeskFile(text, 'desk.json');
    expect(cases.map(({ name, answers }) => [name, answers])).toEqual([['good', { 'loan.backer': 'va' }]]);
    expect(refused).toEqual([
      { name: 'newer', because: 'newer' },
      { name: 'result', because: 'simulation' },
      { name: 'desk 4', because: 'empty' },
      { name: 'desk 5', because: 'empty' },
    ]);
  });

  it.each([
    ['{"alivioDesk":2,"cases":[]}', 'newer'],
    ['{"alivioDesk":"1","cases":[]}', 'not-a-case'],
    ['{"alivioDesk":1}', 'not-a-case'],
    ['', 'empty'],
    ['{', 'not-json'],
    ['[]', 'not-a-case'],
    ['{"version":1,"options":[]}', 'simulation'],
  ])('is refused as a whole: %s', (text, because) => {
    expect(readDeskFile(text, 'odd.json')).toEqual({ cases: [], refused: [{ name: 'odd', because }] });
  });
});

describe('a file of one case', () => {
  it('is called after the case, and makes a case of that name', () => {
    const [one] = CASES;
    if (one === undefined) throw new Error('There are two.');
    const text = caseFileText({ answers: exampleAnswers(asOf) }, asOf);
    const { cases } = readDeskFile(text, fileNameOf(one.name));
    expect(cases.map(({ name, notes }) => [name, notes])).toEqual([['Familia-Núñez', '']]);
    const opened = readCaseText(text);
    expect(opened.ok && opened.answers).toEqual(cases[0]?.answers);
  });

  it.each([
    ['Familia Núñez', 'Familia-Núñez.json'],
    ['../../etc: a|b?', 'etc-a-b.json'],
    ['24/118', '24-118.json'],
    ['…', 'alivio.json'],
  ])('%s is kept as %s', (name, file) => {
    expect(fileNameOf(name)).toBe(file);
  });
});
