import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date } from '../../lib/calendar/date';
import { compareOutcomes, DOING_NOTHING } from '../../lib/explain/compare';
import { explainPayments, explainTerms, headlineOf } from '../../lib/explain/figures';
import { changeOf, knownChangeSentence } from '../../lib/explain/payment-change';
import { differences } from '../../lib/explain/side-by-side';
import { outcomeRows } from '../../lib/simulate/outcome-rows';
import { forbearancePaths } from '../../lib/simulate/paths';
import { simulate } from '../../lib/simulate/simulate';
import { speaker } from '../../lib/words/say';
import { answerAt, caseDocuments, caseOf, withAnswer } from '../support/arbitrary-case';
import { caseWith, optionIn, simulationWith, typedSimulationWith } from '../support/household';
import { runs } from '../support/runs';

type Changes = Readonly<Record<string, unknown>>;

/** 100,000.00 at 6 % over ten years, current, 1,110.21 a month and 300.00 of escrow; the next payment is due on 2026-12-01. */
const CURRENT = {
  'loan.principalBalance': '100000.00',
  'loan.ratePercent': '6.000',
  'loan.remainingMonths': 120,
  'loan.principalAndInterest': '1110.21',
  'loan.escrow': '300.00',
  'arrears.current': true,
  'arrears.oldestUnpaidDueDate': null,
};
const simulated = (changes: readonly Changes[], more: Changes = {}) =>
  simulationWith({ ...CURRENT, 'loan.changes': changes, ...more });
const goingOn = ({ options }: ReturnType<typeof simulated>) => options.find(({ kind }) => kind === 'reinstatement');

describe('a payment that will change on a known day', () => {
  it('changes payments and totals from the first due date on or after that day', () => {
    const { situation, ...simulation } = simulated([{ on: '2027-02-01', reason: 'rate-reset', ratePercent: '7.000' }]);
    const [before, after] = goingOn(simulation as ReturnType<typeof simulated>)?.payments ?? [];
    expect(before).toMatchObject({ fromMonth: 1, months: 2, payment: '1410.21' });
    // 98,776.53 after two installments, at 7 % over 118 months.
    expect(after).toMatchObject({ fromMonth: 3, months: 118, payment: '1460.33' });
    expect(situation.changes).toEqual([{ on: '2027-02-01', reason: 'rate-reset', payment: '1460.33' }]);
    const dayLater = simulated([{ on: '2027-02-02', reason: 'rate-reset', ratePercent: '7.000' }]);
    expect(goingOn(dayLater)?.payments?.[0]).toMatchObject({ months: 3 });
  });

  it('to a rate of zero is a change like any other', () => {
    const { situation, ...simulation } = simulated([{ on: '2027-02-01', reason: 'rate-reset', ratePercent: '0.000' }]);
    // 98,776.53 in 118 equal parts, and 300.00 of escrow.
    expect(situation.changes).toEqual([{ on: '2027-02-01', reason: 'rate-reset', payment: '1137.09' }]);
    expect(goingOn(simulation as ReturnType<typeof simulated>)?.payments?.[1]).toMatchObject({ payment: '1137.09' });
  });

  it('with a payment, takes the escrow off; of a rate that resets it tells the rate', () => {
    const change = { on: '2027-02-01', reason: 'rate-reset' };
    const byRate = goingOn(simulated([{ ...change, ratePercent: '7.000' }]));
    const byPayment = goingOn(simulated([{ ...change, payment: '1460.33' }]));
    const byInstallment = goingOn(simulated([{ ...change, principalAndInterest: '1160.33' }]));
    expect(byPayment?.totals).toEqual(byRate?.totals);
    expect(byInstallment?.totals).toEqual(byRate?.totals);
  });

  it('of escrow leaves what the loan costs as it was', () => {
    const option = goingOn(simulated([{ on: '2027-01-01', reason: 'escrow', payment: '1500.00' }]));
    expect(option?.payments?.map(({ fromMonth, payment }) => [fromMonth, payment])).toEqual([
      [1, '1410.21'],
      [2, '1500.00'],
    ]);
    expect(option?.totals).toEqual(goingOn(simulated([]))?.totals);
  });

  it('of escrow that falls is told as that, not as a shortage that has been paid', () => {
    const keysOf = (payment: string) => {
      const changes = { ...CURRENT, 'loan.changes': [{ on: '2027-01-01', reason: 'escrow', payment }] };
      const { options, situation } = typedSimulationWith(changes);
      const option = options.find(({ kind }) => kind === 'reinstatement');
      return option && explainPayments({ ...option, changes: situation.changes }).map(({ key }) => key);
    };
    expect(keysOf('1350.00')).toEqual(['phases.regular.line', 'phases.within.less']);
    expect(keysOf('1500.00')).toEqual(['phases.regular.line', 'phases.within.higher']);
    const spread = typedSimulationWith({ 'loan.backer': 'fannie-mae', 'arrears.escrowShortage': '600.00' });
    const deferral = optionIn(spread, 'fannie-mae.payment-deferral');
    const told = explainPayments({ ...deferral, changes: spread.situation.changes }).map(({ key }) => key);
    expect(told).toContain('phases.within.lower');
  });

  it('is told with each of its days, where it changes more than once', () => {
    const changes = [
      { on: '2027-01-01', reason: 'escrow', payment: '1500.00' },
      { on: '2027-05-01', reason: 'rate-reset', payment: '1700.00' },
    ];
    const sentenceWith = (count: number) => {
      const { options, situation } = typedSimulationWith({
        ...CURRENT,
        ...TWO_BEHIND,
        'hardship.duration': 'temporary-resolved',
        'loan.backer': 'fannie-mae',
        'arrears.escrowShortage': '0.00',
        'loan.changes': changes.slice(0, count),
      });
      const option = options.find(({ id }) => id === 'fannie-mae.payment-deferral');
      const [alone, later] = [knownChangeSentence(situation), option && changeOf(option, situation)?.later];
      return [alone, later].map((sentence) => sentence && speaker('en').say(sentence));
    };
    expect(sentenceWith(1)).toEqual([
      'Without help, you would pay $1,500 a month from January 2027.',
      'The payment of this loan changes: you would pay $1,500 a month from January 2027.',
    ]);
    expect(sentenceWith(2)).toEqual([
      'Without help, you would pay $1,500 a month from January 2027, and then $1,700 a month from May 2027.',
      'The payment of this loan changes: you would pay $1,500 a month from January 2027, and then $1,700 a month from May 2027.',
    ]);
  });

  it('ends a time of interest only: what is owed is paid off by the new payment, and nobody is told of a sum at the end', () => {
    const interestOnly = { 'loan.principalAndInterest': '500.00' };
    expect(simulated([], interestOnly).notices.map(({ notice }) => notice)).toEqual(['interest-only']);
    // 100,000.00 at 6 % over 108 months: 1,200.57.
    const ended = simulated([{ on: '2027-12-01', reason: 'interest-only-end', ratePercent: '6.000' }], interestOnly);
    expect(ended.notices).toEqual([]);
    expect(goingOn(ended)?.payments?.at(-1)).toMatchObject({ fromMonth: 13, months: 108, payment: '1500.57' });
    expect(goingOn(ended)?.totals).toMatchObject({ dueAtEnd: '0.00' });
  });

  it('lets a loan end that its payment of today would never pay off', () => {
    const tooLow = { 'loan.principalAndInterest': '400.00' };
    expect(goingOn(simulated([], tooLow))?.warnings).toContain('never-paid-off');
    const recast = goingOn(simulated([{ on: '2027-12-01', reason: 'recast', ratePercent: '6.000' }], tooLow));
    expect(recast?.warnings).not.toContain('never-paid-off');
    expect(recast?.totals?.dueAtEnd).toBe('0.00');
  });

  it('to far below the interest leaves no figures of a loan whose debt would grow beyond any amount', () => {
    const dear = { 'loan.ratePercent': '30.000', 'loan.remainingMonths': 480, 'loan.principalAndInterest': '2500.02' };
    const change = { on: '2026-12-01', reason: 'rate-reset', payment: '400.00' };
    expect(goingOn(simulated([], dear))?.totals).toBeDefined();
    expect(goingOn(simulated([change], dear))?.totals).toBeUndefined();
  });

  it('counts in what doing nothing comes to, even where only the whole payment is known', () => {
    const whole = {
      'loan.principalAndInterest': null,
      'loan.escrow': null,
      'loan.payment': '1410.21',
      'loan.changes': [{ on: '2027-02-01', reason: 'rate-reset', payment: '1600.00' }],
    };
    const simulation = typedSimulationWith({ ...CURRENT, ...whole });
    // 2 × 1,410.21 + 10 × 1,600.00, and 180.00 of costs that are past due already.
    expect(simulation.situation.dueInAYear).toBe(1_882_042);
    const loanCase = caseWith({ ...CURRENT, ...whole });
    const measures = compareOutcomes(loanCase, simulation, [{ id: DOING_NOTHING, rows: [] }]);
    expect(measures.find(({ id }) => id === 'pastDue')?.cells).toEqual([{ unit: 'money', value: 1_900_042 }]);
  });

  it('is nothing yet without a day or a figure, and nothing any more once its day has come', () => {
    const none = simulated([]);
    for (const change of [
      { on: null, reason: 'step', payment: '1600.00' },
      { on: '2027-02-01', reason: 'step' },
      { on: '2026-11-23', reason: 'step', payment: '1600.00' },
    ]) {
      expect(simulated([change])).toEqual(none);
    }
    expect(simulated([{ on: '2026-11-24', reason: 'step', payment: '1600.00' }])).not.toEqual(none);
  });
});

/** Two installments of 1,410.21 unpaid and 180.00 of costs: 3,000.42 past due; the next payment is due on 2026-12-01. */
const TWO_BEHIND = {
  ...CURRENT,
  'arrears.current': false,
  'arrears.oldestUnpaidDueDate': '2026-10-01',
  'loan.backer': 'fha',
};
const RISE = { on: '2027-01-01', reason: 'escrow', payment: '1600.00' };

describe('a change of the payment during a pause or a plan', () => {
  const kindOf = (kind: string, changes: readonly Changes[], more: Changes) =>
    simulated(changes, { ...TWO_BEHIND, ...more }).options.find((option) => option.kind === kind);
  it('leaves out of each month of a pause what is then due above what can be paid', () => {
    const pause = kindOf('forbearance', [RISE], { 'household.affordablePayment': '1000.00' });
    const months = Number(pause?.terms?.planMonths);
    const owed = Number(simulated([RISE], TWO_BEHIND).situation.arrears);
    // 410.21 is left out of the first month, 600.00 of every other.
    expect(Number(pause?.terms?.arrearsAtEnd)).toBeCloseTo(owed + 410.21 + 600 * (months - 1), 2);
    expect(pause?.payments).toEqual([{ fromMonth: 1, months, payment: '1000.00', phase: 'forbearance' }]);
  });

  it('pays what can be paid of the payment then due, more where that has risen', () => {
    const pause = kindOf('forbearance', [RISE], { 'household.affordablePayment': '1500.00' });
    expect(pause?.payments?.map(({ payment }) => payment)).toEqual(['1410.21', '1500.00']);
  });

  it('keeps a pause within its limit in the payments then due', () => {
    const months = (payment: string) =>
      kindOf('forbearance', [{ ...RISE, payment }], {
        'arrears.oldestUnpaidDueDate': '2026-04-01',
        'household.affordablePayment': '0.00',
      })?.terms?.planMonths;
    // 11,461.68 past due and 1,410.21 of the first month leave 4,050.63 of the limit of twelve payments.
    expect(months('2025.31')).toBe(3);
    expect(months('2025.32')).toBe(2);
  });

  it('chooses a plan that can be paid in each of its months, and names what is paid after it', () => {
    const answers = { 'hardship.duration': 'temporary-resolved', 'household.affordablePayment': '2000.00' };
    expect(kindOf('repayment-plan', [], answers)?.terms?.planMonths).toBe(6);
    const plan = kindOf('repayment-plan', [RISE], answers);
    expect(plan?.status).toBe('may-qualify');
    // 3,000.42 over eight months is 375.06 on top of 1,410.21, and of 1,600.00 from January on.
    expect(plan?.payments?.slice(0, 2)).toEqual([
      { fromMonth: 1, months: 1, payment: '1785.27', phase: 'plan' },
      { fromMonth: 2, months: 6, payment: '1975.06', phase: 'plan' },
    ]);
    expect(plan?.payments?.at(-1)).toMatchObject({ payment: '1600.00', phase: 'regular' });
    const loanCase = { ...CURRENT, ...TWO_BEHIND, ...answers, 'loan.changes': [RISE] };
    const { options, situation } = typedSimulationWith(loanCase);
    const option = options.find(({ kind }) => kind === 'repayment-plan');
    const headline = option && headlineOf(option, situation);
    expect(headline?.values).toMatchObject({ again: { value: 'no' }, after: { value: 160_000 } });
  });

  describe('is told of a plan in which the payment rises', () => {
    const planOf = (affordable: string) => {
      const answers = { 'hardship.duration': 'temporary-resolved', 'household.affordablePayment': affordable };
      const simulation = typedSimulationWith({ ...CURRENT, ...TWO_BEHIND, ...answers, 'loan.changes': [RISE] });
      const option = optionIn(simulation, 'fha.repayment-plan');
      return {
        option,
        headline: headlineOf(option, simulation.situation),
        change: changeOf(option, simulation.situation),
      };
    };

    it('the first month and what each other one costs', () => {
      const { option, headline, change } = planOf('2000.00');
      const rising = {
        payment: { value: 178_527 },
        firstMonths: { value: 1 },
        later: { value: 197_506 },
        steps: { value: 'one' },
        planMonths: { value: 8 },
        after: { value: 160_000 },
      };
      expect(headline).toMatchObject({ key: 'explain.headline.repayment-plan-changing', values: rising });
      expect(change?.sentence).toMatchObject({ key: 'answer.change.repayment-plan-changing', values: rising });
      expect(change?.after).toBe(197_506);
      const payments = explainTerms(option).filter(({ field }) => field === 'payment');
      expect(payments.map(({ from, value }) => [from, value])).toMatchObject([
        [undefined, { value: 178_527 }],
        ['2027-01-01', { value: 197_506 }],
      ]);
      // Seven months of 375.06 on top leave 375.00 for the eighth.
      expect(explainPayments({ ...option, changes: [] }).map(({ key }) => key)).toEqual([
        'phases.plan.line',
        'phases.within.higher',
        'phases.within.last',
        'phases.regular.line',
      ]);
    });

    it('where none fits, what the longest one takes in each month', () => {
      // 3,000.42 over twenty-four months is 125.02.
      expect(planOf('1700.00').headline).toMatchObject({
        key: 'explain.longestPlanChanging',
        values: { payment: { value: 153_523 }, later: { value: 172_502 }, against: { value: 'means' } },
      });
    });
  });

  it('holds the cap of a plan against the lowest payment that is due in it', () => {
    const plan = kindOf('repayment-plan', [{ ...RISE, payment: '4000.00' }], {
      'loan.backer': 'other',
      'hardship.duration': 'temporary-resolved',
      'household.affordablePayment': '9000.00',
    });
    // Half of 1,410.21 is 705.10: 3,000.42 is 750.11 over four months, and 600.09 over five.
    expect(plan?.terms?.planMonths).toBe(5);
  });

  it('finds the plan that ends before a payment rises beyond what can be paid, and none where the first month is too dear', () => {
    const of = (affordable: string, payment: string) =>
      kindOf('repayment-plan', [{ ...RISE, on: '2027-05-01', payment }], {
        'hardship.duration': 'temporary-resolved',
        'household.affordablePayment': affordable,
      });
    // Five months before May: 600.09 on top.
    expect(of('2010.30', '2500.00')).toMatchObject({ status: 'may-qualify', terms: { planMonths: 5 } });
    expect(of('2010.29', '2500.00')?.status).toBe('does-not-qualify');
  });
});

it('tells no path through a pause in which the payment changes: what is past due then has more than one payment in it', () => {
  const paths = (on: string) => {
    const changes = { ...CURRENT, ...TWO_BEHIND, 'loan.changes': [{ ...RISE, on }] };
    return forbearancePaths(caseWith(changes), typedSimulationWith(changes));
  };
  expect(paths('2027-05-23')).toEqual([]);
  expect(paths('2027-05-24')).not.toEqual([]);
});

describe('a balloon', () => {
  it('on a due date is due with its installment', () => {
    const option = goingOn(simulationWith({ ...CURRENT, 'loan.balloonOn': '2027-03-01' }));
    expect(option?.warnings).toContain('balloon-at-end');
    expect(option?.totals).toMatchObject({ paidOffOn: '2027-03-01' });
    expect(option?.payments?.at(-1)).toMatchObject({ fromMonth: 4, months: 1, balloon: true });
    // 98,776.53 less 616.33 of principal: 1,110.21 without the month's interest of 493.88.
    expect(option?.totals?.balanceAtEnd).toBe('98160.20');
  });

  it('between two due dates falls due on its own day, with the interest of the days since the last one and no escrow', () => {
    const answers = { ...CURRENT, 'loan.balloonOn': '2027-03-15' };
    const option = goingOn(simulationWith(answers));
    // 97,540.79 after four installments; 14 of 31 days at 487.70 a month are 220.25. 180.00 of costs are paid at once.
    expect(option?.payments).toEqual([
      { fromMonth: 1, months: 4, payment: '1410.21', phase: 'regular' },
      { fromMonth: 5, months: 1, payment: '97761.04', phase: 'regular', balloon: true },
    ]);
    expect(option?.totals).toMatchObject({
      paidOffOn: '2027-03-15',
      balloon: '97761.04',
      balanceAtEnd: '97540.79',
      totalPaid: '102381.88',
    });
    const rows = outcomeRows(caseWith(answers), option?.id ?? '');
    expect(rows.slice(-2).map(({ dueOn, escrow, interest }) => [dueOn, escrow, interest])).toEqual([
      ['2027-03-01', 30_000, 49_080],
      ['2027-03-15', 0, 22_025],
    ]);
    expect(rows.at(-1)).toMatchObject({ payment: 9_776_104, balance: 0, paid: 10_238_188 });
  });

  it('before the next due date falls due on its day, also where payments are past due', () => {
    const soon = { ...CURRENT, 'loan.balloonOn': '2026-11-28' };
    // 27 of November's 30 days at 500.00 a month.
    expect(goingOn(simulationWith(soon))?.payments).toEqual([
      { fromMonth: 1, months: 1, payment: '100450.00', phase: 'regular', balloon: true },
    ]);
    const behind = simulationWith({ ...soon, 'arrears.current': false, 'arrears.oldestUnpaidDueDate': '2026-11-01' });
    expect(goingOn(behind)?.totals).toMatchObject({ paidOffOn: '2026-11-28', balanceAtEnd: '99389.79' });
  });

  it('after the scheduled end, or behind, changes nothing', () => {
    const none = simulationWith(CURRENT);
    expect(simulationWith({ ...CURRENT, 'loan.balloonOn': '2036-11-01' })).toEqual(none);
    expect(simulationWith({ ...CURRENT, 'loan.balloonOn': '2036-11-15' })).toEqual(none);
    expect(simulationWith({ ...CURRENT, 'loan.balloonOn': '2026-11-23' })).toEqual(none);
  });
});

describe('taxes and insurance that will rise, in a changed loan', () => {
  const ESCROW = { on: '2027-02-01', reason: 'escrow', payment: '2300.17' };
  const asked = (changes: readonly Changes[], backer: string, more: Changes = {}) =>
    simulationWith({
      'loan.backer': backer,
      'arrears.oldestUnpaidDueDate': '2026-08-01',
      'loan.changes': changes,
      'household.affordablePayment': '1800.00',
      ...more,
    });
  const changedLoans = (backer: string) => {
    const [before, after] = [asked([], backer), asked([ESCROW], backer)].map(({ options }) =>
      options.filter(({ kind, payments }) => payments && ['modification', 'combination'].includes(kind)),
    );
    return { before: before ?? [], after: after ?? [] };
  };

  // Escrow goes from 520.00 to 2,300.17 - 1,580.17 = 720.00: 200.00 more a month.
  it.each(['fannie-mae', 'freddie-mac', 'fha', 'va', 'usda', 'conventional'])(
    'adds the rise of %s from its day on',
    (backer) => {
      const { before, after } = changedLoans(backer);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(after.length).toBeGreaterThan(0);
      for (const [index, option] of after.entries()) {
        const [was, now] = [before[index]?.payments?.at(-1)?.payment, option.payments?.at(-1)?.payment];
        expect(Math.round((Number(now) - Number(was)) * 100), option.id).toBe(200_00);
        expect(option.payments?.[0]?.payment).toBe(before[index]?.payments?.[0]?.payment);
        // Escrow is no part of what the loan costs.
        expect(option.totals).toEqual(before[index]?.totals);
      }
    },
  );

  // 1,264.05 of principal and interest: 1,784.05 at first, 1,984.05 from February on, of 2,300.17 without the modification.
  it('is told beside the first payment, against what is said to be affordable, and against the payment without help', () => {
    const { situation, options } = typedSimulationWith({
      'arrears.oldestUnpaidDueDate': '2026-08-01',
      'arrears.escrowShortage': '0.00',
      'loan.changes': [ESCROW],
      'household.affordablePayment': '1800.00',
    });
    const flex = options.find(({ id }) => id === 'fannie-mae.flex-modification');
    expect(flex?.aboveStatedCapacity).toEqual({ payment: 198405, above: 18405 });
    const later = flex && changeOf(flex, situation)?.later;
    expect(later).toMatchObject({
      key: 'answer.later',
      values: { day: { value: '2027-02-01' }, payment: { value: 198405 }, before: { value: 230017 } },
    });
    const { payments = [] } = flex ?? {};
    expect(differences({ id: 'flex', title: '', payments }, [], situation, String)).toMatchObject([
      {
        key: 'results.compare.perMonthLater.less',
        values: { amount: { value: '31612' }, day: { value: '2027-02-01' } },
      },
    ]);
  });
});

it('any loan with a balloon and a change ends with nothing owed, on the day and with the sum that its totals tell', () => {
  const days = fc.integer({ min: 1, max: 900 });
  const changes = fc.record({
    days,
    reason: fc.constantFrom('escrow', 'step'),
    payment: fc.constantFrom('900.00', '5000.00'),
  });
  fc.assert(
    fc.property(caseDocuments, days, changes, (document, balloonIn, { days: changesIn, ...change }) => {
      const asOf = date(String(answerAt(document, 'asOf')));
      const withBalloon = withAnswer(document, 'loan.balloonOn', addDays(asOf, balloonIn));
      const loanCase = caseOf(withAnswer(withBalloon, 'loan.changes', [{ ...change, on: addDays(asOf, changesIn) }]));
      for (const { id, kind, totals, payments } of simulate(loanCase).options) {
        if (!totals || kind === 'historical') continue;
        const rows = outcomeRows(loanCase, id);
        expect(rows.at(-1), id).toMatchObject({ balance: 0, dueOn: totals.paidOffOn, paid: totals.totalPaid });
        expect(
          payments?.reduce((sum, { months }) => sum + months, 0),
          id,
        ).toBe(rows.length);
      }
    }),
    runs(100),
  );
});
