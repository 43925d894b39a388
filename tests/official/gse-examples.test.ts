import { describe, expect, it } from 'vitest';
import { addMonths, date } from '../../lib/calendar/date';
import { firstTrialDue } from '../../lib/programs/gse/flex-offer';
import { remainingTerm } from '../../lib/programs/gse/flex-terms';
import { dollars, yearly } from '../../lib/rules/source';
import { optionIn, simulationWith } from '../support/household';

/** The worked examples of the rulebook `gse.md`, section 10. */

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

  it('S1: the set-aside reaches the target', () => {
    expect(flex(s1)).toEqual({
      status: 'may-qualify',
      terms: {
        ratePercent: '6.500',
        termMonths: 480,
        principalBalance: '251405.31',
        interestBearingBalance: '215921.99',
        deferredBalance: '35483.32',
        principalAndInterest: '1264.13',
        payment: '1815.13',
        principalAndInterestChangePercent: '-20.0004',
        targetMet: true,
        trialMonths: 3,
        trialPayment: '1815.13',
      },
      steps: [
        ['capitalize', '251405.31', undefined, 'done'],
        ['start', '6.500', '1677.88', 'above-target'],
        ['reduce-rate', '6.500', '1677.88', 'already-at-floor'],
        ['extend-term', '480', '1471.87', 'limit'],
        ['forbear', '215921.99', '1264.13', 'target'],
      ],
    });
  });

  it('S2: the set-aside stops at 30 % of the gross balance, the target is missed and the offer stands', () => {
    const { terms, status, steps } = flex({ ...s1, value: '150000.00', deferredBefore: '60000.00' });
    expect(status).toBe('may-qualify');
    expect(terms).toMatchObject({
      principalBalance: '311405.31',
      deferredBalance: '93421.59',
      interestBearingBalance: '217983.72',
      principalAndInterest: '1276.20',
      principalAndInterestChangePercent: '-19.2365',
      targetMet: false,
    });
    expect(steps.at(-2)).toEqual(['extend-term', '480', '1823.14', 'limit']);
    expect(steps.at(-1)).toEqual(['forbear', '217983.72', '1276.20', 'share-cap']);
  });

  it('A: 24 rate cuts alone reach the target', () => {
    const { terms, steps } = flex({
      balance: '202636.53',
      rate: '9.875',
      payment: '1823.53',
      unpaid: 3,
      escrowAdvances: '640.00',
      servicingAdvances: '45.00',
      value: '305000.00',
    });
    expect(terms).toMatchObject({
      ratePercent: '6.875',
      termMonths: 300,
      principalBalance: '208324.12',
      deferredBalance: '0.00',
      principalAndInterest: '1455.82',
      principalAndInterestChangePercent: '-20.1647',
      targetMet: true,
      trialMonths: 3,
    });
    expect(steps.slice(1)).toEqual([
      ['start', '9.875', '1874.72', 'above-target'],
      ['reduce-rate', '6.875', '1455.82', 'target'],
    ]);
  });

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
      termMonths: 228,
      principalBalance: '234618.78',
      deferredBalance: '0.00',
      principalAndInterest: '1898.22',
      principalAndInterestChangePercent: '-20.0224',
      targetMet: true,
    });
    expect(steps.slice(1)).toEqual([
      ['start', '7.250', '2465.80', 'above-target'],
      ['reduce-rate', '7.250', '2465.80', 'low-ltv'],
      ['extend-term', '228', '1898.22', 'target'],
    ]);
  });

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
      principalBalance: '229431.00',
      interestBearingBalance: '220000.00',
      deferredBalance: '9431.00',
      principalAndInterest: '1210.47',
      principalAndInterestChangePercent: '-12.2193',
      targetMet: false,
    });
    expect(steps.slice(1)).toEqual([
      ['start', '6.000', '1421.23', 'above-target'],
      ['reduce-rate', '6.000', '1421.23', 'already-at-floor'],
      ['extend-term', '480', '1262.36', 'limit'],
      ['forbear', '220000.00', '1210.47', 'value-floor'],
    ]);
  });

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
    expect(terms).toMatchObject({ principalBalance: '172240.51', principalAndInterest: '604.25', targetMet: false });
    expect(steps.slice(1)).toEqual([
      ['start', '2.875', '649.12', 'above-target'],
      ['reduce-rate', '2.875', '649.12', 'already-at-floor'],
      ['extend-term', '480', '604.25', 'limit'],
      ['forbear', '172240.51', '604.25', 'low-ltv'],
    ]);
  });

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
      principalBalance: '361190.78',
      interestBearingBalance: '316804.23',
      deferredBalance: '44386.55',
      principalAndInterest: '1911.46',
      principalAndInterestChangePercent: '-20.0002',
      targetMet: true,
    });
    expect(steps.slice(1)).toEqual([
      ['start', '7.200', '2526.55', 'above-target'],
      ['reduce-rate', '6.750', '2420.52', 'floor'],
      ['extend-term', '480', '2179.27', 'limit'],
      ['forbear', '316804.23', '1911.46', 'target'],
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

  it.each([
    ['1000.00', '799.99'],
    ['1234.55', '987.63'],
  ])('H: a payment of %s has the target %s, strictly below 80 %', (payment, target) => {
    const simulation = simulationWith({ 'loan.principalAndInterest': payment, 'loan.principalBalance': '150000.00' });
    const start = optionIn(simulation, FLEX).steps?.find(({ id }) => id === 'start');
    expect(start?.amounts).toMatchObject({ target });
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

describe('Trial dates', () => {
  it('S5: a notice after the 15th starts the trial one month later', () => {
    expect(firstTrialDue(date('2026-09-16'), 15)).toBe('2026-11-01');
    expect(addMonths(firstTrialDue(date('2026-09-16'), 15), 3)).toBe('2027-02-01');
    expect(firstTrialDue(date('2026-09-15'), 15)).toBe('2026-10-01');
  });
});
