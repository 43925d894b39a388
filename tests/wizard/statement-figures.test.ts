import { describe, expect, it } from 'vitest';
import { date } from '../../lib/calendar/date';
import { isEstimated } from '../../lib/explain/approximate';
import { withIllustration } from '../../lib/explain/payment-change';
import { planAndChangedLoan } from '../../lib/explain/side-by-side';
import { runSimulation } from '../../lib/interview/run';
import { canCompare, readStatementFigures, statementFiguresOf } from '../../lib/interview/statement-figures';
import type { Answers } from '../../lib/interview/typed';
import { dollars } from '../money/amounts';

const ASOF = date('2026-11-27');
const NEEDED = { balance: '236,765.47', rate: '6.5', payment: '2,100.17', missed: '7' };

/** What a page of the statement stands for; nothing where a box cannot be read. */
function answers(more: Parameters<typeof readStatementFigures>[0] = {}) {
  const reading = readStatementFigures({ ...NEEDED, ...more }, ASOF);
  return reading.ok ? reading.answers : undefined;
}

function problems(more: Parameters<typeof readStatementFigures>[0]) {
  const reading = readStatementFigures({ ...NEEDED, ...more }, ASOF);
  return reading.ok ? {} : reading.problems;
}

describe('six figures of a statement', () => {
  it('takes the year in which the loan ends in the place of the years that are left', () => {
    const told = answers({ years: '2052' }) ?? {};
    expect(told).toMatchObject({ 'loan.endsInYear': '2052', 'loan.remainingMonths': '' });
    expect(statementFiguresOf(told, ASOF)).toMatchObject({ years: '2052' });
    // From May 2026, the oldest of the seven that were missed, to July 2052.
    const run = runSimulation({ answers: told, asOf: ASOF });
    expect(run.is === 'answered' && run.simulation.estimates).toContainEqual({
      path: 'loan.remainingMonths',
      value: { unit: 'months', value: 315 },
      how: 'from-year-it-ends',
    });
    expect(problems({ years: '99' })).toEqual({ years: 'count-range' });
  });

  it('become answers: the whole payment stays whole, in the place of its parts', () => {
    expect(answers({ escrow: '520', years: '25', months: '9', value: '290,000' })).toEqual({
      'loan.principalBalance': '236,765.47',
      'loan.ratePercent': '6.5',
      'loan.payment': '2,100.17',
      'loan.principalAndInterest': '',
      'loan.escrow': '520',
      'loan.remainingMonths': '309',
      'arrears.current': 'no',
      'arrears.oldestUnpaidDueDate': '2026-05-01',
      'property.value': '290,000',
    });
  });

  it('bring figures of a plan and of a changed loan, with as little as a statement tells', () => {
    const run = runSimulation({ answers: answers() ?? {}, asOf: ASOF });
    const options = run.is === 'answered' ? run.simulation.options.map(withIllustration) : [];
    const [plan, changed] = planAndChangedLoan(options, []).map((id) => options.find((one) => one.id === id));
    expect(plan?.kind).toBe('repayment-plan');
    expect(changed?.kind).toBe('modification');
    expect(changed && isEstimated(changed)).toBe(true);
    // 236,765.47 at 6.5 % over 360 months is 1,496.52 a month: the rest of 2,100.17 goes to taxes and insurance, before and after.
    const estimates = run.is === 'answered' ? run.simulation.estimates : [];
    const valueAt = (path: string) => estimates.find((one) => one.path === path)?.value;
    expect(valueAt('loan.principalAndInterest')).toEqual({ unit: 'money', value: dollars('1496.52') });
    expect(valueAt('loan.escrow')).toEqual({ unit: 'money', value: dollars('603.65') });
  });

  it('bring an answer with the payment and the months missed alone: what a deferral would move', () => {
    const typed = answers({ balance: '', rate: '', payment: '1,850', missed: '4' }) ?? {};
    // A plan and a deferral need no balance; with nothing past due a modification alone is left, and it does.
    expect(canCompare(typed)).toBe(true);
    expect(canCompare(answers({ missed: '0' }) ?? {})).toBe(true);
    expect(canCompare(answers({ missed: '0', rate: '' }) ?? {})).toBe(false);
    expect(canCompare(answers({ missed: '0', balance: '' }) ?? {})).toBe(false);
    const run = runSimulation({ answers: typed, asOf: ASOF });
    const options = run.is === 'answered' ? run.simulation.options.map(withIllustration) : [];
    const deferral = options.find(({ id }) => id === 'fannie-mae.payment-deferral');
    // Four payments of 1,850.
    expect(deferral?.terms?.deferredBalance?.value).toBe(dollars('7400'));
    expect(deferral?.terms?.payment?.value).toBe(dollars('1850'));
  });

  it('of who has missed nothing say that the loan is current', () => {
    expect(answers({ missed: '0' })).toMatchObject({ 'arrears.current': 'yes', 'arrears.oldestUnpaidDueDate': '' });
  });

  it('refuse taxes and insurance that leave nothing of the payment, and take a cent less', () => {
    expect(problems({ escrow: '2,100.17' })).toEqual({ escrow: 'more-than-payment' });
    expect(answers({ escrow: '2,100.16' })).toMatchObject({ 'loan.escrow': '2,100.16' });
  });

  it('name every box that is needed and empty, and every one that cannot be read', () => {
    expect(problems({ balance: '', rate: 'six', payment: '', missed: '' })).toEqual({
      rate: 'percent',
      payment: 'money',
      missed: 'count',
    });
    expect(problems({ missed: '121' })).toEqual({ missed: 'count-range' });
    expect(problems({ missed: '120' })).toEqual({});
  });
});

describe('what is answered already', () => {
  const told: Answers = {
    'loan.principalBalance': '~236,765.47',
    'loan.ratePercent': 'unknown',
    'loan.principalAndInterest': '1,580.17',
    'loan.escrow': '520',
    'loan.remainingMonths': '309',
    'arrears.oldestUnpaidDueDate': '2026-05-16',
  };
  const boxes = statementFiguresOf(told, ASOF);

  it('stands in the boxes: the parts of the payment as a whole, months as years and months, a date as payments missed', () => {
    expect(boxes).toEqual({
      balance: '236,765.47',
      rate: '',
      payment: '2100.17',
      escrow: '520',
      years: '25',
      months: '9',
      missed: '7',
      value: '',
    });
    expect(statementFiguresOf({ 'arrears.current': 'yes' }, ASOF).missed).toBe('0');
    expect(statementFiguresOf({ ...told, 'loan.escrow': 'unknown' }, ASOF).payment).toBe('');
  });

  it('counts a payment from the day on which it falls due, up to ten years back', () => {
    const missed = (oldest: string) => statementFiguresOf({ 'arrears.oldestUnpaidDueDate': oldest }, ASOF).missed;
    expect(missed('2026-11-28')).toBe('');
    expect(missed('2026-11-27')).toBe('1');
    expect(missed('2026-10-27')).toBe('2');
    expect(missed('2016-11-28')).toBe('120');
    expect(missed('2016-11-27')).toBe('');
  });

  it('is not written again, so that it stays as exact as it was', () => {
    expect(readStatementFigures(boxes, ASOF, boxes)).toEqual({
      ok: true,
      answers: {},
    });
    const changed = readStatementFigures({ ...boxes, missed: '8' }, ASOF, boxes);
    expect(changed.ok && changed.answers).toMatchObject({ 'arrears.oldestUnpaidDueDate': '2026-04-01' });
  });
});
