import { periodicPayment, periodsToRepay, remainingBalance } from '../../lib/loan/annuity';
import { levelPayment } from '../../lib/loan/level-payment';
import { type ScheduleRow, schedule } from '../../lib/loan/schedule';
import { Exact, roundToCents, toExact } from '../../lib/money/exact';
import { add, type Money, smallest, ZERO } from '../../lib/money/money';
import { periodRate } from './annuity-kinds';
import type { Answer } from './answer';
import { asExact, asMoney, type Inputs } from './inputs';

/** Vectors about the rows of a loan: in whole cents, or (`exact`) carried at full precision. */
export const scheduleKinds = {
  schedule_rows: (inputs: Inputs) => centAnswers(centRows(inputs)),
  year_totals: (inputs: Inputs) => {
    const rows = centRows(inputs).slice(inputs.integer('from') - 1, inputs.integer('to'));
    return {
      interest: toExact(add(...rows.map(({ interest }) => interest))),
      principal: toExact(add(...rows.map(({ principal }) => principal))),
      balance: toExact(rows.at(-1)?.balance ?? ZERO),
    };
  },
  phased: (inputs: Inputs) => (inputs.flag('rounded') ? centAnswers(phasedCentRows(inputs)) : phasedExactRows(inputs)),
  // Full precision inside, published to the cent.
  exact_rows: (inputs: Inputs) => mapRows(exactRows(inputs), (figure) => toExact(roundToCents(figure, 'half-up'))),
  exact_totals: (inputs: Inputs) => {
    const { principal, rate, paid } = loan(inputs);
    const through = inputs.integer('through');
    const balance = remainingBalance(principal, rate, paid, through);
    const repaid = principal.minus(balance);
    return { interest: paid.times(through).minus(repaid), principal: repaid, balance };
  },
  total_interest_exact: (inputs: Inputs) => payoff(inputs, loan(inputs).paid).interest,
  extra_payment_exact: (inputs: Inputs) => {
    const { paid } = loan(inputs);
    const usual = payoff(inputs, paid);
    const faster = payoff(inputs, paid.plus(inputs.exact('extra')));
    return {
      months_saved: usual.payments.minus(faster.payments),
      interest_saved: usual.interest.minus(faster.interest),
    };
  },
  fixed_payment_payoff: (inputs: Inputs) => {
    const { payments, last } = payoff(inputs, inputs.exact('payment'));
    return { full_payments: payments.minus(1), last_payment: toExact(roundToCents(last, 'half-up')) };
  },
  balloon_exact: (inputs: Inputs) => {
    const principal = inputs.exact('principal');
    const rate = periodRate(inputs);
    const paid = periodicPayment(principal, rate, inputs.integer('amort_months'));
    const balloon = remainingBalance(principal, rate, paid, inputs.integer('due_month'));
    return { payment: paid, balloon, final_amount: balloon.plus(paid) };
  },
  interest_only_recast: (inputs: Inputs) => {
    const principal = inputs.exact('principal');
    const rate = periodRate(inputs);
    const monthsLeft = inputs.integer('months') - inputs.integer('io_months');
    return { io_payment: principal.times(rate), recast_payment: periodicPayment(principal, rate, monthsLeft) };
  },
  graduated,
};

function loan(inputs: Inputs): { principal: Exact; rate: Exact; paid: Exact } {
  const principal = inputs.exact('principal');
  const rate = periodRate(inputs);
  return {
    principal,
    rate,
    paid: inputs.optional('payment', asExact) ?? periodicPayment(principal, rate, inputs.integer('months')),
  };
}

function centRows(inputs: Inputs): readonly ScheduleRow[] {
  const given = inputs.optional('payment', asMoney);
  return schedule({
    balance: inputs.money('principal'),
    rate: inputs.rate('annual_rate'),
    months: inputs.integer('months'),
    ...(given === undefined ? {} : { principalAndInterest: given }),
  });
}

/** Each phase is a schedule of its own over the months left, cut off where the next phase starts. */
function phasedCentRows(inputs: Inputs): readonly ScheduleRow[] {
  const months = inputs.integer('months');
  const rows: ScheduleRow[] = [];
  for (const { phase, start, end } of phasesOf(inputs)) {
    const balance = rows.at(-1)?.balance ?? inputs.money('principal');
    const rate = phase.rate('rate');
    const level = levelPayment(balance, rate, months - start + 1);
    const cap = phase.optional('cap', asExact);
    const before = rows.at(-1)?.principalAndInterest ?? level;
    const paid = cap ? smallest(level, roundToCents(toExact(before).times(cap), 'half-up')) : level;
    const whole = schedule({ balance, rate, months: months - start + 1, principalAndInterest: paid });
    rows.push(...whole.slice(0, end - start + 1).map((row) => ({ ...row, month: start + row.month - 1 })));
  }
  return rows;
}

function phasedExactRows(inputs: Inputs): Answer {
  const months = inputs.integer('months');
  const rows: ExactRow[] = [];
  for (const { phase, start, end } of phasesOf(inputs)) {
    const balance = rows.at(-1)?.balance ?? inputs.exact('principal');
    const rate = phase.exact('rate').div(1200);
    const level = periodicPayment(balance, rate, months - start + 1);
    const cap = phase.optional('cap', asExact);
    const before = rows.at(-1)?.payment ?? level;
    rows.push(...amortize(balance, rate, cap ? Exact.min(level, before.times(cap)) : level, end - start + 1));
  }
  return mapRows(rows, (figure) => figure);
}

/** The phases with their first and last month. */
function phasesOf(inputs: Inputs): readonly { phase: Inputs; start: number; end: number }[] {
  const phases = inputs.records('phases');
  return phases.map((phase, index) => {
    const end = (phases[index + 1]?.integer('start') ?? inputs.integer('months') + 1) - 1;
    return { phase, start: phase.integer('start'), end };
  });
}

interface ExactRow {
  readonly payment: Exact;
  readonly interest: Exact;
  readonly principal: Exact;
  readonly balance: Exact;
}

function exactRows(inputs: Inputs): readonly ExactRow[] {
  const { principal, rate, paid } = loan(inputs);
  return amortize(principal, rate, paid, inputs.integer('months'));
}

/** The rows of equal payments; one that would overpay takes what is left. */
function amortize(principal: Exact, rate: Exact, paid: Exact, months: number): readonly ExactRow[] {
  const rows: ExactRow[] = [];
  let before = principal;
  for (let month = 1; month <= months; month += 1) {
    const after = Exact.max(0, remainingBalance(before, rate, paid, 1));
    const interest = before.times(rate);
    rows.push({
      payment: before.minus(after).plus(interest),
      interest,
      principal: before.minus(after),
      balance: after,
    });
    before = after;
  }
  return rows;
}

/** How a payment pays the loan off: how many payments, the last one no larger than the others, and all the interest. */
function payoff(inputs: Inputs, paid: Exact): { payments: Exact; last: Exact; interest: Exact } {
  const principal = inputs.exact('principal');
  const rate = periodRate(inputs);
  const periods = periodsToRepay(principal, rate, paid);
  if (periods === undefined) throw new RangeError('The payment never repays the loan');
  // A level payment gives its own term back, but for the last of 34 digits.
  const payments = periods.toDecimalPlaces(20).ceil();
  const full = payments.toNumber() - 1;
  const last = remainingBalance(principal, rate, paid, full).times(rate.plus(1));
  return { payments, last, interest: paid.times(full).plus(last).minus(principal) };
}

/**
 * A payment that grows by a percentage each year for some years, then stays level and repays the loan. The balance is the
 * largest where the growing payment catches up with the interest; the loan is recast there.
 */
function graduated(inputs: Inputs): Answer {
  const principal = inputs.exact('principal');
  const rate = periodRate(inputs);
  const months = inputs.integer('months');
  const factor = inputs.exact('growth_pct').div(100).plus(1);
  const paidIn = (first: Exact, month: number) =>
    first.times(factor.pow(Math.min(Math.floor((month - 1) / 12), inputs.integer('steps'))));
  // The balance at the end is a straight line in the first payment: two points of it give the payment that ends at zero.
  const balances = (first: Exact) => {
    const path = [principal];
    for (let month = 1; month <= months; month += 1) {
      path.push(remainingBalance(path.at(-1) ?? principal, rate, paidIn(first, month), 1));
    }
    return path;
  };
  const endAt = (first: Exact) => balances(first).at(-1) ?? principal;
  const endUnpaid = endAt(new Exact(0));
  const path = balances(endUnpaid.div(endUnpaid.minus(endAt(new Exact(1)))));
  const largest = Exact.max(...path);
  const peak = path.findIndex((balance) => balance.eq(largest));
  return { max_balance: largest, recast_payment: periodicPayment(largest, rate, months - peak) };
}

function centAnswers(rows: readonly ScheduleRow[]): Answer {
  const answer = ({ principalAndInterest, interest, principal, balance }: ScheduleRow) =>
    mapFigures({ payment: principalAndInterest, interest, principal, balance }, (figure: Money) => toExact(figure));
  return Object.fromEntries(rows.map((row) => [row.month, answer(row)]));
}

function mapRows(rows: readonly ExactRow[], print: (figure: Exact) => Exact): Answer {
  return Object.fromEntries(rows.map((row, index) => [index + 1, mapFigures({ ...row }, print)]));
}

function mapFigures<T>(figures: Readonly<Record<string, T>>, print: (figure: T) => Exact): Answer {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, print(figure)]));
}
