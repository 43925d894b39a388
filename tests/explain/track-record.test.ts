import { describe, expect, it } from 'vitest';
import { paymentChange, trackRecordOf } from '../../lib/explain/track-record';
import { parseMoney } from '../../lib/money/text';
import { amount } from '../../lib/programs/terms';
import { TRACK_RECORDS } from '../../lib/rules/track-record';
import { forbearancePaths } from '../../lib/simulate/paths';
import { simulate } from '../../lib/simulate/simulate';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { dollars } from '../money/amounts';
import { caseWith, optionIn, typedSimulationWith } from '../support/household';

function cents(text: string) {
  const money = parseMoney(text);
  if (money === undefined) throw new Error(`Not an amount: ${text}`);
  return money;
}

describe('the group of a change of payment', () => {
  it.each([
    ['800.00', 'cut-20-or-more'],
    ['800.01', 'cut-10-to-20'],
    ['900.00', 'cut-10-to-20'],
    ['900.01', 'cut-below-10'],
    ['999.99', 'cut-below-10'],
    ['1000.00', 'same'],
    ['1000.01', 'higher'],
  ])('from 1000.00 to %s is %s', (after, group) => {
    expect(paymentChange(cents('1000.00'), cents(after))).toBe(group);
  });
});

describe('the record of an option', () => {
  const simulation = typedSimulationWith();
  const loanCase = caseWith();
  const recordOf = (id: string) => trackRecordOf(optionIn(simulation, id), loanCase);

  it('of a modification that cuts the payment by 20 % is the history of such cuts, with the source of each figure', () => {
    const record = recordOf('fannie-mae.flex-modification');
    expect(record?.change?.key).toBe('lasting.change.cut-20-or-more');
    const shares = record?.records.map(({ id, sentence }) => [id, sentence.values?.share]);
    expect(shares).toEqual([
      ['changed-2008-after-6', { unit: 'name', value: '24.3' }],
      ['changed-2008-after-12', { unit: 'name', value: '37.6' }],
      ['hamp-after-12', { unit: 'name', value: '16.5' }],
    ]);
    for (const { source } of record?.records ?? []) expect(source.url).toMatch(/^https:\/\//);
  });

  it('names no figure for a repayment plan, and says so', () => {
    const behind = { 'arrears.oldestUnpaidDueDate': '2026-11-01', 'household.affordablePayment': '4000.00' };
    const plan = optionIn(typedSimulationWith(behind), 'fannie-mae.repayment-plan');
    const record = trackRecordOf(plan, loanCase);
    expect(record?.records).toEqual([]);
    for (const locale of LOCALES) {
      expect(speaker(locale).say(record?.none ?? { key: '' })).toMatch(/repayment plans|planes de pagos/);
    }
  });

  it('of a pause is that of what follows it', () => {
    const pausing = caseWith({
      'hardship.cause': 'unemployment',
      'hardship.duration': 'temporary-ongoing',
      'arrears.oldestUnpaidDueDate': '2026-10-01',
      'household.affordablePayment': '900.00',
    });
    const paths = forbearancePaths(pausing, simulate(pausing));
    const explained = paths.map(({ next, whole }) => [next.kind, trackRecordOf(whole, pausing)?.records.length]);
    expect(explained).toEqual([
      ['repayment-plan', 0],
      ['deferral', 0],
      ['modification', 3],
    ]);
  });

  it('is not asked for where everything is paid at once or the home is given up', () => {
    expect(recordOf('fannie-mae.reinstatement')).toBeUndefined();
    expect(recordOf('fannie-mae.short-sale')).toBeUndefined();
  });

  it('can be said in both languages, whatever the change', () => {
    for (const locale of LOCALES) {
      const { say } = speaker(locale);
      for (const after of ['500.00', '1400.00', '1500.00', '1580.17', '1600.00']) {
        const record = trackRecordOf(
          { kind: 'modification', terms: { principalAndInterest: amount(dollars(after)) } },
          loanCase,
        );
        expect(record?.records.length).toBeGreaterThan(0);
        for (const { sentence } of record?.records ?? []) expect(say(sentence)).toMatch(/ 100 .*60/);
      }
    }
  });
});

it('every record says when, after how long and where it was counted', () => {
  for (const { changedFrom, changedTo, source, percent } of TRACK_RECORDS) {
    expect(changedFrom < changedTo && changedTo <= source.verifiedOn).toBe(true);
    expect(Object.values(percent).every((share) => /^\d{1,2}\.\d$/.test(share))).toBe(true);
  }
});
