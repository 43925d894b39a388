import { deepStrictEqual } from 'node:assert/strict';
import { Decimal } from 'decimal.js';
import { schedule } from '../../lib/loan/schedule';
import { fromCents } from '../../lib/money/money';
import { fromThousandths } from '../../lib/money/rate';
import { formatMoney, formatRate } from '../../lib/money/text';
import type { Bench } from './measure';

const TERMS = { balance: fromCents(21_592_199), rate: fromThousandths(6500), months: 480, payment: fromCents(126_413) };

/** The same rows by a plain loop over decimal.js, multiplied before divided. */
function decimalRows() {
  const percent = new Decimal(formatRate(TERMS.rate));
  const level = new Decimal(formatMoney(TERMS.payment));
  const rows = [];
  let balance = new Decimal(formatMoney(TERMS.balance));
  for (let month = 1; month <= TERMS.months && balance.gt(0); month += 1) {
    const interest = balance.times(percent).div(1200).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    const owed = balance.plus(interest);
    const payment = month === TERMS.months ? owed : Decimal.min(level, owed);
    const principal = payment.minus(interest);
    balance = balance.minus(principal);
    rows.push({ month, payment, interest, principal, balance });
  }
  return rows;
}

function assertSameRows(): void {
  const inCents = schedule(TERMS).map(({ payment, interest, principal, balance }) =>
    [payment, interest, principal, balance].map(formatMoney),
  );
  const inDecimals = decimalRows().map(({ payment, interest, principal, balance }) =>
    [payment, interest, principal, balance].map((figure) => figure.toFixed(2)),
  );
  deepStrictEqual(inCents, inDecimals);
}

/** 480 cent-rounded rows in whole cents against decimals (design, first idea; stack.md section 5). */
export const scheduleBench: Bench = {
  name: '480-month schedule: whole cents against decimal.js',
  subject: () => schedule(TERMS),
  reference: decimalRows,
  assertSame: assertSameRows,
  atLeast: 20,
};
