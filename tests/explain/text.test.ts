import { describe, expect, test } from 'vitest';
import { topics } from '../../lib/case/schema';
import { explainText } from '../../lib/cli/explain';
import { LOCALES } from '../../lib/words/locale';
import { simulationWith } from '../support/household';

const UNKNOWN_GROUPS = ['arrears', 'property', 'hardship', 'household', 'history', 'disaster', 'foreclosure'];

/** Households that reach every kind of option, truth and step; each has to be told without a missing word. */
const HOUSEHOLDS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'the contract’s example': {},
  'nothing known but the owner': Object.fromEntries(UNKNOWN_GROUPS.map((group) => [group, null])),
  'no owner known': { 'loan.backer': 'unknown' },
  'nothing past due, about to fall behind': {
    'arrears.current': true,
    'arrears.oldestUnpaidDueDate': null,
    'hardship.cause': 'death',
  },
  'back at work, can pay again': {
    'arrears.oldestUnpaidDueDate': '2026-08-01',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
  },
  'a short plan fits': {
    'arrears.oldestUnpaidDueDate': '2026-11-01',
    'hardship.duration': 'temporary-resolved',
    'household.affordablePayment': '4000.00',
  },
  'a pause fits': { 'arrears.oldestUnpaidDueDate': '2026-10-01', 'hardship.duration': 'temporary-ongoing' },
  'a disaster': {
    'arrears.oldestUnpaidDueDate': '2026-07-01',
    'hardship.cause': 'disaster',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
    disaster: { occurredOn: '2026-07-10', femaIndividualAssistance: true, insuredLoss: null, workplaceAffected: false },
  },
  'every earlier help, recently': {
    'history.priorModifications': 3,
    'history.lastModificationOn': '2026-06-01',
    'history.modificationRedefaultedInFirstYear': true,
    'history.lastFailedTrialOn': '2026-05-01',
    'history.monthsDeferred': 14,
    'history.lastDeferralOn': '2026-02-01',
    'history.forbearanceMonthsUsed': 9,
    'history.forbearanceStartedOn': '2025-10-01',
    'property.condition': 'abandoned',
    'property.occupancy': 'rental',
    'loan.firstLien': false,
  },
  'a home worth far more than the debt': { 'property.value': '900000.00', 'loan.ratePercent': '8.000' },
  'a high rate': { 'loan.ratePercent': '9.875', 'loan.principalAndInterest': '2100.00' },
  'a debt far above the home’s value': { 'property.value': '150000.00', 'loan.deferredBalance': '60000.00' },
  'answers that look mistaken': { 'loan.principalAndInterest': '500.00', 'loan.originatedOn': '2027-01-01' },
  'wants to leave': { 'household.wantsToStay': false },
  'before the rules began': { asOf: '2022-06-01', 'arrears.oldestUnpaidDueDate': '2022-02-01' },
};

describe.each(LOCALES)('the text in %s', (locale) => {
  const texts = Object.entries(HOUSEHOLDS).map(
    ([name, changes]) => [name, explainText(simulationWith(changes), locale)] as const,
  );

  test.each(texts)('tells %s in full, at 80 columns', (_name, text) => {
    const long = text.split('\n').filter((line) => line.length > 80 && line.includes(' '));
    expect(long).toEqual([]);
    expect(text).toContain('800-569-4287');
    expect(text).toMatch(/[^\n]\n$/);
  });

  test.each(texts)('shows no key, brace or undefined to %s', (_name, text) => {
    expect(text).not.toMatch(/[{}]|undefined|\bNaN\b|\bnull\b|(checks|steps|options|explain|fields)\.[a-z]/);
  });

  test.each(texts)('shows no raw answer name to %s', (_name, text) => {
    const names = Object.values(topics.hardship.hardship).flatMap((schema) => schema.meta()?.choices ?? []) as string[];
    for (const name of names.filter((one) => one.includes('-'))) expect(text).not.toContain(name);
  });
});

test('the contract’s example ends in the sum everybody agrees on', () => {
  const text = explainText(simulationWith(), 'en');
  expect(text).toContain('The payment is $1,264.13, and the\n   goal of $1,264.13 is met.');
  expect(text).toContain('Your payment would go from $2,100.17 to $1,815.13 a month, over 480 months (40');
});

test('the same simulation gives the same text', () => {
  expect(explainText(simulationWith(), 'es')).toBe(explainText(simulationWith(), 'es'));
});
