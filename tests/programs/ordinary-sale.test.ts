import { describe, expect, it } from 'vitest';
import { AUTHORITIES } from '../../lib/programs/registry';
import { checkIn, optionIn, simulationWith } from '../support/household';

/**
 * 213,239.13 less 8 % is 196,180.00. Owed are 180,000.00 of balance, 3,999.99 put off, eight months of interest of 975.00, and
 * 4,200.00 and 180.00 advanced: one cent is left over.
 */
const ONE_CENT = {
  'property.value': '213239.13',
  'loan.principalBalance': '180000.00',
  'loan.deferredBalance': '3999.99',
};
const NOTHING_LEFT = { ...ONE_CENT, 'loan.deferredBalance': '4000.00' };

const waysToLeave = Object.values(AUTHORITIES).flatMap(({ options }) =>
  options.filter(({ kind }) => kind === 'disposition').map(({ id }) => id),
);
const isDeed = (id: string) => id.endsWith('.deed-in-lieu');

function found(id: string, changes: Readonly<Record<string, unknown>>) {
  const [backer = ''] = id.split('.');
  return optionIn(simulationWith({ ...changes, 'loan.backer': backer }), id);
}

describe.each(waysToLeave)('%s', (id) => {
  it('begins with an ordinary sale where that leaves one cent, and is none for less than is owed (PL-6.1)', () => {
    const option = found(id, ONE_CENT);
    expect(option.warnings).toContain('ordinary-sale-first');
    expect(option.status).toBe(isDeed(id) ? 'servicer-decides' : 'does-not-qualify');
    expect(checkIn(option, 'owes-more-than-sale')).toMatchObject({
      truth: 'false',
      actual: '196180.00',
      limit: '196179.99',
      source: { evidence: 'reading' },
    });
  });

  it('stays as it is where an ordinary sale leaves nothing', () => {
    const option = found(id, NOTHING_LEFT);
    expect(option.warnings).not.toContain('ordinary-sale-first');
    expect(option.status).toBe('servicer-decides');
    expect(checkIn(option, 'owes-more-than-sale')).toMatchObject({ truth: 'true', limit: '196180.00' });
  });

  it.each([{ 'property.value': null }, { 'loan.principalBalance': null }])(
    'says nothing of it without %j',
    (unknown) => {
      const option = found(id, { ...ONE_CENT, ...unknown });
      expect(option).toMatchObject({ status: 'servicer-decides', warnings: [] });
      expect(option.checks.map((check) => check.id)).not.toContain(`${id}.owes-more-than-sale`);
    },
  );
});

it('a claim paid before is owed too', () => {
  const option = found('fha.pre-foreclosure-sale', {
    ...ONE_CENT,
    'loan.deferredBalance': '0.00',
    'history.partialClaimsPaid': '4000.00',
  });
  expect(option.status).toBe('servicer-decides');
});

it('half of a cent counts exactly: the costs of selling are floored', () => {
  // 8 % of 100.05 is 8.004: 92.046 is more than 92.04.
  const cents = {
    'property.value': '100.05',
    'loan.principalBalance': '92.04',
    'loan.deferredBalance': '0.00',
    'loan.ratePercent': null,
    'arrears.escrowAdvances': '0.00',
    'arrears.servicingAdvances': '0.00',
  };
  expect(found('other.short-sale', cents).status).toBe('does-not-qualify');
});

describe('what is past due', () => {
  it.each([
    [ONE_CENT, 'arrears.lateCharges', '0.01'],
    [ONE_CENT, 'arrears.oldestUnpaidDueDate', '2026-03-01'],
  ])('is to be paid off too: %o with %s of %s leaves nothing', (given, path, more) => {
    expect(found('other.short-sale', { ...given, [path]: more }).status).toBe('servicer-decides');
  });

  it.each([
    ['loan.ratePercent', null],
    ['arrears.escrowAdvances', null],
    ['arrears.servicingAdvances', '179.99'],
    ['arrears.suspense', '0.01'],
  ])('counts only as far as it is told, less the money in suspense: %s of %s', (path, less) => {
    expect(found('other.short-sale', { ...NOTHING_LEFT, [path]: less }).status).toBe('does-not-qualify');
  });

  it('keeps the short sale open where years of interest and advances are more than the home brings', () => {
    const option = found('fha.pre-foreclosure-sale', {
      asOf: '2026-11-27',
      'property.value': '130000.00',
      'loan.principalBalance': '112136.62',
      'loan.ratePercent': '4.375',
      'arrears.oldestUnpaidDueDate': '2023-06-01',
      'arrears.escrowAdvances': '11937.95',
      'arrears.servicingAdvances': '57.00',
      'arrears.lateCharges': null,
    });
    expect(option).toMatchObject({ status: 'servicer-decides', warnings: [] });
    expect(checkIn(option, 'owes-more-than-sale')).toMatchObject({ actual: '119600.00', limit: '141302.43' });
  });

  it('holds where only the balance is covered: 257,354.00 brings 236,765.68', () => {
    const option = found('fannie-mae.short-sale', { 'property.value': '257354.00' });
    expect(option.status).toBe('servicer-decides');
    expect(checkIn(option, 'owes-more-than-sale')).toMatchObject({ actual: '236765.68', limit: '251405.31' });
  });
});

describe('equity', () => {
  const equityOf = (changes: Readonly<Record<string, unknown>>) => simulationWith(changes).situation.equity;

  it('is the value less every known debt, below zero where more is owed', () => {
    expect(equityOf(ONE_CENT)).toBe('29239.14');
    expect(equityOf({ ...ONE_CENT, 'property.value': '183999.98' })).toBe('-0.01');
    expect(equityOf({ ...ONE_CENT, 'loan.deferredBalance': null })).toBe('33239.13');
  });

  it('is unknown without value or balance, and where another loan comes first', () => {
    expect(equityOf({ ...ONE_CENT, 'property.value': null })).toBeNull();
    expect(equityOf({ ...ONE_CENT, 'loan.principalBalance': null })).toBeNull();
    expect(equityOf({ ...ONE_CENT, 'loan.firstLien': false })).toBeNull();
  });
});

describe('the suggested order', () => {
  const orderFor = (wantsToStay: boolean | null) =>
    simulationWith({
      'household.affordablePayment': null,
      'property.value': null,
      'household.wantsToStay': wantsToStay,
    }).suggestedOrder;
  const isWayToLeave = (id: string) => waysToLeave.includes(id);

  it('has no way to leave before the last way to stay for who wants to stay', () => {
    const order = orderFor(true);
    expect(order.filter(isWayToLeave).length).toBeGreaterThan(0);
    expect(order.findIndex(isWayToLeave)).toBe(order.filter((id) => !isWayToLeave(id)).length);
  });

  it('has every way to leave first for who wants to leave', () => {
    const order = orderFor(false);
    expect(order.findLastIndex(isWayToLeave)).toBe(order.filter(isWayToLeave).length - 1);
    expect(order.length).toBeGreaterThan(order.filter(isWayToLeave).length);
  });

  it('goes by the verdict alone while nobody has said', () => {
    expect([...orderFor(null)].sort()).toEqual([...orderFor(true)].sort());
    expect(orderFor(null)).not.toEqual(orderFor(true));
  });
});
