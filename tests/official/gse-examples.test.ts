import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { flexDates } from '../../lib/programs/gse/flex-offer';
import { remainingTerm } from '../../lib/programs/gse/flex-terms';
import { dollars, yearly } from '../../lib/rules/source';
import { optionIn, simulationWith } from '../support/household';

/**
 * The worked examples of rules/gse.md 10. Those of the Flex Modification are worked anew: interest joins the
 * balance through the trial and is rounded once, and the target is a cut of 20.005 % (both as in Freddie Mac’s own results).
 */

const FLEX = 'fannie-mae.flex-modification';

/** As many unpaid installments as there are first days of months from `oldest` to 23 November 2026. */
const UNPAID: Readonly<Record<number, string>> = {
  3: '2026-09-01',
  4: '2026-08-01',
  5: '2026-07-01',
  7: '2026-05-01',
  8: '2026-04-01',
  14: '2025-10-01',
};

interface FlexExample {
  readonly balance: string;
  readonly rate: string;
  readonly payment: string;
  readonly unpaid: keyof typeof UNPAID;
  readonly escrowAdvances: string;
  readonly servicingAdvances: string;
  readonly value: string;
  readonly deferredBefore?: string;
  readonly marketRate?: string;
}

function flex(example: FlexExample) {
  const simulation = simulationWith({
    'loan.principalBalance': example.balance,
    'loan.ratePercent': example.rate,
    'loan.principalAndInterest': example.payment,
    'loan.deferredBalance': example.deferredBefore ?? '0.00',
    'arrears.oldestUnpaidDueDate': UNPAID[example.unpaid],
    'arrears.escrowAdvances': example.escrowAdvances,
    'arrears.servicingAdvances': example.servicingAdvances,
    'property.value': example.value,
    'market.gseModificationRatePercent': example.marketRate ?? '6.750',
  });
  const { terms, steps = [], status } = optionIn(simulation, FLEX);
  return {
    terms,
    status,
    steps: steps.map(({ id, to, principalAndInterest, stoppedBecause }) => [
      id,
      to,
      principalAndInterest,
      stoppedBecause,
    ]),
  };
}

describe('Flex Modification, worked examples to the cent', () => {
  const s1 = {
    balance: '236765.47',
    rate: '6.500',
    payment: '1580.17',
    unpaid: 8,
    escrowAdvances: '4200.00',
    servicingAdvances: '180.00',
    value: '290000.00',
    marketRate: '6.625',
  } as const;

  // Anew: 12 months of interest (8 unpaid, 3 of trial, 1 for a notice after the 15th) instead of 8, and the target 1,264.05.
  it('S1: the set-aside reaches the target', () => {
    expect(flex(s1)).toEqual({
      status: 'may-qualify',
      terms: {
        ratePercent: '6.500',
        termMonths: 480,
        principalBalance: '256535.23',
        interestBearingBalance: '215908.32',
        deferredBalance: '40626.91',
        principalAndInterest: '1264.05',
        payment: '1815.05',
        principalAndInterestChangePercent: '-20.0054',
        targetMet: true,
        trialMonths: 3,
        trialPayment: '1815.05',
      },
      steps: [
        ['capitalize', '256535.23', undefined, 'through-trial'],
        ['start', '6.500', '1712.11', 'above-target'],
        ['reduce-rate', '6.500', '1712.11', 'already-at-floor'],
        ['extend-term', '480', '1501.90', 'limit'],
        ['forbear', '215908.32', '1264.05', 'target'],
      ],
    });
  });

  // Anew: four more months of interest, so that the capped set-aside misses by more.
  it('S2: the set-aside stops at 30 % of the gross balance, the target is missed and the offer stands', () => {
    const { terms, status, steps } = flex({ ...s1, value: '150000.00', deferredBefore: '60000.00' });
    expect(status).toBe('may-qualify');
    expect(terms).toMatchObject({
      principalBalance: '316535.23',
      deferredBalance: '94960.56',
      interestBearingBalance: '221574.67',
      principalAndInterest: '1297.22',
      principalAndInterestChangePercent: '-17.9063',
      targetMet: false,
    });
    expect(steps.at(-2)).toEqual(['extend-term', '480', '1853.18', 'limit']);
    expect(steps.at(-1)).toEqual(['forbear', '221574.67', '1297.22', 'share-cap']);
  });

  const a = {
    balance: '202636.53',
    rate: '9.875',
    payment: '1823.53',
    unpaid: 3,
    escrowAdvances: '640.00',
    servicingAdvances: '45.00',
    value: '305000.00',
  } as const;

  // Anew: with seven months of interest instead of three the cuts end at the market rate, and the term has to grow.
  it('A: all 25 rate cuts and 15 more months reach the target', () => {
    const { terms, steps } = flex(a);
    expect(terms).toMatchObject({
      ratePercent: '6.750',
      termMonths: 315,
      principalBalance: '214994.24',
      deferredBalance: '0.00',
      principalAndInterest: '1458.55',
      principalAndInterestChangePercent: '-20.0150',
      targetMet: true,
      trialMonths: 3,
    });
    expect(steps.slice(1)).toEqual([
      ['start', '9.875', '1934.74', 'above-target'],
      ['reduce-rate', '6.750', '1485.42', 'floor'],
      ['extend-term', '315', '1458.55', 'target'],
    ]);
  });

  it('A with a lower market rate: the rate cuts alone reach the target', () => {
    const { terms, steps } = flex({ ...a, marketRate: '6.000' });
    expect(terms).toMatchObject({ ratePercent: '6.500', termMonths: 300, principalAndInterest: '1451.66' });
    expect(steps.at(-1)).toEqual(['reduce-rate', '6.500', '1451.66', 'target']);
  });

  // Anew: nine months of interest instead of five take twelve more months to reach the target.
  it('B: below 50 % of the value only the term moves', () => {
    const { terms, steps } = flex({
      balance: '225831.28',
      rate: '7.250',
      payment: '2373.44',
      unpaid: 5,
      escrowAdvances: '1875.50',
      servicingAdvances: '90.00',
      value: '520000.00',
    });
    expect(terms).toMatchObject({
      ratePercent: '7.250',
      termMonths: 240,
      principalBalance: '240076.36',
      deferredBalance: '0.00',
      principalAndInterest: '1897.51',
      principalAndInterestChangePercent: '-20.0523',
      targetMet: true,
    });
    expect(steps.slice(1)).toEqual([
      ['start', '7.250', '2523.16', 'above-target'],
      ['reduce-rate', '7.250', '2523.16', 'low-ltv'],
      ['extend-term', '240', '1897.51', 'target'],
    ]);
  });

  // Anew: eight months of interest instead of four; what bears interest is half of the value, as before, and so is the payment.
  it('C: the set-aside stops where half of the value stays interest-bearing', () => {
    const { terms, status, steps } = flex({
      balance: '222608.84',
      rate: '6.000',
      payment: '1378.97',
      unpaid: 4,
      escrowAdvances: '2310.00',
      servicingAdvances: '60.00',
      value: '440000.00',
    });
    expect(status).toBe('may-qualify');
    expect(terms).toMatchObject({
      principalBalance: '233883.19',
      interestBearingBalance: '220000.00',
      deferredBalance: '13883.19',
      principalAndInterest: '1210.47',
      principalAndInterestChangePercent: '-12.2193',
      targetMet: false,
    });
    expect(steps.slice(1)).toEqual([
      ['start', '6.000', '1448.81', 'above-target'],
      ['reduce-rate', '6.000', '1448.81', 'already-at-floor'],
      ['extend-term', '480', '1286.86', 'limit'],
      ['forbear', '220000.00', '1210.47', 'value-floor'],
    ]);
  });

  // Anew: 18 months of interest instead of 14.
  it('D: out of reach, so no offer', () => {
    const { terms, status, steps } = flex({
      balance: '137769.53',
      rate: '2.875',
      payment: '519.21',
      unpaid: 14,
      escrowAdvances: '6940.00',
      servicingAdvances: '410.00',
      value: '395000.00',
      deferredBefore: '22500.00',
    });
    expect(status).toBe('does-not-qualify');
    expect(terms).toMatchObject({ principalBalance: '173560.84', principalAndInterest: '608.88', targetMet: false });
    expect(steps.slice(1)).toEqual([
      ['start', '2.875', '654.10', 'above-target'],
      ['reduce-rate', '2.875', '654.10', 'already-at-floor'],
      ['extend-term', '480', '608.88', 'limit'],
      ['forbear', '173560.84', '608.88', 'low-ltv'],
    ]);
  });

  // Anew: eleven months of interest instead of seven, and the target 1,911.34.
  it('E: every step runs, and the last rate cut is partial', () => {
    const { terms, steps } = flex({
      balance: '341574.63',
      rate: '7.200',
      payment: '2389.33',
      unpaid: 7,
      escrowAdvances: '5120.00',
      servicingAdvances: '150.00',
      value: '430000.00',
    });
    expect(terms).toMatchObject({
      ratePercent: '6.750',
      termMonths: 480,
      principalBalance: '369388.56',
      interestBearingBalance: '316784.34',
      deferredBalance: '52604.22',
      principalAndInterest: '1911.34',
      principalAndInterestChangePercent: '-20.0052',
      targetMet: true,
    });
    expect(steps.slice(1)).toEqual([
      ['start', '7.200', '2583.90', 'above-target'],
      ['reduce-rate', '6.750', '2475.46', 'floor'],
      ['extend-term', '480', '2228.73', 'limit'],
      ['forbear', '316784.34', '1911.34', 'target'],
    ]);
  });

  it.each([
    ['A', '202636.53', '9.875', '1823.53', 300],
    ['B, 142.0005 months', '225831.28', '7.250', '2373.44', 142],
    ['C', '222608.84', '6.000', '1378.97', 330],
    ['D', '137769.53', '2.875', '519.21', 422],
    ['E, 326.0023 months', '341574.63', '7.200', '2389.33', 326],
  ])('%s: the remaining term is counted anew', (_, balance, rate, payment, months) => {
    expect(remainingTerm(dollars(balance), yearly(rate), dollars(payment), '0.05', 480)).toBe(months);
  });

  // Anew: the target is 79.995 % of the payment, floored, no longer the largest cent below 80 %.
  it.each([
    ['1000.00', '799.95'],
    ['1234.55', '987.57'],
    ['1913.14', '1530.41'],
    ['1580.17', '1264.05'],
  ])('H: a payment of %s has the target %s, a cut of at least 20.005 %', (payment, target) => {
    const simulation = simulationWith({ 'loan.principalAndInterest': payment, 'loan.principalBalance': '150000.00' });
    const start = optionIn(simulation, FLEX).steps?.find(({ id }) => id === 'start');
    expect(start?.amounts).toMatchObject({ target });
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

describe('Payment deferral, worked examples to the cent', () => {
  it('S3: four installments and the advances move to the end', () => {
    const { terms } = optionIn(
      simulationWith({
        'arrears.oldestUnpaidDueDate': UNPAID[4],
        'arrears.escrowAdvances': '1050.00',
        'arrears.servicingAdvances': '0.00',
      }),
      'fannie-mae.payment-deferral',
    );
    expect(terms).toEqual({
      deferredMonths: 4,
      deferredBalance: '7370.68',
      principalAndInterest: '1580.17',
      payment: '2131.17',
    });
  });

  it('F: five installments, advances of two kinds and a shortage over sixty months', () => {
    const { terms } = optionIn(
      simulationWith({
        'loan.principalAndInterest': '1642.18',
        'arrears.oldestUnpaidDueDate': UNPAID[5],
        'arrears.escrowAdvances': '2140.75',
        'arrears.servicingAdvances': '75.00',
        'arrears.escrowShortage': '1518.00',
      }),
      'fannie-mae.payment-deferral',
    );
    expect(terms).toEqual({
      deferredMonths: 5,
      deferredBalance: '10426.65',
      principalAndInterest: '1642.18',
      payment: '2187.48',
    });
  });

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

describe('Repayment plan, worked examples to the cent', () => {
  const resolved = { 'hardship.duration': 'temporary-resolved', 'household.canResumePayment': true };
  const plan = (changes: Readonly<Record<string, unknown>>) =>
    optionIn(simulationWith({ ...resolved, ...changes }), 'fannie-mae.repayment-plan');

  it('S4: six months would be 151.0 %, so the plan runs seven', () => {
    const { terms, status } = plan({
      'loan.principalAndInterest': '1580.00',
      'arrears.oldestUnpaidDueDate': UNPAID[3],
      'arrears.servicingAdvances': '126.00',
      'household.affordablePayment': '9000.00',
    });
    expect(status).toBe('may-qualify');
    expect(terms).toMatchObject({
      planMonths: 7,
      extraPayment: '918.00',
      payment: '3018.00',
      paymentPercentOfRegular: '143.7143',
    });
  });

  it('G: seven months with the remainder in the last one, and a full application because it is over six', () => {
    const { terms } = plan({
      'loan.principalAndInterest': '1620.00',
      'arrears.oldestUnpaidDueDate': UNPAID[3],
      'arrears.servicingAdvances': '0.00',
      'arrears.lateCharges': '116.00',
      'household.affordablePayment': '9000.00',
    });
    expect(terms).toEqual({
      planMonths: 7,
      extraPayment: '933.72',
      lastExtraPayment: '933.68',
      payment: '3073.72',
      paymentPercentOfRegular: '143.6318',
      needsFullApplication: true,
    });
  });

  it('G: what the household can pay lengthens it to twelve', () => {
    const { terms } = plan({
      'loan.principalAndInterest': '1620.00',
      'arrears.oldestUnpaidDueDate': UNPAID[3],
      'arrears.servicingAdvances': '0.00',
      'arrears.lateCharges': '116.00',
      'household.affordablePayment': '2684.67',
    });
    expect(terms).toMatchObject({ planMonths: 12, extraPayment: '544.67', payment: '2684.67' });
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
    expect(flexDates(date('2026-09-16'), 15, 3, 480)).toMatchObject({
      trialFrom: '2026-11-01',
      trialTo: '2027-01-31',
      firstPaymentOn: '2027-02-01',
    });
    expect(flexDates(date('2026-09-15'), 15, 3, 480).trialFrom).toBe('2026-10-01');
  });
});
