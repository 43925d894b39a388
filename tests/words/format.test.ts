import { describe, expect, test } from 'vitest';
import { date } from '../../lib/calendar/date';
import { fromCents, LARGEST_AMOUNT } from '../../lib/money/money';
import { percent as share } from '../../lib/money/ratio';
import { formats } from '../../lib/words/format';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { dollars, percent } from '../money/amounts';

const en = speaker('en');
const es = speaker('es');

describe.each(LOCALES)('amounts in %s', (locale) => {
  const { money, moneyAmong, moneyWithCents, rate, percent: percentFormat } = formats(locale);

  test('are written the way the letters from a servicer write them', () => {
    expect(money(dollars('1580.17'))).toBe('$1,580.17');
    expect(money(dollars('-20.50'))).toBe('-$20.50');
  });

  test('leave out the cents of whole dollars in a sentence, never in a column', () => {
    expect(money(dollars('25000.00'))).toBe('$25,000');
    expect(moneyWithCents(dollars('25000.00'))).toBe('$25,000.00');
  });

  test('are never floats: the largest one keeps every cent, and so do digits that no float holds', () => {
    expect(moneyWithCents(LARGEST_AMOUNT)).toBe('$999,999,999.99');
    expect(moneyWithCents(fromCents(9_007_199_254_740_991))).toBe('$90,071,992,547,409.91');
  });

  test.each([
    ['6.500', '6.5%'],
    ['6.875', '6.875%'],
    ['0.000', '0%'],
  ])('a rate of %s is %s', (text, written) => {
    expect(rate(percent(text))).toBe(written);
  });

  test.each([
    ['81.643', '81.6%'],
    ['150.0000', '150%'],
    ['39.96', '39.96%'],
  ])('a share of %s is %s: rounding never hides on which side of a limit it lies', (text, written) => {
    expect(percentFormat(share(text))).toBe(written);
  });

  test('are none in one way, and without cents where a whole table is in dollars', () => {
    expect(moneyWithCents(dollars('0.00'))).toBe('$0');
    const amounts = (texts: readonly string[]) => texts.map(dollars);
    const written = (texts: readonly string[]) => amounts(texts).map(moneyAmong(amounts(texts)));
    expect(written(['0.00', '1250.00'])).toEqual(['$0', '$1,250']);
    expect(written(['0.00', '1250.00', '3.10'])).toEqual(['$0', '$1,250.00', '$3.10']);
  });
});

test.each([
  ['20.0004', 'just over 20%', 'apenas más de 20%'],
  ['19.9951', 'just under 20%', 'apenas menos de 20%'],
  ['20.0050', '20.01%', '20.01%'],
  ['20.0000', '20%', '20%'],
])('a share of %s that two places hide is told by its side: %s, %s', (text, english, spanish) => {
  const value = { unit: 'percent', value: share(text) } as const;
  expect([en.value(value), es.value(value)]).toEqual([english, spanish]);
});

test('dates have the month in letters', () => {
  const value = { unit: 'date', value: date('2026-12-08') } as const;
  expect(en.value(value)).toBe('December 8, 2026');
  expect(es.value(value)).toBe('8 de diciembre de 2026');
});

test.each([
  [1, '1 month', '1 mes'],
  [23, '23 months', '23 meses'],
  [24, '24 months (2 years)', '24 meses (2 años)'],
  [309, '309 months (25 years and 9 months)', '309 meses (25 años y 9 meses)'],
  [481, '481 months (40 years and 1 month)', '481 meses (40 años y 1 mes)'],
])('%i months are told in years too when there are many', (count, english, spanish) => {
  expect(en.value({ unit: 'months', value: count })).toBe(english);
  expect(es.value({ unit: 'months', value: count })).toBe(spanish);
});

test('several answers to one question are listed in quotation marks', () => {
  const value = { unit: 'choices', path: 'hardship.cause', values: ['death', 'unemployment'] } as const;
  expect(en.value(value)).toBe('“A death in the household” or “I lost my job”');
  expect(es.value(value)).toBe('“Una muerte en el hogar” o “Perdí el trabajo”');
});

test('a missing message or value throws instead of showing a key to a household', () => {
  expect(() => en.say({ key: 'checks.no-such-check.true' })).toThrow(/MISSING_MESSAGE/);
  expect(() => en.say({ key: 'explain.totals.totalPaid' })).toThrow(/FORMATTING_ERROR/);
});

test('the amounts of one sentence are all written with cents, or none is', () => {
  const less = (payment: string, before: string) =>
    en.say({
      key: 'answer.change.less',
      values: {
        payment: { unit: 'money', value: dollars(payment) },
        before: { unit: 'money', value: dollars(before) },
        // The sentence does not name it.
        claim: { unit: 'money', value: dollars('0.01') },
      },
    });
  expect(less('1083.20', '1279.00')).toBe('You could pay $1,083.20 a month instead of $1,279.00.');
  expect(less('1083.00', '1279.00')).toBe('You could pay $1,083 a month instead of $1,279.');
});

test('a more special message is taken where the words have it', () => {
  const title = (id: string) => ({ key: 'options.any.deed-in-lieu.title', override: `options.of.${id}.title` });
  expect(en.say(title('fannie-mae.deed-in-lieu'))).toBe('Mortgage Release: give the home back');
  expect(en.say(title('fha.deed-in-lieu'))).toBe('Deed-in-lieu: give the home back');
});

test('what lies apart is told as more or less, never with a minus', () => {
  expect(en.value({ unit: 'money-apart', value: dollars('1860.00') })).toBe('$1,860.00 more');
  expect(es.value({ unit: 'money-apart', value: dollars('-221400.93') })).toBe('$221,400.93 menos');
  expect(en.value({ unit: 'money-apart', value: dollars('0.00') })).toBe('$0');
  expect(en.value({ unit: 'months-apart', value: -7 })).toBe('7 months less');
  expect(es.value({ unit: 'months-apart', value: 171 })).toBe('171 meses (14 años y 3 meses) más');
  expect(en.value({ unit: 'points', value: percent('0.125') })).toBe('0.125 percentage points');
  expect(es.value({ unit: 'points', value: percent('1.000') })).toBe('1 punto porcentual');
});
