import { describe, expect, it } from 'vitest';
import { scheduleCsv } from '../../components/charts/csv';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import type { OutcomeRow } from '../../lib/simulate/results';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { caseWith } from '../support/household';
import { outcomeRowsJson } from '../support/json';

const rows = outcomeRows(caseWith(), 'fannie-mae.flex-modification');
const texts = outcomeRowsJson(caseWith(), 'fannie-mae.flex-modification');
const AMOUNTS = [
  'payment',
  'interest',
  'principal',
  'escrow',
  'addOn',
  'balance',
  'deferredBalance',
  'pastDue',
  'paid',
];

/** Reads RFC 4180 text: fields in quotation marks may hold commas, line ends and doubled marks. */
function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') continue;
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') records.push([]);
  }
  return records.filter((record) => record.length > 0);
}

describe.each(LOCALES)('the file of the months in %s', (locale) => {
  const { words } = speaker(locale);
  const text = scheduleCsv(rows, speaker(locale));
  const [head = [], ...body] = readCsv(text.replace('\uFEFF', ''));

  it('has one record a month with every amount to the cent', () => {
    expect(body).toHaveLength(rows.length);
    for (const [index, record] of body.entries()) {
      const cell = (column: string) => record[head.indexOf(words(`sheet.schedule.${column}`))];
      const row = texts[index];
      expect(cell('month')).toBe(String(row?.month));
      expect(cell('dueOn')).toBe(row?.dueOn);
      for (const amount of AMOUNTS) expect(cell(amount)).toBe(String(row?.[amount as keyof OutcomeRow]));
    }
  });

  it('ends each record with a carriage return and a line feed, and quotes what holds a comma', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(rows.length + 2);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const odd = scheduleCsv(rows.slice(0, 1), { words: (key) => `a "${key}", b` });
    expect(readCsv(odd.replace('\uFEFF', ''))[0]?.[0]).toBe('a "sheet.schedule.month", b');
  });
});
