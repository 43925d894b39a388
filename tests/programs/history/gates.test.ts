import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { OptionJson } from '../../../lib/contract/simulation-schema';
import { simulationSchema } from '../../../lib/contract/simulation-schema';
import { caseDocuments, caseOf } from '../../support/arbitrary-case';
import { caseWith, checkIn } from '../../support/household';
import { historicalOptionsJson, simulateJson, simulateWithHistoryJson } from '../../support/json';
import { runs } from '../../support/runs';
import { FOUR_PROGRAMS, RESETTING, TEMPLATE, UNDERWATER } from './households';

type Changes = Readonly<Record<string, unknown>>;

function pastOption(changes: Changes, name: string): OptionJson {
  const found = historicalOptionsJson(caseWith(changes)).find(({ id }) => id === `history.${name}`);
  if (!found) throw new Error(`No option ${name}`);
  return found;
}

const resetting = (historical: Changes) => ({
  ...RESETTING,
  historical: { ...RESETTING.historical, ...historical },
});
/** Example B on a day of each program. */
const streamlined = { ...FOUR_PROGRAMS, asOf: '2009-04-05', 'arrears.oldestUnpaidDueDate': '2008-12-01' };
const reduction = { ...FOUR_PROGRAMS, asOf: '2010-10-01', 'arrears.oldestUnpaidDueDate': '2010-05-01' };

/** Number in lib/programs/history/spec.md, criterion, option, a household that passes all, and the change at the limit, one beyond it, and one that leaves it open. */
type Gate = readonly [
  no: string,
  check: string,
  option: string,
  household: Changes,
  atLimit: Changes,
  beyond: Changes,
  unknown: Changes,
];

const gates: readonly Gate[] = [
  [
    'HI-1.1',
    'past-first-lien',
    'hope-now-rate-freeze',
    RESETTING,
    {},
    { 'loan.firstLien': false },
    { 'loan.firstLien': null },
  ],
  [
    'HI-1.2',
    'past-rate-kind',
    'hope-now-rate-freeze',
    RESETTING,
    {},
    { 'loan.rateType': 'fixed' },
    { 'loan.rateType': null },
  ],
  [
    'HI-1.3',
    'subprime-pool',
    'hope-now-rate-freeze',
    RESETTING,
    {},
    resetting({ subprimePool: false }),
    resetting({ subprimePool: null }),
  ],
  [
    'HI-1.4',
    'first-fixed-period',
    'hope-now-rate-freeze',
    RESETTING,
    resetting({ initialFixedMonths: 36 }),
    resetting({ initialFixedMonths: 37 }),
    resetting({ initialFixedMonths: null }),
  ],
  [
    'HI-1.5',
    'made-from',
    'hope-now-rate-freeze',
    RESETTING,
    { 'loan.originatedOn': '2005-01-01' },
    { 'loan.originatedOn': '2004-12-31' },
    { 'loan.originatedOn': null },
  ],
  [
    'HI-1.5',
    'made-by',
    'hope-now-rate-freeze',
    RESETTING,
    { 'loan.originatedOn': '2007-07-31' },
    { 'loan.originatedOn': '2007-08-01' },
    { 'loan.originatedOn': null },
  ],
  [
    'HI-1.6',
    'reset-from',
    'hope-now-rate-freeze',
    RESETTING,
    resetting({ nextResetOn: '2008-01-01' }),
    resetting({ nextResetOn: '2007-12-31' }),
    resetting({ nextResetOn: null }),
  ],
  [
    'HI-1.6',
    'reset-by',
    'hope-now-rate-freeze',
    RESETTING,
    resetting({ nextResetOn: '2010-07-31' }),
    resetting({ nextResetOn: '2010-08-01' }),
    resetting({ nextResetOn: null }),
  ],
  [
    'HI-1.7',
    'past-current',
    'hope-now-rate-freeze',
    RESETTING,
    { 'arrears.current': false, 'arrears.oldestUnpaidDueDate': '2008-02-14' },
    { 'arrears.current': false, 'arrears.oldestUnpaidDueDate': '2008-02-13' },
    { 'arrears.current': null },
  ],
  [
    'HI-1.7',
    'late-sixty-days',
    'hope-now-rate-freeze',
    RESETTING,
    resetting({ sixtyDayLatesLast12Months: 1 }),
    resetting({ sixtyDayLatesLast12Months: 2 }),
    resetting({ sixtyDayLatesLast12Months: null }),
  ],
  [
    'HI-2.1',
    'past-owner',
    'streamlined-modification',
    streamlined,
    { 'loan.backer': 'fannie-mae' },
    { 'loan.backer': 'fha' },
    { 'loan.backer': 'unknown' },
  ],
  [
    'HI-2.2',
    'made-by',
    'streamlined-modification',
    streamlined,
    { 'loan.originatedOn': '2008-01-01' },
    { 'loan.originatedOn': '2008-01-02' },
    { 'loan.originatedOn': null },
  ],
  [
    'HI-2.3',
    'missed-payments',
    'streamlined-modification',
    streamlined,
    { 'arrears.oldestUnpaidDueDate': '2009-02-01' },
    { 'arrears.oldestUnpaidDueDate': '2009-03-01' },
    { 'arrears.oldestUnpaidDueDate': null },
  ],
  [
    'HI-2.4',
    'past-occupancy',
    'streamlined-modification',
    streamlined,
    {},
    { 'property.occupancy': 'rental' },
    { 'property.occupancy': null },
  ],
  [
    'HI-2.5',
    'past-units',
    'streamlined-modification',
    streamlined,
    { 'property.units': 1 },
    { 'property.units': 2 },
    { 'property.units': null },
  ],
  [
    'HI-2.6',
    'past-loan-to-value',
    'streamlined-modification',
    streamlined,
    { 'property.value': '294444.44' },
    { 'property.value': '294444.45' },
    { 'property.value': null },
  ],
  [
    'HI-2.7',
    'escrow-leaves-room',
    'streamlined-modification',
    streamlined,
    { 'loan.escrow': '1367.99' },
    { 'loan.escrow': '1368.00' },
    { 'loan.escrow': null },
  ],
  ['HI-3.1', 'past-first-lien', 'mod-in-a-box', TEMPLATE, {}, { 'loan.firstLien': false }, { 'loan.firstLien': null }],
  [
    'HI-3.2',
    'past-occupancy',
    'mod-in-a-box',
    TEMPLATE,
    {},
    { 'property.occupancy': 'rental' },
    { 'property.occupancy': null },
  ],
  [
    'HI-4.2',
    'past-first-lien',
    'hamp-tier-1',
    FOUR_PROGRAMS,
    {},
    { 'loan.firstLien': false },
    { 'loan.firstLien': null },
  ],
  [
    'HI-4.6',
    'past-occupancy',
    'hamp-tier-1',
    FOUR_PROGRAMS,
    {},
    { 'property.occupancy': 'rental' },
    { 'property.occupancy': null },
  ],
  [
    // 31 % of 3,600.00.
    'HI-4.10',
    'escrow-leaves-room',
    'hamp-tier-1',
    FOUR_PROGRAMS,
    { 'household.grossMonthlyIncome': '3600.00', 'loan.escrow': '1115.99' },
    { 'household.grossMonthlyIncome': '3600.00', 'loan.escrow': '1116.00' },
    { 'loan.escrow': null },
  ],
  [
    'HI-4.5',
    'past-balance-limit',
    'hamp-tier-1',
    FOUR_PROGRAMS,
    { 'loan.principalBalance': '729750.00' },
    { 'loan.principalBalance': '729750.01' },
    { 'property.units': null },
  ],
  [
    'HI-4.4',
    'past-units',
    'hamp-tier-1',
    FOUR_PROGRAMS,
    { 'property.units': 4 },
    { 'property.units': 5 },
    { 'property.units': null },
  ],
  [
    'HI-4.7',
    'past-condition',
    'hamp-tier-1',
    FOUR_PROGRAMS,
    { 'property.condition': 'abandoned' },
    { 'property.condition': 'condemned' },
    { 'property.condition': null },
  ],
  [
    'HI-4.3',
    'made-by',
    'hamp-tier-1',
    FOUR_PROGRAMS,
    { 'loan.originatedOn': '2009-01-01' },
    { 'loan.originatedOn': '2009-01-02' },
    { 'loan.originatedOn': null },
  ],
  [
    'HI-4.1',
    'past-owner',
    'hamp-tier-1',
    FOUR_PROGRAMS,
    { 'loan.backer': 'unknown' },
    { 'loan.backer': 'fannie-mae' },
    {},
  ],
  [
    'HI-4.9',
    'ratio-before',
    'hamp-tier-1',
    FOUR_PROGRAMS,
    { 'household.grossMonthlyIncome': '7185.64' },
    { 'household.grossMonthlyIncome': '7185.65' },
    { 'household.grossMonthlyIncome': null },
  ],
  [
    'HI-4.8',
    'default-or-imminent',
    'hamp-tier-1',
    { ...FOUR_PROGRAMS, 'household.canResumePayment': true },
    { 'arrears.oldestUnpaidDueDate': '2009-08-21' },
    { 'arrears.oldestUnpaidDueDate': '2009-08-22' },
    { 'arrears.oldestUnpaidDueDate': null },
  ],
  [
    'HI-5.1',
    'past-occupancy',
    'hamp-tier-2',
    UNDERWATER,
    { 'property.occupancy': 'rental' },
    { 'property.occupancy': 'second-home' },
    { 'property.occupancy': null },
  ],
  [
    'HI-5.2',
    'highest-ratio',
    'hamp-tier-2',
    UNDERWATER,
    { 'household.grossMonthlyIncome': '4035.86' },
    { 'household.grossMonthlyIncome': '4035.85' },
    { 'household.grossMonthlyIncome': null },
  ],
  [
    'HI-5.2',
    'lowest-ratio',
    'hamp-tier-2',
    UNDERWATER,
    { 'household.grossMonthlyIncome': '6780.24' },
    { 'household.grossMonthlyIncome': '6780.25' },
    { 'household.grossMonthlyIncome': null },
  ],
  [
    'HI-5.3',
    'past-payment-cut',
    'hamp-tier-2',
    UNDERWATER,
    { 'loan.principalAndInterest': '1305.63' },
    { 'loan.principalAndInterest': '1305.61' },
    { 'loan.principalAndInterest': null },
  ],
];

describe('gates, at the limit and one unit beyond', () => {
  it.each(gates)('%s: %s of %s', (_, check, option, household, atLimit, beyond, open) => {
    const at = pastOption({ ...household, ...atLimit }, option);
    expect(checkIn(at, check).truth).toBe('true');
    const past = pastOption({ ...household, ...beyond }, option);
    expect([checkIn(past, check).truth, past.status]).toEqual(['false', 'does-not-qualify']);
    if (Object.keys(open).length > 0) {
      const asked = pastOption({ ...household, ...open }, option);
      expect([checkIn(asked, check).truth, asked.status]).toEqual(['unknown', 'needs-information']);
      expect(asked.missing.length).toBeGreaterThan(0);
    }
  });

  it.each<[string, string, string, Changes, Changes, string]>([
    [
      'HI-1.8',
      'no-refinance',
      'hope-now-rate-freeze',
      RESETTING,
      resetting({ canRefinance: true, originalPropertyValue: '222268.04' }),
      'true',
    ],
    [
      'HI-1.8',
      'no-refinance',
      'hope-now-rate-freeze',
      RESETTING,
      resetting({ canRefinance: true, originalPropertyValue: '222268.05' }),
      'false',
    ],
    ['HI-1.10', 'past-score', 'hope-now-rate-freeze', RESETTING, { 'household.creditScore': 660 }, 'false'],
    [
      'HI-1.10',
      'past-score',
      'hope-now-rate-freeze',
      { ...RESETTING, 'household.creditScore': 638 },
      resetting({ originationCreditScore: 580 }),
      'false',
    ],
    ['HI-1.9', 'past-occupancy', 'hope-now-rate-freeze', RESETTING, { 'property.occupancy': 'rental' }, 'false'],
    [
      'HI-1.11',
      'payment-shock',
      'hope-now-rate-freeze',
      RESETTING,
      { 'loan.principalAndInterest': '1778.95' },
      'false',
    ],
    [
      'HI-4.11',
      'forbearance-limit',
      'hamp-tier-1',
      FOUR_PROGRAMS,
      { 'household.grossMonthlyIncome': '2400.00' },
      'false',
    ],
  ])('%s: %s of %s sends a failure to a person', (_, check, option, household, change, truth) => {
    const answer = pastOption({ ...household, ...change }, option);
    expect(checkIn(answer, check)).toMatchObject({ truth, effect: 'refers' });
    expect(answer.status).toBe(truth === 'true' ? 'may-qualify' : 'servicer-decides');
  });

  it('HI-6.1: principal reduction asks for a debt above 115 % of the home, past-due costs included', () => {
    // 277,656.25 ÷ 1.15 = 241,440.217…
    expect(pastOption({ ...reduction, 'property.value': '241440.21' }, 'hamp-principal-reduction').status).toBe(
      'servicer-decides',
    );
    expect(pastOption({ ...reduction, 'property.value': '241440.22' }, 'hamp-principal-reduction').status).toBe(
      'does-not-qualify',
    );
  });

  it('HI-3.3: the template asks for 60 days', () => {
    const due = (day: string) => pastOption({ ...TEMPLATE, 'arrears.oldestUnpaidDueDate': day }, 'mod-in-a-box').status;
    expect([due('2009-08-21'), due('2009-08-22')]).toEqual(['servicer-decides', 'does-not-qualify']);
  });
});

describe('on days inside and outside', () => {
  test.each([
    ['hope-now-rate-freeze', '2007-12-06', '2010-07-31'],
    ['streamlined-modification', '2008-12-15', '2009-04-05'],
    ['mod-in-a-box', '2008-08-20', '2010-12-31'],
    ['hamp-tier-1', '2009-04-06', '2016-12-31'],
    ['hamp-tier-2', '2012-06-01', '2016-12-31'],
    ['hamp-principal-reduction', '2010-10-01', '2016-12-31'],
  ])('%s is open from %s to %s, and afterwards answers as if it were', (name, first, last) => {
    const on = (asOf: string) =>
      pastOption({ ...FOUR_PROGRAMS, asOf, 'arrears.oldestUnpaidDueDate': '2007-01-01' }, name);
    const dayBefore = { '01': '', '06': '05', '15': '14', '20': '19' }[first.slice(8)] ?? '';
    expect(on(first).status).not.toBe('not-in-force');
    expect(on(last).status).not.toBe('not-in-force');
    if (dayBefore !== '') expect(on(`${first.slice(0, 8)}${dayBefore}`).status).toBe('not-in-force');
    const closed = pastOption(
      { ...FOUR_PROGRAMS, asOf: '2026-11-23', 'arrears.oldestUnpaidDueDate': '2026-06-01' },
      name,
    );
    expect(closed).toMatchObject({ status: 'not-in-force', missing: [] });
    expect(closed.checks.length).toBeGreaterThan(0);
    expect(closed.terms).toEqual(
      pastOption({ ...FOUR_PROGRAMS, asOf: last, 'arrears.oldestUnpaidDueDate': sixthBefore(last) }, name).terms,
    );
  });

  test('the last bands and the last addition of Tier 2 hold after its end', () => {
    const limit = (asOf: string, check: string) => {
      const answer = pastOption({ ...UNDERWATER, asOf }, 'hamp-tier-2');
      return checkIn(answer, check).limit;
    };
    expect([limit('2013-02-28', 'highest-ratio'), limit('2013-03-01', 'highest-ratio')]).toEqual(['42', '55']);
    expect([limit('2013-02-28', 'lowest-ratio'), limit('2026-11-23', 'lowest-ratio')]).toEqual(['25', '10']);
    expect([limit('2014-06-30', 'past-payment-cut'), limit('2014-07-01', 'past-payment-cut')]).toEqual([
      '1802.02',
      '2002.25',
    ]);
  });
});

/** A due date with six unpaid installments on that day. */
function sixthBefore(day: string): string {
  const [year = 0, month = 0] = day.split('-').map((part) => Number.parseInt(part, 10));
  const index = year * 12 + month - 1 - 5;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
}

describe('the simulation with history', () => {
  test('is today’s simulation with the six programs after its options, and still fits its schema', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        const loanCase = caseOf(document);
        const today = simulateJson(loanCase);
        const whole = simulateWithHistoryJson(loanCase);
        expect({ ...whole, options: whole.options.slice(0, today.options.length) }).toEqual(today);
        expect(whole.options.slice(today.options.length)).toHaveLength(6);
        expect(simulationSchema.safeParse(whole).success).toBe(true);
      }),
      runs(100),
    );
  });

  test('every modification adds up: balance = interest-bearing part + part set aside', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        for (const { terms } of historicalOptionsJson(caseOf(document))) {
          if (terms?.principalBalance === undefined) continue;
          const cents = (field: string) => BigInt(String(terms[field]).replace('.', ''));
          expect(cents('principalBalance')).toBe(cents('interestBearingBalance') + cents('deferredBalance'));
        }
      }),
      runs(200),
    );
  });
});
