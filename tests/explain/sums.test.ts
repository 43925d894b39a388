import { describe, expect, it } from 'vitest';
import { KIND_PAGES, kindRoute } from '../../components/learn/kinds';
import { CATALOG, entriesOf } from '../../lib/explain/catalog';
import { INPUTS, workedExample } from '../../lib/explain/sums';
import { formatMoney } from '../../lib/money/text';
import type { LearnPage } from '../../lib/programs/option';
import { speaker } from '../../lib/words/say';

function outcome(id: LearnPage, typed: Readonly<Record<string, string>> = {}) {
  const worked = workedExample(id, typed);
  if (!worked.ok) throw new Error(`Cannot be read: ${JSON.stringify(worked.problems)}`);
  return Object.fromEntries(
    worked.outputs.map(({ name, value }) => [name, value.unit === 'money' && formatMoney(value.value)]),
  );
}

describe('the examples to change', () => {
  it('a plan: 6,300.51 in 12 parts of 525.05, the last one 524.96', () => {
    expect(outcome('repayment-plan')).toEqual({ during: '2625.22', last: '2625.13', after: '2100.17' });
    // In six: 1,050.09 five times, then 1,050.06.
    expect(outcome('repayment-plan', { months: '6' })).toMatchObject({ during: '3150.26', last: '3150.23' });
  });

  it('set the amounts of their picture side by side, with the words that name them', () => {
    const { has } = speaker('en');
    const plan = workedExample('repayment-plan', { payment: '1,000' });
    expect(plan.ok && plan.bars.map(({ key, amount }) => [key, formatMoney(amount)])).toEqual([
      ['sums.inputs.payment', '1000.00'],
      ['sums.outputs.during', '1525.05'],
    ]);
    const changed = workedExample('modification', {});
    expect(changed.ok && changed.bars.map(({ key, amount }) => [key, formatMoney(amount)])).toEqual([
      ['sums.inputs.payment', '2100.17'],
      ['sums.outputs.after', '1943.05'],
    ]);
    for (const { id } of KIND_PAGES) {
      const worked = workedExample(id, {});
      expect(worked.ok && worked.bars.map(({ key }) => has(key))).not.toContain(false);
      expect(has(`sums.point.${id}`)).toBe(true);
    }
  });

  it('a pause: what is left out adds up, and nothing where more is paid than is due', () => {
    expect(outcome('forbearance')).toEqual({ during: '900.00', pastDue: '3600.51', after: '2100.17' });
    expect(outcome('forbearance', { paid: '3000' })).toMatchObject({ during: '2100.17', pastDue: '0.00' });
  });

  it('what moves to the end', () => {
    expect(outcome('deferral')).toEqual({ after: '2100.17', dueAtEnd: '6300.51' });
    expect(outcome('partial-claim')).toEqual({ after: '2100.17', dueAtEnd: '6300.51' });
  });

  it.each(['deferral', 'partial-claim'] as const)(
    'what moves to the end is drawn apart from what is paid each month, today and after: %s',
    (id) => {
      const sum = workedExample(id, {});
      const bars = sum.ok ? sum.bars : [];
      expect(bars.map(({ isToday, isOnce }) => [isOnce ? 'once' : 'each month', isToday ? 'today' : 'after'])).toEqual([
        ['each month', 'today'],
        ['each month', 'after'],
        ['once', 'today'],
        ['once', 'after'],
      ]);
      expect(bars[2]?.amount).toBe(bars[3]?.amount);
    },
  );

  it('a changed loan: 243,065.98 at 6.5 % over 480 months is 1,423.05, and 520.00 of taxes and insurance, as in the payment of today', () => {
    expect(outcome('modification')).toEqual({
      newBalance: '243065.98',
      after: '1943.05',
      totalPaid: '683055.56',
      totalInterest: '439989.58',
    });
    expect(outcome('modification', { rate: '0', term: '100', balance: '1,000', arrears: '0' })).toEqual({
      newBalance: '1000.00',
      after: '530.00',
      totalPaid: '1000.00',
      totalInterest: '0.00',
    });
  });

  it('a sale: what is missing, or left over', () => {
    expect(outcome('short-sale')).toEqual({ proceeds: '206800.00', missing: '29965.47' });
    expect(outcome('short-sale', { price: '300000' })).toEqual({ proceeds: '286800.00', surplus: '50034.53' });
    expect(outcome('deed-in-lieu')).toEqual({ missing: '16765.47' });
  });

  it.each([
    ['modification', { rate: 'six', term: '0' }, { rate: 'percent', term: 'count-range' }],
    ['modification', { rate: '31', balance: '1,000,000,000' }, { rate: 'percent-range', balance: 'too-large' }],
    ['repayment-plan', { payment: '', months: '1.5' }, { payment: 'money', months: 'count' }],
    ['repayment-plan', { arrears: '-1' }, { arrears: 'negative' }],
  ] as const)('%s says of %j what it cannot read', (id, typed, problems) => {
    expect(workedExample(id, typed)).toEqual({ ok: false, problems });
    for (const problem of Object.values(problems)) expect(speaker('en').has(`problems.${problem}`)).toBe(true);
  });

  it('has a page for every option but reinstatement, and an option for every page', () => {
    expect(CATALOG.filter(({ option }) => option.learnPage === undefined).map(({ option }) => option.kind)).toEqual(
      CATALOG.filter(({ kind }) => kind === 'reinstatement').map(({ kind }) => kind),
    );
    for (const { id } of KIND_PAGES) {
      expect(entriesOf(id).length, id).toBeGreaterThan(2);
      expect(INPUTS[id].length, id).toBeGreaterThan(1);
    }
    expect(new Set(KIND_PAGES.map(({ id }) => kindRoute(id))).size).toBe(KIND_PAGES.length);
  });
});
