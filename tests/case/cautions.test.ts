import { expect, it } from 'vitest';
import { explainCaution } from '../../lib/explain/explain';
import { speaker } from '../../lib/words/say';
import { simulationWith, typedSimulationWith } from '../support/household';

const cautionsWith = (changes: Readonly<Record<string, unknown>>) =>
  simulationWith(changes).cautions.map(({ caution }) => caution);

it('says nothing of a first lien that Fannie Mae owns', () => {
  expect(cautionsWith({})).toEqual([]);
});

it.each([
  ['fha', ['reverse-mortgage']],
  ['usda', ['usda-direct']],
  ['unknown', ['reverse-mortgage', 'usda-direct']],
  ['other', []],
  ['va', []],
])('stops a loan whose rules may be others: %s', (backer, expected) => {
  expect(cautionsWith({ 'loan.backer': backer, 'loan.principalAndInterest': null })).toEqual(expected);
});

it('takes no loan with a monthly payment for a reverse mortgage', () => {
  expect(cautionsWith({ 'loan.backer': 'fha' })).toEqual([]);
  expect(cautionsWith({ 'loan.backer': 'unknown' })).toEqual(['usda-direct']);
});

it('tells that the first loan is not counted, and of a private owner that it may be a line of credit', () => {
  expect(cautionsWith({ 'loan.firstLien': false })).toEqual(['other-liens']);
  expect(cautionsWith({ 'loan.firstLien': false, 'loan.backer': 'other' })).toEqual(['line-of-credit', 'other-liens']);
  expect(cautionsWith({ 'loan.firstLien': null, 'loan.backer': 'other' })).toEqual([]);
});

it.each<[string, Readonly<Record<string, unknown>>]>([
  ['other-liens', {}],
  ['second-lien', { 'loan.otherLiens.balance': '150000.00' }],
])('says whose help is for first loans, and that charged off is not forgiven: %s', (id, changes) => {
  const simulation = typedSimulationWith({ 'loan.backer': 'unknown', 'loan.firstLien': false, ...changes });
  const caution = simulation.cautions.find((one) => one.caution === id);
  for (const locale of ['en', 'es'] as const) {
    const said = caution && speaker(locale).say(explainCaution(caution, simulation));
    expect(said).toMatch(/FHA, VA (and|y) USDA/);
    expect(said).toMatch(/charged off/i);
  }
});

it.each([
  ['vacant', 'disaster', ['left-after-disaster', 'after-disaster']],
  ['vacant', 'unemployment', []],
  ['primary', 'disaster', ['after-disaster']],
  ['rental', 'disaster', ['after-disaster']],
])('asks a home that is %s after %s whether they will return', (occupancy, cause, expected) => {
  expect(cautionsWith({ 'property.occupancy': occupancy, 'hardship.cause': cause })).toEqual(expected);
});

it('tells who has a new servicer, or a payment that rises with its escrow, where to read of it', () => {
  const changes = {
    'foreclosure.servicerChangedOn': '2026-11-01',
    'loan.changes': [{ on: '2027-01-01', reason: 'escrow', payment: '2010.00' }],
  };
  expect(cautionsWith(changes)).toEqual(['new-servicer', 'escrow-rise']);
  expect(cautionsWith({ 'foreclosure.servicerChangedOn': 'none' })).toEqual([]);
  expect(cautionsWith({ 'loan.changes': [{ on: '2027-01-01', reason: 'rate-reset' }] })).toEqual([]);
});

it('tells of no application that was sent on a day to come', () => {
  for (const path of ['foreclosure.applicationSentOn', 'foreclosure.applicationReceivedOn']) {
    expect(cautionsWith({ [path]: '2027-12-05' })).not.toContain('application-sent');
  }
});

it('tells on which day an application was sent', () => {
  expect(simulationWith({ 'foreclosure.applicationSentOn': '2026-11-16' }).cautions).toEqual([
    { path: 'foreclosure.applicationSentOn', caution: 'application-sent', sentOn: '2026-11-16', daysBind: true },
  ]);
});

it.each<[string, Readonly<Record<string, unknown>>, boolean]>([
  ['a home', {}, true],
  ['a home of whom nobody says how large the servicer is', { 'foreclosure.smallServicer': null }, true],
  ['a rental', { 'property.occupancy': 'rental' }, false],
  ['a small servicer', { 'foreclosure.smallServicer': true }, false],
  ['a Farm Credit lender', { 'foreclosure.farmCredit': true }, false],
  ['a reverse mortgage', { 'loan.product': 'reverse' }, false],
  ['a line of credit', { 'loan.product': 'home-equity-line' }, false],
])('promises a reply in business days only where the rule binds: %s', (_, changes, binds) => {
  const simulation = typedSimulationWith({
    'loan.backer': 'other',
    'foreclosure.applicationSentOn': '2026-11-16',
    ...changes,
  });
  const caution = simulation.cautions.find((one) => one.caution === 'application-sent');
  expect(caution?.daysBind).toBe(binds);
  const said = (locale: 'en' | 'es') => caution && speaker(locale).say(explainCaution(caution, simulation));
  expect(said('en')?.includes('5 business days')).toBe(binds);
  expect(said('es')?.includes('5 días hábiles')).toBe(binds);
});

it('says of a new servicer that the application goes along only where the rule binds', () => {
  const said = (occupancy: string) => {
    const simulation = typedSimulationWith({
      'foreclosure.servicerChangedOn': '2026-11-01',
      'property.occupancy': occupancy,
    });
    const caution = simulation.cautions.find((one) => one.caution === 'new-servicer');
    return caution && speaker('en').say(explainCaution(caution, simulation));
  };
  expect(said('primary')).toContain('An application you sent goes with the loan. So does a plan');
  expect(said('rental')).toContain(
    'may not be treated as late. A plan or a change that was agreed in writing goes with the loan',
  );
});

it('tells an heir of a reverse mortgage what keeping the home would take: the debt, or 95 % of the worth where that is less', () => {
  const payoffAt = (debt: string, value: string | null) =>
    simulationWith({
      'loan.product': 'reverse',
      'loan.principalBalance': debt,
      'property.value': value,
      'household.role': 'heir',
    }).cautions;
  const told = (payoff?: string) => [
    { path: 'loan.product', caution: 'is-reverse-mortgage' },
    { path: 'household.role', caution: 'heir-of-reverse', ...(payoff && { payoff }) },
  ];
  expect(payoffAt('199500.00', '210000.00')).toEqual(told('199500.00'));
  expect(payoffAt('199500.01', '210000.00')).toEqual(told('199500.00'));
  expect(payoffAt('199499.99', '210000.00')).toEqual(told('199499.99'));
  expect(payoffAt('180000.00', null)).toEqual(told());
  const divorced = { 'loan.product': 'reverse', 'household.role': 'divorced-co-owner' };
  expect(cautionsWith(divorced)).toEqual(['is-reverse-mortgage']);
});

it('tells who has a loan that rises in steps that they may ask before a payment is missed', () => {
  const step = (on: string) => ({ 'loan.changes': [{ on, reason: 'step', payment: '2300.00' }] });
  expect(cautionsWith({ 'hardship.stepRateIncreaseInLast12Months': true })).toEqual(['modification-rise']);
  expect(cautionsWith(step('2026-11-24'))).toEqual(['modification-rise']);
  expect(cautionsWith(step('2026-11-23'))).toEqual([]);
});

it('tells of court papers from the day on which a foreclosure was begun, until a sale has passed', () => {
  const filed = { path: 'foreclosure.firstFilingOn', caution: 'foreclosure-filed', sentOn: '2026-11-23' };
  const cautionsOf = (firstFilingOn: string, saleOn: string) =>
    simulationWith({ 'foreclosure.firstFilingOn': firstFilingOn, 'foreclosure.saleOn': saleOn }).cautions;
  expect(cautionsOf('2026-11-23', 'none')).toEqual([filed]);
  expect(cautionsOf('2026-11-23', '2026-11-23')).toEqual([filed]);
  expect(cautionsOf('2026-11-23', '2026-11-22')).toEqual([{ path: 'foreclosure.saleOn', caution: 'sale-over' }]);
  expect(cautionsOf('2026-11-24', 'none')).toEqual([]);
});

it('tells who signed the loan what a divorce does not change', () => {
  const divorced = { 'hardship.cause': 'divorce-or-separation' };
  expect(cautionsWith({ ...divorced, 'household.role': 'borrower' })).toEqual(['signed-with-ex']);
  expect(cautionsWith({ ...divorced, 'household.role': 'divorced-co-owner' })).toEqual(['divorced-co-owner']);
  expect(cautionsWith(divorced)).toEqual([]);
  expect(cautionsWith({ 'household.role': 'borrower' })).toEqual([]);
});

it('tells who is up to date what to send where they may be called late', () => {
  const current = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null };
  expect(cautionsWith({ ...current, 'foreclosure.servicerChangedOn': '2026-11-01' })).toContain('says-late');
  expect(cautionsWith({ ...current, 'foreclosure.saleOn': '2027-02-02' })).toContain('says-late');
  expect(cautionsWith({ ...current, 'foreclosure.firstFilingOn': '2026-11-23' })).toContain('says-late');
  expect(cautionsWith({ ...current, 'foreclosure.firstFilingOn': '2026-11-24' })).not.toContain('says-late');
  expect(cautionsWith(current)).not.toContain('says-late');
  expect(cautionsWith({ 'foreclosure.servicerChangedOn': '2026-11-01' })).not.toContain('says-late');
});

it('tells who was on active duty of the law that protects the home', () => {
  expect(cautionsWith({ 'household.onActiveDutyInLast12Months': true })).toEqual(['active-duty']);
  expect(cautionsWith({ 'household.onActiveDutyInLast12Months': false })).toEqual([]);
});

it('names what helps after a disaster for a year, and for as long as it is the hardship', () => {
  const after = (occurredOn: string) => cautionsWith({ 'disaster.occurredOn': occurredOn });
  expect(after('2025-11-24')).toEqual(['after-disaster']);
  expect(after('2025-11-23')).toEqual([]);
  expect(after('2026-11-24')).toEqual([]);
  expect(cautionsWith({ 'hardship.cause': 'disaster' })).toEqual(['after-disaster']);
});
