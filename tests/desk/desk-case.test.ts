import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { type DeskCase, deskText, readDeskText, searchCases } from '../../lib/desk/desk-case';

function named(name: string, notes = '', savedOn = '2026-11-27'): DeskCase {
  return { id: name, edit: '', name, notes, savedOn: date(savedOn), answers: {}, unasked: {}, paperNotes: {} };
}

describe('a case of the desk', () => {
  it('keeps every answer as it was typed, half-typed ones too', () => {
    const typed = { ...named('Ruiz', 'two lines\nof notes'), answers: { 'arrears.oldestUnpaidDueDate': '2026-4-' } };
    expect({ id: 'Ruiz', edit: '', ...readDeskText(deskText(typed)) }).toEqual(typed);
  });

  it.each([['{}'], ['[]'], ['null'], ['{"name":"a","notes":1}'], ['{"name":"a","notes":"b"}']])(
    'is refused where the text holds something else: %s',
    (text) => {
      expect(() => readDeskText(text)).toThrow(TypeError);
    },
  );
});

describe('the search', () => {
  const cases = [named('Núñez', 'FHA, calls Monday'), named('Brown', 'fha', '2026-11-28'), named('Adams', 'VA')];
  const found = (typed: string) => searchCases(cases, typed).map(({ name }) => name);

  it('shows all without a word, the last changed first, then by name', () => {
    expect(found('  ')).toEqual(['Brown', 'Adams', 'Núñez']);
  });

  it('finds every word in name and notes, accents and capitals aside', () => {
    expect(found('nunez')).toEqual(['Núñez']);
    expect(found('monday FHA')).toEqual(['Núñez']);
    expect(found('fha')).toEqual(['Brown', 'Núñez']);
    expect(found('fha va')).toEqual([]);
  });
});
