import { describe, expect, it, test } from 'vitest';
import { metaOf } from '../../lib/case/fields';
import { topics } from '../../lib/case/schema';
import { explainText } from '../../lib/cli/explain';
import { explainSimulation } from '../../lib/explain/explain';
import { withShownFigures } from '../../lib/interview/shown-figures';
import { simulate } from '../../lib/simulate/simulate';
import { LOCALES } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { caseWith, typedSimulationWith } from '../support/household';

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
  'VA: back at work, a claim and long terms': {
    'loan.backer': 'va',
    'market.pmms30Percent': '6.270',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
    'history.priorModifications': 3,
    'history.lastModificationOn': '2025-06-01',
    'history.paymentsMade': 9,
    'history.missedVaPaymentMar2020ToMay2025': true,
  },
  'VA: nothing past due, rate below the market': {
    'loan.backer': 'va',
    'market.pmms30Percent': '6.270',
    'loan.ratePercent': '3.000',
    'arrears.current': true,
    'arrears.oldestUnpaidDueDate': null,
    'history.forbearanceMonthsUsed': 12,
  },
  'VA: a second disaster after a claim': {
    'loan.backer': 'va',
    'market.pmms30Percent': '6.270',
    'hardship.cause': 'disaster',
    'hardship.duration': 'temporary-resolved',
    'history.partialClaimsPaid': '90000.00',
    'arrears.oldestUnpaidDueDate': '2025-06-01',
    disaster: { occurredOn: '2025-07-10', femaIndividualAssistance: true, insuredLoss: true, workplaceAffected: true },
  },
  'VA: before the cut of the payment was dropped': {
    asOf: '2025-01-15',
    'loan.backer': 'va',
    'market.pmms30Percent': '6.270',
    'arrears.oldestUnpaidDueDate': '2024-09-01',
  },
  'USDA: the goal with an advance': { 'loan.backer': 'usda', 'market.pmms30Percent': '6.270' },
  'USDA: too little room for the goal': {
    'loan.backer': 'usda',
    'market.pmms30Percent': '6.270',
    'household.affordablePayment': '3000.00',
    'history.partialClaimsPaid': '60000.00',
    'history.balanceAtDefault': '236765.47',
    'history.lastModificationOn': '2025-06-01',
    'history.priorModifications': 1,
  },
  'USDA: no room left, past a year late': {
    'loan.backer': 'usda',
    'market.pmms30Percent': '6.270',
    'arrears.oldestUnpaidDueDate': '2025-08-01',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
    'household.affordablePayment': '3000.00',
    'history.partialClaimsPaid': '80000.00',
    'history.balanceAtDefault': '236765.47',
  },
  'USDA: a long pause': {
    'loan.backer': 'usda',
    'arrears.oldestUnpaidDueDate': '2025-11-01',
    'hardship.duration': 'temporary-ongoing',
    'household.affordablePayment': '100.00',
  },
  'a private loan': { 'loan.backer': 'other', 'market.pmms30Percent': '6.270' },
  'a private loan below the market, with a debt set aside': {
    'loan.backer': 'other',
    'market.pmms30Percent': '6.270',
    'loan.ratePercent': '4.000',
    'loan.principalAndInterest': '900.00',
    'history.monthsDeferred': 10,
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
  },
  'a private loan in a pause': {
    'loan.backer': 'other',
    'hardship.duration': 'temporary-ongoing',
    'history.forbearanceMonthsUsed': 1,
    'history.forbearanceStartedOn': '2026-10-01',
  },
  'FHA: a lower payment': { 'loan.backer': 'fha', 'market.pmms30Percent': '6.270' },
  'FHA: a supplement leads to less': {
    'loan.backer': 'fha',
    'market.pmms30Percent': '6.270',
    'loan.ratePercent': '3.250',
    'loan.principalAndInterest': '1218.58',
  },
  'FHA: can pay again, help not long ago': {
    'loan.backer': 'fha',
    'market.pmms30Percent': '6.270',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
    'household.affordablePayment': '2600.00',
    'history.lastPermanentOptionOn': '2025-12-01',
    'history.paymentsMade': 2,
    'loan.originatedOn': '2026-02-01',
    'property.units': 5,
  },
  'FHA: claims used up': {
    'loan.backer': 'fha',
    'market.pmms30Percent': '6.270',
    'history.partialClaimsPaid': '80000.00',
    'history.balanceAtDefault': '236765.47',
    'loan.rateType': 'adjustable',
    'loan.lifetimeCapPercent': '9.000',
    'loan.atFinalRate': false,
  },
  'FHA: little room for a claim': {
    'loan.backer': 'fha',
    'market.pmms30Percent': '6.270',
    'history.partialClaimsPaid': '65000.00',
    'history.balanceAtDefault': '236765.47',
  },
  'FHA: a pause in a disaster': {
    'loan.backer': 'fha',
    'hardship.cause': 'disaster',
    'hardship.duration': 'temporary-ongoing',
    'history.lastPermanentOptionOn': '2026-01-01',
    disaster: { occurredOn: '2026-07-10', femaIndividualAssistance: true, insuredLoss: null, workplaceAffected: false },
  },
  'nothing known, not even the owner': {
    'loan.backer': 'unknown',
    'loan.firstLien': null,
    'loan.originatedOn': null,
    'loan.rateType': null,
    ...Object.fromEntries(UNKNOWN_GROUPS.map((group) => [group, null])),
  },
  'VA: missed soon after a second disaster': {
    'loan.backer': 'va',
    'market.pmms30Percent': '6.270',
    'hardship.cause': 'disaster',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
    'history.partialClaimsPaid': '9000.00',
    'arrears.oldestUnpaidDueDate': '2026-08-01',
    disaster: { occurredOn: '2026-07-10', femaIndividualAssistance: true, insuredLoss: true, workplaceAffected: true },
  },
  'VA: more past due than a claim may pay': {
    'loan.backer': 'va',
    'market.pmms30Percent': '6.270',
    'arrears.oldestUnpaidDueDate': '2023-04-01',
    'property.occupancy': 'rental',
    'history.missedVaPaymentMar2020ToMay2025': true,
  },
  'VA: past due beyond the usual limit of a claim, within the higher one': {
    'loan.backer': 'va',
    'market.pmms30Percent': '6.270',
    'arrears.oldestUnpaidDueDate': '2024-04-01',
    'history.missedVaPaymentMar2020ToMay2025': true,
  },
  'VA: past due beyond the usual limit, no payment missed in the years of the higher one': {
    'loan.backer': 'va',
    'market.pmms30Percent': '6.270',
    'arrears.oldestUnpaidDueDate': '2024-04-01',
    'history.missedVaPaymentMar2020ToMay2025': false,
  },
  'USDA: the market rate alone meets the goal': {
    'loan.backer': 'usda',
    'market.pmms30Percent': '6.270',
    'loan.ratePercent': '9.875',
    'loan.principalAndInterest': '2190.00',
  },
  'USDA: not late, and able to pay': {
    'loan.backer': 'usda',
    'arrears.oldestUnpaidDueDate': '2026-11-01',
    'household.canResumePayment': true,
    'property.condition': 'condemned',
  },
  'FHA: 30 years meet the goal': {
    'loan.backer': 'fha',
    'market.pmms30Percent': '6.270',
    'loan.principalBalance': '150000.00',
  },
  'FHA: 40 years and the claim meet the goal': {
    'loan.backer': 'fha',
    'market.pmms30Percent': '6.270',
    'history.partialClaimsPaid': '9500.00',
    'history.balanceAtDefault': '236765.47',
  },
  'FHA: can pay again, 40 years fit': {
    'loan.backer': 'fha',
    'market.pmms30Percent': '6.270',
    'household.canResumePayment': true,
    'household.affordablePayment': '2080.00',
  },
  'FHA: can pay again, but not that much': {
    'loan.backer': 'fha',
    'market.pmms30Percent': '6.270',
    'household.canResumePayment': true,
    'household.affordablePayment': '1500.00',
  },
  'FHA: claims used up, 30 years meet the goal': {
    'loan.backer': 'fha',
    'market.pmms30Percent': '6.270',
    'loan.principalBalance': '150000.00',
    'history.partialClaimsPaid': '80000.00',
    'history.balanceAtDefault': '236765.47',
  },
  'before the rules began': { asOf: '2022-06-01', 'arrears.oldestUnpaidDueDate': '2022-02-01' },
};

describe.each(LOCALES)('the text in %s', (locale) => {
  const texts = Object.entries(HOUSEHOLDS).map(
    ([name, changes]) => [name, explainText(typedSimulationWith(changes), locale)] as const,
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
    const names = Object.values(topics.hardship.hardship).flatMap((schema) => metaOf(schema).choices ?? []);
    for (const name of names.filter((one) => one.includes('-'))) expect(text).not.toContain(name);
  });
});

test('the contract’s example ends in the sum everybody agrees on', () => {
  const text = explainText(typedSimulationWith({ 'market.gseModificationRatePercent': '6.750' }), 'en');
  expect(text).toContain('The payment is $1,264.05, and the\n   goal of $1,264.05 is met.');
  expect(text).toContain('Your payment would go from $2,100.17 to $1,815.05 a month, over 480 months (40');
});

test('the same simulation gives the same text', () => {
  expect(explainText(typedSimulationWith(), 'es')).toBe(explainText(typedSimulationWith(), 'es'));
});

describe('with nothing past due', () => {
  const BACKERS = ['fannie-mae', 'freddie-mac', 'fha', 'va', 'usda', 'other'];

  test.each(BACKERS)('no reason advises to pay a part of what is past due: %s', (backer) => {
    const loan = { 'loan.backer': backer, 'household.affordablePayment': '700.00' };
    const late = explainText(typedSimulationWith(loan), 'en').replaceAll(/\s+/g, ' ');
    const current = explainText(
      typedSimulationWith({ ...loan, 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null }),
      'en',
    ).replaceAll(/\s+/g, ' ');
    const advice = /Paying part of|cannot pay everything past due/;
    expect(late).toMatch(advice);
    expect(current).toContain('Nothing is past due today.');
    expect(current).not.toMatch(advice);
  });
});

test('a sale that is set comes before anything else, in a home that nobody lives in too', () => {
  const text = explainText(
    typedSimulationWith({ 'property.occupancy': 'vacant', 'foreclosure.saleOn': '2026-12-02' }),
    'es',
  ).replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/^La subasta de su casa .* 2 de diciembre de 2026, en 9 días\./);
});

test.each(['en', 'es'] as const)(
  'while nobody knows the owner the text is short, and whole only when asked for (%s)',
  (locale) => {
    const simulation = typedSimulationWith({ 'loan.backer': 'unknown' });
    const linesOf = (text: string) => text.split('\n').length;
    const [short, whole] = [explainText(simulation, locale), explainText(simulation, locale, { all: true })];
    expect(linesOf(short)).toBeLessThanOrEqual(200);
    expect(linesOf(whole)).toBeGreaterThan(200);
  },
);

test.each(['en', 'es'] as const)('the text begins with at most ten lines to read aloud (%s)', (locale) => {
  for (const changes of [{}, { 'loan.backer': 'unknown' }, { 'foreclosure.saleOn': '2027-02-01' }]) {
    const [brief = ''] = explainText(typedSimulationWith(changes), locale).split('\n\n');
    expect(brief.split('\n').length).toBeLessThanOrEqual(10);
    expect(brief).toContain('800-569-4287');
  }
});

test('who does not know the owner hears what to ask about first, and of figures before small amounts', () => {
  const bare = { 'loan.backer': 'unknown', 'loan.principalAndInterest': null, 'loan.escrow': null };
  const [brief = ''] = explainText(typedSimulationWith({ ...bare, 'loan.ratePercent': null }), 'en').split('\n\n');
  const read = brief.replaceAll('\n', ' ');
  const short = explainText(typedSimulationWith({ ...bare, 'household.wantsToStay': null }), 'en');
  expect(short).not.toContain('PRE-FORECLOSURE SALE');
  expect(read).toMatch(/irst to ask about: “[^”]+”\./);
  expect(read).toContain('we need these answers: “Who backs your loan”, “Whole monthly payment”, and “Interest rate”.');
});

test('a plan of which nobody knows yet whether it fits is told with what the longest one would take', () => {
  const [brief = ''] = explainText(
    typedSimulationWith({
      'loan.backer': 'fha',
      'hardship.duration': 'temporary-resolved',
      'household.canResumePayment': true,
      'household.affordablePayment': null,
      'property.occupancy': 'vacant',
    }),
    'en',
  ).split('\n\n');
  expect(brief.replaceAll('\n', ' ')).toMatch(
    /“Repayment plan”\. The longest plan would take \$[\d,.]+ a month for .* We cannot say yet if it fits\./,
  );
});

test('a call that the sale has named is not named twice', () => {
  const [brief = ''] = explainText(
    typedSimulationWith({ 'property.occupancy': 'vacant', 'foreclosure.saleOn': '2026-12-02' }),
    'en',
  ).split('\n\n');
  expect(brief.replaceAll('\n', ' ').match(/call your servicer/gi)).toHaveLength(1);
  expect(brief).toContain('800-569-4287');
});

test('a balloon that is near comes before what could be paid', () => {
  const [brief = ''] = explainText(typedSimulationWith({ 'loan.balloonOn': '2027-03-01' }), 'en').split('\n\n');
  expect(brief).toMatch(/^If nothing changes, on March 1, 2027 the whole\sbalance/);
  expect(brief).toContain('could');
});

test('three numbers of a statement bring a range to read aloud, and who only wants to stay hears of no way to leave', () => {
  const few = caseWith({
    'loan.backer': 'unknown',
    'loan.escrow': null,
    'household.canReinstate': null,
    'market.pmms30Percent': '7.400',
    ...Object.fromEntries(
      ['escrowAdvances', 'servicingAdvances', 'escrowShortage'].map((name) => [`arrears.${name}`, null]),
    ),
  });
  const text = explainText(withShownFigures(few, simulate(few)), 'en').replaceAll(/\s+/g, ' ');
  expect(text).toMatch(
    /^With a loan modification you could pay between about \$[\d,.]+ and about \$[\d,.]+ a month instead of \$1,580\. .* At the end, between about \$[\d,]+ and about \$[\d,]+ is due in one sum\./,
  );
  expect(text).toContain('Taxes and insurance are not in these payments yet.');

  const closed = { 'history.lastFailedTrialOn': '2026-06-01', 'history.priorModifications': 4 };
  const stays = explainText(typedSimulationWith(closed), 'en');
  expect(stays).toMatch(/^Today no option that keeps you in the home fits\./);
  expect(explainText(typedSimulationWith(closed), 'en', { leaves: true })).toMatch(
    /^First try an ordinary sale: put the home on the market\./,
  );
});

test('a plan that fits nowhere is told by what the longest one would take, what is paid at once, and the most that was said', () => {
  const ownerAlone = {
    'loan.backer': 'other',
    'hardship.duration': 'temporary-resolved',
    'household.canResumePayment': true,
    'household.canPayNow': '2981.36',
    'household.affordablePayment': '3000.00',
  };
  const textWith = (changes: Readonly<Record<string, unknown>>, locale: 'en' | 'es' = 'en') => {
    const told = caseWith({ ...ownerAlone, ...changes });
    return explainText(withShownFigures(told, simulate(told)), locale).replaceAll(/\s+/g, ' ');
  };
  // 16,981.36 less 2,981.36 is 14,000.00: over 12 months 1,166.67 on top of 2,100.17.
  expect(textWith({})).toContain(
    'The longest plan would take $2,981.36 at once, then $3,266.84 a month for 12 months. You said that you can pay $3,000.00 a month.',
  );
  expect(textWith({}, 'es')).toContain(
    'El plan más largo pediría $2,981.36 de una vez, luego $3,266.84 al mes por 12 meses. Usted dijo que puede pagar $3,000.00 al mes.',
  );
  // Who can pay it is above what servicers commonly go up to, 150 % of the payment.
  expect(textWith({ 'household.affordablePayment': '3266.84' })).toContain(
    'for 12 months. Not all of its rules fit what you told us.',
  );
  expect(textWith({ 'household.affordablePayment': '3266.83' })).toContain('You said that you can pay $3,266.83');
  expect(textWith({ 'household.affordablePayment': null, 'arrears.servicingAdvances': null })).toContain(
    'then about $3,252 a month for 12 months. We cannot say yet if it fits.',
  );
});

test('help after a disaster is listed for who told of one, and for who asks for everything', () => {
  const simulation = typedSimulationWith({ 'loan.backer': 'unknown' });
  const listed = (choices: Parameters<typeof explainText>[2]) =>
    explainText(simulation, 'en', choices).match(/DISASTER/);
  expect(listed({ hadDisaster: false })).toBeNull();
  expect(listed({ hadDisaster: false, all: true })).not.toBeNull();
  const fannieMae = typedSimulationWith();
  expect(explainText(fannieMae, 'en', { hadDisaster: false })).not.toContain('DISASTER');
  expect(explainText(fannieMae, 'en', { hadDisaster: true })).toContain('DISASTER');
});

const SALE_AHEAD = {
  asOf: '2027-01-24',
  'arrears.oldestUnpaidDueDate': '2026-01-01',
  'foreclosure.saleOn': '2027-03-01',
  'foreclosure.firstFilingOn': '2026-06-01',
};
const DENIED = {
  'foreclosure.completeApplicationOn': '2026-10-15',
  'foreclosure.decisionOn': '2026-11-20',
  'foreclosure.denialReasons': ['income-too-low'],
};

test.each([
  ['held', { ...SALE_AHEAD, 'foreclosure.completeApplicationOn': '2027-01-22' }, /may not sell the home before it has/],
  ['too late', { ...SALE_AHEAD, 'foreclosure.completeApplicationOn': '2027-01-23' }, /37-day rule does not stop this/],
  ['passed', { 'foreclosure.saleOn': '2026-11-20' }, /^The sale of your home was set for November 20, 2026/],
  ['a no', DENIED, /^Your letter said no\..*Next date: [^,]+, 2026, “Last day to appeal” and “Last day to accept”/],
])('the ten lines lead with what matters most: %s', (_, changes, said) => {
  const simulation = typedSimulationWith(changes);
  for (const locale of LOCALES) {
    const [brief = ''] = explainText(simulation, locale).split('\n\n');
    expect(brief.split('\n').length).toBeLessThanOrEqual(12);
    if (locale === 'en') expect(brief.replaceAll('\n', ' ')).toMatch(said);
  }
});

test('the next date is the first of those that the text lists, in the order of the calendar', () => {
  const changes = { ...SALE_AHEAD, 'foreclosure.completeApplicationOn': '2027-01-22' };
  const text = explainText(typedSimulationWith(changes), 'en').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Next date: January 29, 2027,');
  const [, dates = ''] = text.split('Dates to know');
  const places = ['January 22', 'January 29', 'February 21', 'February 28', 'March 1'].map((day) => dates.indexOf(day));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(-1);
});

describe('beside the options, with the case', () => {
  const textWith = (changes: Readonly<Record<string, unknown>>, choices: { all?: boolean; leaves?: boolean } = {}) =>
    explainText(typedSimulationWith(changes), 'en', { ...choices, loanCase: caseWith(changes) }).replaceAll(
      /\s+/g,
      ' ',
    );
  const STATE = 'What the law of your state says';

  it('the law of the state is told to who leaves, has a foreclosure under way, or asks for all', () => {
    const inOhio = { 'property.state': 'OH', 'foreclosure.firstFilingOn': 'none', 'foreclosure.saleOn': 'none' };
    expect(textWith(inOhio)).not.toContain(STATE);
    expect(textWith(inOhio, { leaves: true })).toContain(`${STATE} --`);
    expect(textWith(inOhio, { all: true })).toContain(STATE);
    expect(textWith({ ...inOhio, 'foreclosure.firstFilingOn': '2026-11-02' })).toContain('- Ohio');
    expect(textWith({ ...inOhio, 'foreclosure.saleOn': '2026-11-23' })).toContain(STATE);
    expect(textWith({ ...inOhio, 'foreclosure.saleOn': '2026-11-22' })).toContain(STATE);
    expect(textWith({ 'property.state': null }, { leaves: true })).not.toContain(STATE);
    expect(textWith({ 'property.state': 'GU' }, { leaves: true })).toContain('We have not gathered the law');
  });

  it('military service and taxes on forgiven debt are told where the case calls for them', () => {
    expect(textWith({ 'hardship.cause': 'military-move' })).toContain('50 U.S.C. 3953');
    expect(textWith({ 'hardship.cause': 'illness-or-disability' })).not.toContain('50 U.S.C. 3953');
    const leaves = { 'household.wantsToStay': false, 'property.value': '100000.00' };
    expect(textWith(leaves, { leaves: true })).toContain('Form 982');
    expect(textWith({})).not.toContain('Form 982');
  });
});

describe.each(LOCALES)('the first lines in %s', (locale) => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['a line of credit', { 'loan.product': 'home-equity-line' }],
    ['what may be one', { 'loan.backer': 'other', 'loan.firstLien': false }],
    ['a loan behind another', { 'loan.firstLien': false, 'loan.otherLiens.balance': '150000.00' }],
  ])('say that it is %s before any option', (_, changes) => {
    const simulation = typedSimulationWith(changes);
    const [nature] = explainSimulation(simulation).nature;
    const [first = ''] = explainText(simulation, locale).split('\n\n');
    expect(nature && first.replaceAll(/\s+/g, ' ').startsWith(speaker(locale).say(nature))).toBe(true);
  });

  it('say nothing of the kind of a first loan', () => {
    expect(explainSimulation(typedSimulationWith({})).nature).toEqual([]);
  });
});
