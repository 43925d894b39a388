import { describe, expect, it } from 'vitest';
import { checkIn, optionIn, simulationWith } from '../../support/household';
import { HURRICANE, late, RESOLVED, rows } from './limits';

/** What lib/programs/freddie-mac/spec.md says that differs from Fannie Mae; what both share is tested in ../gse. */

type Changes = Readonly<Record<string, unknown>>;

const freddieMac = (changes: Changes = {}) => simulationWith({ 'loan.backer': 'freddie-mac', ...changes });
const option = (name: string, changes: Changes = {}) => optionIn(freddieMac(changes), `freddie-mac.${name}`);

describe('Freddie Mac limits: at the limit, one unit beyond, and unknown', () => {
  it.each(rows)('%s: %s, check %s', (_, name, check, given, within, beyond) => {
    const truth = (changes: Changes) => checkIn(option(name, { ...given, ...changes }), check).truth;
    expect(truth(within)).toBe('true');
    expect(truth(beyond)).toBe('false');
    expect(truth(late(null))).toBe('unknown');
  });

  it.each([
    ['FR-6.8', 'flex-modification', {}],
    ['FR-7.5', 'disaster-flex-modification', { ...HURRICANE, ...late('2026-07-01') }],
  ])('%s: a condemned home is no bar to %s, an abandoned one is', (_, name, given) => {
    const inCondition = (condition: string | null) => option(name, { ...given, 'property.condition': condition });
    expect(inCondition('condemned').status).toBe('may-qualify');
    expect(inCondition('abandoned').status).toBe('does-not-qualify');
    expect(inCondition(null)).toMatchObject({ status: 'needs-information', missing: ['property.condition'] });
  });

  it('FR-6.9: three trial payments, also for a loan that is current', () => {
    const current = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null, 'hardship.cause': 'death' };
    expect(option('flex-modification', current)).toMatchObject({ status: 'may-qualify', terms: { trialMonths: 3 } });
    expect(option('flex-modification').terms?.trialMonths).toBe(3);
  });

  it.each([
    ['2026-04-30', 6],
    ['2026-05-01', 3],
  ])('a pause begun on %s runs %d months (FR-3)', (asOf, months) => {
    expect(option('forbearance', { asOf, ...late('2026-04-01') }).terms?.planMonths).toBe(months);
  });

  it.each([
    ['flex-modification', '2024-12-01', '2024-11-30'],
    ['disaster-flex-modification', '2024-12-01', '2024-11-30'],
    ['payment-deferral', '2023-10-01', '2023-09-30'],
    ['disaster-payment-deferral', '2023-10-01', '2023-09-30'],
  ])('%s is in force on %s and not on %s', (name, first, before) => {
    expect(option(name, { asOf: first, ...late('2023-06-01') }).status).not.toBe('not-in-force');
    expect(option(name, { asOf: before, ...late('2023-06-01') })).toMatchObject({ status: 'not-in-force', checks: [] });
  });
});

describe('Freddie Mac scenarios', () => {
  it('FR-S1: the contract example gets the same Flex Modification as with Fannie Mae, to the cent', () => {
    expect(freddieMac().suggestedOrder[0]).toBe('freddie-mac.flex-modification');
    expect(option('flex-modification').terms).toEqual(optionIn(simulationWith(), 'fannie-mae.flex-modification').terms);
  });

  // Each with its days, which no longer count: only whole months do.
  it.each([
    ['2026-02-01', '2026-08-12', 192, 'true'],
    ['2026-01-01', '2026-03-01', 59, 'true'],
    ['2026-07-01', '2026-08-30', 60, 'false'],
  ])('FR-S2: due on %s, on %s it is %d days late: late enough is %s', (oldest, asOf, days, truth) => {
    const simulation = freddieMac({ ...RESOLVED, ...late(oldest), asOf });
    expect(simulation.situation.daysDelinquent).toBe(days);
    const deferral = optionIn(simulation, 'freddie-mac.payment-deferral');
    expect(checkIn(deferral, 'delinquency-min').truth).toBe(truth);
    expect(checkIn(deferral, 'delinquency-max').truth).toBe('true');
  });

  it('FR-S3: six months late, back at work and able to pay the regular payment only, the months are deferred', () => {
    const due = {
      ...RESOLVED,
      ...late('2026-02-01'),
      asOf: '2026-08-12',
      'household.affordablePayment': '2100.17',
    };
    expect(option('payment-deferral', due)).toMatchObject({ status: 'may-qualify', terms: { deferredMonths: 6 } });
  });
});
