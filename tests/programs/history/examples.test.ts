import { describe, expect, it } from 'vitest';
import { levelPayment } from '../../../lib/loan/level-payment';
import { balanceAfter, schedule } from '../../../lib/loan/schedule';
import { formatMoney, ZERO } from '../../../lib/money/money';
import { dollars, yearly } from '../../../lib/rules/source';
import { historicalOptions } from '../../../lib/simulate/history';
import { caseWith } from '../../support/household';
import { FOUR_PROGRAMS, RESETTING, TEMPLATE, UNDERWATER } from './households';

/** The worked examples of rules/history.md 8.1 to 8.4 and of the FDIC's template, to the cent. */

type Changes = Readonly<Record<string, unknown>>;

function pastOption(changes: Changes, name: string) {
  const found = historicalOptions(caseWith(changes)).find(({ id }) => id === `history.${name}`);
  if (!found) throw new Error(`No option ${name}`);
  return found;
}

const stepsOf = (changes: Changes, name: string) =>
  pastOption(changes, name).steps?.map(({ id, to, principalAndInterest }) => [id, to, principalAndInterest]);
const paymentsOf = (changes: Changes, name: string) =>
  pastOption(changes, name).payments?.map(({ fromMonth, payment }) => [fromMonth, payment]);

describe('8.1: published figures', () => {
  it.each([
    ['199584.00', '6.50', 324, '1308.38'],
    ['203575.00', '5.16', 360, '1112.83'],
    ['337460.00', '6.50', 324, '2212.24'],
    ['344210.00', '5.16', 360, '1881.60'],
    ['240000.00', '9.00', 312, '1993.74'],
    ['240000.00', '5.10', 312, '1390.18'],
  ])('Treasury 2009 and 2010: %s at %s %% over %i months is %s', (balance, rate, months, payment) => {
    expect(formatMoney(levelPayment(dollars(balance), yearly(rate), months))).toBe(payment);
  });

  it('balances after 36 payments agree with the published ones', () => {
    const left = (balance: string) => {
      const rate = yearly('6.5');
      return balanceAfter(dollars(balance), rate, levelPayment(dollars(balance), rate, 360), 36);
    };
    // Month by month in cents; the source's own figures are in full precision, 199,583.69 and 337,460.35.
    expect(Math.abs(left('207000.00') - dollars('199583.69'))).toBeLessThan(100);
    expect(Math.abs(left('350000.00') - dollars('337460.35'))).toBeLessThan(100);
  });

  /** A family that owes no more than the balance: nothing past due is added. */
  const clean = {
    ...FOUR_PROGRAMS,
    'arrears.oldestUnpaidDueDate': null,
    'arrears.current': true,
    'arrears.escrowAdvances': '0.00',
    'arrears.servicingAdvances': '0.00',
  };

  it.each([
    ['Treasury, two cases', '240000.00', '9', 312, '4500.00', '0.00', '5.250', 312, '1411.56'],
    ['counselor’s sheet', '200000.00', '7.5', 360, '4000.00', '250.00', '4.375', 360, '998.57'],
    ['counselor’s sheet, second', '200000.00', '7.5', 360, '3000.00', '250.00', '2.000', 404, '680.68'],
  ])(
    '%s: Tier 1 stops at the last step that does not go below 31 %%',
    (_name, balance, rate, left, income, escrow, newRate, months, payment) => {
      const household = {
        ...clean,
        'loan.principalBalance': balance,
        'loan.ratePercent': rate,
        'loan.remainingMonths': left,
        'loan.escrow': escrow,
        'household.grossMonthlyIncome': income,
      };
      expect(pastOption(household, 'hamp-tier-1').terms).toMatchObject({
        ratePercent: newRate,
        termMonths: months,
        principalAndInterest: payment,
        deferredBalance: '0.00',
      });
    },
  );

  it('counselor’s sheet, third: what 2 % and 480 months leave over is set aside', () => {
    const household = {
      ...clean,
      'loan.principalBalance': '450000.00',
      'loan.ratePercent': '9',
      'loan.remainingMonths': 360,
      'loan.escrow': '250.00',
      'household.grossMonthlyIncome': '4500.00',
    };
    expect(pastOption(household, 'hamp-tier-1').terms).toMatchObject({
      interestBearingBalance: '378105.37',
      deferredBalance: '71894.63',
      principalAndInterest: '1145.00',
    });
  });

  it('Freddie Mac 2014: the payment is worked out anew when the rate rises to 3 %', () => {
    const household = {
      ...clean,
      'loan.principalBalance': '200000.00',
      'loan.ratePercent': '7.5',
      'loan.remainingMonths': 480,
      'loan.escrow': '0.00',
      'household.grossMonthlyIncome': '1953.70',
      'market.pmms30Percent': '5',
    };
    expect(pastOption(household, 'hamp-tier-1').terms).toMatchObject({ ratePercent: '2.000', termMonths: 480 });
    expect(paymentsOf(household, 'hamp-tier-1')?.slice(0, 3)).toEqual([
      [1, '605.65'],
      [4, '605.65'],
      [64, '703.62'],
    ]);
    // The published 703.63 rests on payments rounded to the cent.
    const rows = schedule({
      balance: dollars('200000.00'),
      rate: yearly('2'),
      months: 480,
      rateSteps: [{ fromMonth: 61, rate: yearly('3') }],
    });
    expect(formatMoney(rows[60]?.payment ?? ZERO)).toBe('703.63');
  });
});

describe('8.2: the rate freeze', () => {
  it('HI-S1: example A is on the fast track and saves 24,735.60', () => {
    const option = pastOption(RESETTING, 'hope-now-rate-freeze');
    expect(option).toMatchObject({
      status: 'may-qualify',
      terms: {
        frozenMonths: 60,
        resetRatePercent: '10.500',
        resetPrincipalAndInterest: '1956.84',
        freezeSaving: '24735.60',
      },
    });
    const shock = option.checks.find(({ id }) => id.endsWith('.payment-shock'));
    expect(shock).toMatchObject({ truth: 'true', actual: '126.6908' });
  });

  it('HI-S2: the shock is postponed, not removed: 1,911.22 from month 61 on', () => {
    expect(paymentsOf({ ...RESETTING, 'loan.escrow': '0.00' }, 'hope-now-rate-freeze')).toEqual([
      [1, '1544.58'],
      [61, '1911.22'],
    ]);
  });
});

describe('8.3: one loan, four programs', () => {
  it('HI-S3: the Streamlined Modification gives time first', () => {
    expect(stepsOf(FOUR_PROGRAMS, 'streamlined-modification')).toEqual([
      ['capitalize', '277656.25', undefined],
      ['past-term', '480', '1776.09'],
      ['past-rate', '3.125', '1014.07'],
    ]);
    expect(pastOption(FOUR_PROGRAMS, 'streamlined-modification').terms).toMatchObject({
      payment: '1364.07',
      principalAndInterestChangePercent: '-45.9897',
    });
  });

  it('HI-S4: HAMP Tier 1 lowers the rate first and sets 24,705.40 aside', () => {
    expect(stepsOf(FOUR_PROGRAMS, 'hamp-tier-1')).toEqual([
      ['capitalize', '277656.25', undefined],
      ['past-rate', '2.000', '1125.57'],
      ['past-term', '480', '840.81'],
      ['past-set-aside', '252950.85', '766.00'],
    ]);
    const option = pastOption(FOUR_PROGRAMS, 'hamp-tier-1');
    expect(option).toMatchObject({
      status: 'may-qualify',
      terms: { deferredBalance: '24705.40', payment: '1116.00', principalAndInterestChangePercent: '-59.2022' },
    });
    const limit = option.checks.find(({ id }) => id.endsWith('.forbearance-limit'));
    expect(limit).toMatchObject({ actual: '24705.40', limit: '87656.25', effect: 'refers' });
    const before = option.checks.find(({ id }) => id.endsWith('.ratio-before'));
    expect(before?.actual).toBe('61.8764');
  });

  it('HI-S5: the payments of both rise with the rate, in full precision', () => {
    const installments = (name: string) => pastOption(FOUR_PROGRAMS, name).payments?.map(({ payment }) => payment);
    // 766.00, 889.91, 1,020.71 and 1,157.34, each with 350.00 of escrow.
    expect(installments('hamp-tier-1')).toEqual(['1116.00', '1116.00', '1239.91', '1370.71', '1507.34']);
    // 1,014.07, 1,165.31 and 1,303.12.
    expect(installments('streamlined-modification')).toEqual(['1364.07', '1364.07', '1515.31', '1653.12']);
  });

  it('HI-S6: principal reduction erases 59,156.25', () => {
    expect(pastOption(FOUR_PROGRAMS, 'hamp-principal-reduction').terms).toMatchObject({
      principalReduction: '59156.25',
      principalBalance: '218500.00',
      termMonths: 387,
      principalAndInterest: '766.58',
      payment: '1116.58',
      principalAndInterestChangePercent: '-59.1713',
    });
    expect(stepsOf(FOUR_PROGRAMS, 'hamp-principal-reduction')?.map(([, , payment]) => payment)).toEqual([
      undefined,
      '1548.10',
      '885.76',
      '766.58',
    ]);
  });
});

describe('unpaid interest', () => {
  it('is multiplied before it is divided: a tie of half a cent goes up', () => {
    const household = {
      ...FOUR_PROGRAMS,
      'loan.principalBalance': '403268.00',
      'loan.ratePercent': '6.500',
      'arrears.oldestUnpaidDueDate': '2009-08-01',
      'arrears.escrowAdvances': '5936.70',
      'arrears.servicingAdvances': '382.90',
    };
    // 3 × 403,268.00 × 6.5 ÷ 1200 = 6,553.105.
    expect(pastOption(household, 'hamp-tier-1').terms?.principalBalance).toBe('416140.71');
  });
});

describe('8.4: HAMP Tier 2', () => {
  it('HI-S7: example C, February 2013', () => {
    expect(pastOption(UNDERWATER, 'hamp-tier-2')).toMatchObject({
      status: 'may-qualify',
      terms: {
        ratePercent: '4.125',
        termMonths: 480,
        principalBalance: '312000.00',
        deferredBalance: '36000.00',
        principalAndInterest: '1175.06',
        principalAndInterestChangePercent: '-41.3130',
      },
    });
    const ratio = pastOption(UNDERWATER, 'hamp-tier-2').checks.find(({ id }) => id.endsWith('.highest-ratio'));
    expect(ratio).toMatchObject({ actual: '32.5973', limit: '42' });
  });

  it('HI-S8: the same rate in July 2014, when nothing is added to 4.12', () => {
    const later = {
      ...UNDERWATER,
      asOf: '2014-07-15',
      'arrears.oldestUnpaidDueDate': '2014-03-01',
      'market.pmms30Percent': '4.12',
    };
    expect(pastOption(later, 'hamp-tier-2').terms).toMatchObject({
      ratePercent: '4.125',
      principalAndInterest: '1175.06',
    });
  });

  it('HI-S9: Tier 1 on the same loan ends at 388 months', () => {
    expect(pastOption(UNDERWATER, 'hamp-tier-1').terms).toMatchObject({
      ratePercent: '2.000',
      termMonths: 388,
      principalAndInterest: '1092.60',
    });
  });
});

describe('the FDIC’s template', () => {
  it('HI-S10: 38 % of income already cuts the payment by a tenth', () => {
    expect(pastOption(TEMPLATE, 'mod-in-a-box')).toMatchObject({
      status: 'servicer-decides',
      terms: { ratePercent: '4.125', termMonths: 300, principalAndInterest: '1465.25' },
    });
  });

  it('HI-S11: a low old payment leads down to 31 %, by cents', () => {
    const lower = { ...TEMPLATE, 'loan.principalAndInterest': '1260.00' };
    expect(pastOption(lower, 'mod-in-a-box').terms).toMatchObject({
      ratePercent: '3.000',
      termMonths: 374,
      principalAndInterest: '1128.58',
      payment: '1548.58',
    });
    expect(paymentsOf(lower, 'mod-in-a-box')?.map(([, payment]) => payment)).toEqual([
      '1548.58',
      '1681.41',
      '1817.77',
      '1956.87',
      '1991.58',
    ]);
  });

  it('HI-S12: what 480 months at 3 % cannot carry is set aside', () => {
    const poorer = { ...TEMPLATE, 'loan.principalAndInterest': '900.00', 'household.grossMonthlyIncome': '3600.00' };
    expect(pastOption(poorer, 'mod-in-a-box').terms).toMatchObject({
      interestBearingBalance: '194421.86',
      deferredBalance: '79578.14',
      principalAndInterest: '696.00',
    });
  });
});
