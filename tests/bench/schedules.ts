import { deepStrictEqual } from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { levelPayment } from '../../lib/loan/level-payment';
import { fromCents } from '../../lib/money/money';
import { fromThousandths } from '../../lib/money/rate';
import { formatMoney, formatRate } from '../../lib/money/text';
import { ourSchedule } from './bundled';
import { medianMilliseconds } from './measure';
import type { Loan } from './ours';
import { type Peer, peers } from './peers.mjs';

const loanOf = (cents: number, thousandths: number, months: number): Loan => ({
  balance: fromCents(cents),
  rate: fromThousandths(thousandths),
  months,
});

/** The same by a plain loop over decimal.js, multiplied before divided. */
function decimalSchedule({ balance: owed, rate, months }: Loan) {
  const percent = new Decimal(formatRate(rate));
  const growth = percent.div(1200).plus(1).pow(months);
  let balance = new Decimal(formatMoney(owed));
  const level = balance
    .times(percent)
    .div(1200)
    .times(growth)
    .div(growth.minus(1))
    .toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const rows = [];
  for (let month = 1; month <= months && balance.gt(0); month += 1) {
    const interest = balance.times(percent).div(1200).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const due = balance.plus(interest);
    const payment = month === months ? due : Decimal.min(level, due);
    balance = due.minus(payment);
    rows.push({ month, payment, interest, principal: payment.minus(interest), balance });
  }
  return rows;
}

export interface PeerResult {
  readonly name: string;
  readonly version: string;
  /** Whether it gives rows, or sums alone. */
  readonly rows: boolean;
  /** How many times as long it takes as ours, by the number of months. */
  readonly times: Readonly<Record<(typeof LENGTHS)[number], number>>;
  /** Its largest error in a payment, an interest or a balance, in cents. */
  readonly worstCents: number;
}

export const LENGTHS = [360, 480] as const;
const LOANS = 2000;

/** Loans by a fixed recipe, so that every run measures the same: 50,000 to 1,050,000 dollars, 2 to 10 %, 15 to 40 years. */
const SAMPLE: readonly Loan[] = Array.from({ length: LOANS }, (_, index) =>
  loanOf(5_000_000 + ((index * 7_919_777) % 100_000_000), 2000 + ((index * 377) % 8000), 180 + ((index * 61) % 301)),
);

/** Each peer beside the exact schedule, the plain decimal loop last: it has no error, and it takes its time. */
export function peerResults(): readonly PeerResult[] {
  const others = peers();
  const ratios = LENGTHS.map((months) => {
    const loan = loanOf(21_592_199, 6500, months);
    const works = [
      ...others.map(
        ({ run }) =>
          () =>
            run(215_921.99, 6.5, months),
      ),
      () => decimalSchedule(loan),
    ];
    const [ours = 0, ...theirs] = medianMilliseconds([() => ourSchedule(loan), ...works]);
    return theirs.map((milliseconds) => milliseconds / ours);
  });
  const timesOf = (index: number) => ({ 360: ratios[0]?.[index] ?? 0, 480: ratios[1]?.[index] ?? 0 });
  return [
    ...others.map((peer, index) => ({
      name: peer.name,
      version: peer.version,
      rows: peer.rows,
      times: timesOf(index),
      worstCents: Math.max(...SAMPLE.map((loan) => errorOf(peer, loan))),
    })),
    {
      name: 'decimal.js',
      version: '10.6.0',
      rows: true,
      times: timesOf(others.length),
      worstCents: Math.max(...SAMPLE.slice(0, 20).map(decimalError)),
    },
  ];
}

/** How far any figure of a peer is from the exact one, in cents, once it is rounded as somebody would print it. */
function errorOf({ run, read }: Peer, loan: Loan): number {
  const { balance, rate, months } = loan;
  const rows = ourSchedule(loan);
  const figures = read(run(balance / 100, rate / 1000, months));
  const apart = (dollars: number | undefined, cents: number) =>
    Math.abs(Math.round((dollars ?? Number.POSITIVE_INFINITY) * 100) - cents);
  const worst = [apart(figures.payment, levelPayment(balance, rate, months))];
  rows.forEach((row, index) => {
    if (figures.interest) worst.push(apart(figures.interest[index], row.interest));
    if (figures.balance) worst.push(apart(figures.balance[index], row.balance));
  });
  if (figures.totalInterest !== undefined) {
    worst.push(
      apart(
        figures.totalInterest,
        rows.reduce((sum, { interest }) => sum + interest, 0),
      ),
    );
  }
  return Math.max(...worst);
}

function decimalError(loan: Loan): number {
  const inCents = ourSchedule(loan).map(({ principalAndInterest, interest, principal, balance }) =>
    [principalAndInterest, interest, principal, balance].map(formatMoney),
  );
  const inDecimals = decimalSchedule(loan).map(({ payment, interest, principal, balance }) =>
    [payment, interest, principal, balance].map((figure) => figure.toFixed(2)),
  );
  deepStrictEqual(inCents, inDecimals);
  return 0;
}
