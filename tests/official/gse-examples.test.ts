import { describe, expect, it } from 'vitest';
import { remainingTerm } from '../../lib/programs/gse/flex-terms';
import { dollars, yearly } from '../../lib/rules/source';
import { optionIn, simulationWith } from '../support/household';
import { UNPAID } from './gse-examples';

/** What the worked examples of rules/gse.md 10 say beside their figures, which stand in `gse-examples.ts`. */

const FLEX = 'fannie-mae.flex-modification';

describe('The term of a Flex Modification', () => {
  it.each([
    ['A', '202636.53', '9.875', '1823.53', 300],
    ['B, 142.0005 months', '225831.28', '7.250', '2373.44', 142],
    ['C', '222608.84', '6.000', '1378.97', 330],
    ['D', '137769.53', '2.875', '519.21', 422],
    ['E, 326.0023 months', '341574.63', '7.200', '2389.33', 326],
  ])('%s: the remaining term is counted anew', (_, balance, rate, payment, months) => {
    expect(remainingTerm(dollars(balance), yearly(rate), dollars(payment), { hundredths: 5 }, 480)).toBe(months);
  });
});

describe('Interest that joins the balance of a Flex Modification', () => {
  const capitalized = (changes: Readonly<Record<string, unknown>>) =>
    optionIn(simulationWith(changes), FLEX).steps?.find(({ id }) => id === 'capitalize');

  it.each([
    ['a day up to the 15th', '2026-11-15', 11, '14107.28'],
    ['a day after it', '2026-11-16', 12, '15389.76'],
    ['the day of the contract example', '2026-11-23', 12, '15389.76'],
  ])('%s, %s: %d months', (_, asOf, interestMonths, accruedInterest) => {
    expect(capitalized({ asOf })).toMatchObject({ interestMonths, amounts: { accruedInterest } });
  });

  it('is rounded once: fifteen rounded months would be a cent more', () => {
    expect(capitalized({ 'arrears.oldestUnpaidDueDate': '2026-01-01' })).toMatchObject({
      interestMonths: 15,
      amounts: { accruedInterest: '19237.19' },
    });
  });

  it('counts no unpaid month of a current loan, only its trial', () => {
    const current = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null };
    expect(capitalized(current)?.interestMonths).toBe(5);
    expect(capitalized({ ...current, asOf: '2026-11-15' })?.interestMonths).toBe(4);
  });

  it('is the same in the Flex Modification after a disaster', () => {
    const steps = optionIn(simulationWith(), 'fannie-mae.disaster-flex-modification').steps;
    expect(steps?.find(({ id }) => id === 'capitalize')).toEqual(capitalized({}));
  });
});

describe('Money in suspense', () => {
  const toCapitalize = (suspense: string | null) => {
    const simulation = simulationWith({ 'arrears.suspense': suspense, 'loan.deferredBalance': '1000.00' });
    const { status, missing, terms, steps } = optionIn(simulation, FLEX);
    return { status, missing, gross: terms?.principalBalance, step: steps?.find(({ id }) => id === 'capitalize') };
  };

  // 15,389.76 of interest and 4,380.00 of advances are 19,769.76.
  it.each([
    ['0.00', '257535.23', '19769.76'],
    ['200.00', '257335.23', '19569.76'],
    ['19769.76', '237765.47', '0.00'],
    ['19769.77', '237765.47', '0.00'],
  ])('of %s is taken off what a Flex Modification adds, never off the balance itself', (suspense, gross, added) => {
    const found = toCapitalize(suspense);
    expect(found).toMatchObject({ gross, step: { amounts: { added } } });
  });

  it('that is unknown leaves the Flex Modification open and a deferral without terms', () => {
    expect(toCapitalize(null)).toMatchObject({ status: 'needs-information', missing: ['arrears.suspense'] });
    const deferral = optionIn(
      simulationWith({ 'arrears.oldestUnpaidDueDate': UNPAID[4], 'arrears.suspense': null }),
      'fannie-mae.payment-deferral',
    );
    expect(deferral.terms).toBeUndefined();
    expect(deferral.checks.find(({ id }) => id.endsWith('months-to-defer'))).toMatchObject({
      truth: 'true',
      actual: '4',
    });
  });

  it.each(['payment-deferral', 'disaster-payment-deferral'])(
    'is taken off what a %s sets aside, no month of it',
    (option) => {
      const deferred = (suspense: string) =>
        optionIn(
          simulationWith({
            'arrears.oldestUnpaidDueDate': UNPAID[4],
            'arrears.escrowAdvances': '1050.00',
            'arrears.servicingAdvances': '0.00',
            'arrears.suspense': suspense,
          }),
          `fannie-mae.${option}`,
        ).terms;
      expect(deferred('200.00')).toMatchObject({ deferredMonths: 4, deferredBalance: '7170.68' });
      expect(deferred('7370.67')).toMatchObject({ deferredMonths: 4, deferredBalance: '0.01' });
      expect(deferred('9000.00')).toMatchObject({ deferredMonths: 4, deferredBalance: '0.00' });
    },
  );
});

describe('The target of a Flex Modification', () => {
  /** Without interest over 480 months, and with a home worth so much that nothing is set aside. */
  const atLongestTerm = (servicingAdvances: string) =>
    optionIn(
      simulationWith({
        'loan.principalBalance': '383976.00',
        'loan.ratePercent': '0.000',
        'loan.principalAndInterest': '1000.00',
        'arrears.escrowAdvances': '0.00',
        'arrears.servicingAdvances': servicingAdvances,
        'property.value': '10000000.00',
      }),
      FLEX,
    ).terms;

  it('is met by a cut of 20.005 %, which is 20.01 in two decimals, and not by 20.004 %, which is 20.00', () => {
    expect(atLongestTerm('0.00')).toMatchObject({
      termMonths: 480,
      principalAndInterest: '799.95',
      principalAndInterestChangePercent: '-20.0050',
      targetMet: true,
    });
    expect(atLongestTerm('4.80')).toMatchObject({
      termMonths: 480,
      principalAndInterest: '799.96',
      principalAndInterestChangePercent: '-20.0040',
      targetMet: false,
    });
  });
});

describe('Payment deferral after a disaster', () => {
  it('O1: a disaster on 20 March with 1 January paid last is less than two months late', () => {
    const { checks } = optionIn(
      simulationWith({
        asOf: '2026-06-15',
        'arrears.oldestUnpaidDueDate': '2026-02-01',
        'hardship.cause': 'disaster',
        disaster: { occurredOn: '2026-03-20', femaIndividualAssistance: true },
      }),
      'fannie-mae.disaster-payment-deferral',
    );
    expect(checks.find(({ id }) => id.endsWith('delinquency-at-event'))).toMatchObject({
      truth: 'true',
      actual: '1',
      limit: '2',
    });
  });
});

describe('A complete application', () => {
  const needed = (oldestUnpaidDueDate: string) =>
    optionIn(
      simulationWith({
        'arrears.oldestUnpaidDueDate': oldestUnpaidDueDate,
        'arrears.suspense': '8500.00',
        'household.affordablePayment': '9000.00',
      }),
      'fannie-mae.repayment-plan',
    ).terms?.needsFullApplication;

  it('is needed for a short plan when the loan is more than three whole months late', () => {
    expect(needed('2026-07-24')).toBe(false);
    expect(needed('2026-07-23')).toBe(true);
  });
});

describe('Trial dates', () => {
  it('S5: a notice after the 15th starts the trial one month later', () => {
    const dates = (asOf: string) => optionIn(simulationWith({ asOf }), FLEX).dates;
    expect(dates('2026-09-16')).toMatchObject({
      trialFrom: '2026-11-01',
      trialTo: '2027-01-31',
      firstPaymentOn: '2027-02-01',
    });
    expect(dates('2026-09-15')?.trialFrom).toBe('2026-10-01');
  });
});
