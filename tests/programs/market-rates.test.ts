import { describe, expect, it, vi } from 'vitest';
import { caseWith, optionIn, simulationWith } from '../support/household';
import { simulateWithHistoryJson } from '../support/json';
import { PRIVATE } from './other/households';
import { BEHIND } from './usda/households';

vi.mock(import('../../lib/programs/parameters'), async (original) => {
  const { untilOctober } = await import('../support/survey');
  return untilOctober(await original());
});

const SURVEY = 'market.pmms30Percent';
const UNTOLD = { [SURVEY]: null };
const modification = (changes: Readonly<Record<string, unknown>>) =>
  optionIn(simulationWith({ ...PRIVATE, ...changes }), 'other.loan-modification');

describe('a market rate of a dated table', () => {
  it.each([
    ['2026-08-06', '6.750', '6.700'],
    ['2026-08-12', '6.750', '6.700'],
    ['2026-08-13', '6.625', '6.670'],
    ['2026-09-09', '6.625', '6.670'],
    ['2026-09-10', '6.750', '6.760'],
    ['2026-10-07', '7.250', '7.280'],
    ['2026-10-08', '7.375', '7.400'],
    ['2026-11-23', '7.375', '7.400'],
  ])('stands in on %s: %s from the row of %s', (asOf, ratePercent, row) => {
    const simulation = simulationWith({ ...PRIVATE, ...UNTOLD, asOf, 'arrears.oldestUnpaidDueDate': '2026-04-01' });
    expect(optionIn(simulation, 'other.loan-modification').terms).toMatchObject({ ratePercent });
    expect(simulation.marketRates).toMatchObject([{ path: SURVEY, ratePercent: row }]);
  });

  it('is missing before its first row', () => {
    const changes = { ...BEHIND, ...UNTOLD, asOf: '2026-08-05' };
    const { missing } = optionIn(simulationWith(changes), 'usda.loan-modification');
    expect(missing).toEqual([SURVEY]);
    expect(simulationWith(changes).marketRates).toEqual([]);
  });

  it('is old when its term has passed: after 7 days', () => {
    const on = (asOf: string) => {
      const simulation = simulationWith({ ...PRIVATE, ...UNTOLD, asOf });
      const { restsOnRates, warnings } = optionIn(simulation, 'other.loan-modification');
      return {
        rates: simulation.marketRates.map(({ termDays, since, old }) => [termDays, since, old]),
        restsOnRates,
        isTold: warnings.includes('market-rate-old'),
      };
    };
    expect(on('2026-10-15')).toEqual({ rates: [[7, '2026-10-08', false]], restsOnRates: [SURVEY], isTold: false });
    expect(on('2026-10-16')).toEqual({
      rates: [[7, '2026-10-08', true]],
      restsOnRates: [SURVEY],
      isTold: true,
    });
  });

  it('names its source and grade', () => {
    expect(simulationWith({ ...PRIVATE, ...UNTOLD }).marketRates[0]?.source).toMatchObject({
      url: 'https://www.freddiemac.com/pmms',
      effective: '2026-10-08',
      evidence: 'secondary',
    });
  });

  it('gives way to the household’s own figure, however old the row', () => {
    const simulation = simulationWith({ ...PRIVATE, [SURVEY]: '6.11' });
    expect(simulation.marketRates).toEqual([]);
    expect(modification({ [SURVEY]: '6.11' })).toMatchObject({
      terms: { ratePercent: '6.125' },
      restsOnRates: [],
      warnings: [],
    });
  });

  it('rests under the modifications alone: what goes on as agreed reads no rate', () => {
    const { options } = simulationWith({ ...PRIVATE, ...UNTOLD });
    const resting = options.filter(({ restsOnRates }) => restsOnRates.length > 0).map(({ id }) => id);
    expect(resting).toEqual(['other.loan-modification']);
  });

  it('is told of an option whose answer, not whose figures, rests on it', () => {
    const claim = optionIn(simulationWith({ ...BEHIND, ...UNTOLD, 'loan.backer': 'fha' }), 'fha.payment-supplement');
    expect(claim).toMatchObject({ restsOnRates: [], warnings: expect.arrayContaining(['market-rate-old']) });
    expect(claim.checks.filter(({ restsOnRates }) => restsOnRates).map(({ id }) => id)).toEqual([
      'fha.payment-supplement.no-better-combination',
    ]);
  });

  it('is old after 45 days for the enterprises', () => {
    const on = (asOf: string) => {
      const { marketRates, options } = simulationWith({ asOf });
      const { restsOnRates } = optionIn({ options }, 'fannie-mae.flex-modification');
      return [marketRates.map(({ path, ratePercent, old }) => [path, ratePercent, old]), restsOnRates];
    };
    const path = 'market.gseModificationRatePercent';
    expect(on('2026-10-30')).toEqual([[[path, '6.750', false]], [path]]);
    expect(on('2026-10-31')).toEqual([[[path, '6.750', true]], [path]]);
  });

  it('does not reach the closed programs, which are older than the table', () => {
    const { options } = simulateWithHistoryJson(caseWith({ ...PRIVATE, ...UNTOLD }));
    const past = options.filter(({ id }) => id.startsWith('history.'));
    expect(past.flatMap(({ restsOnRates }) => restsOnRates)).toEqual([]);
    expect(past.some(({ checks }) => checks.some(({ missing }) => missing.includes(SURVEY)))).toBe(true);
  });
});
