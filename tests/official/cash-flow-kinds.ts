import { Exact } from '../../lib/money/exact';
import { periodRate, stillOwed } from './annuity-kinds';
import { annualPercentageRate, type CashFlow, internalRate, netPresentValue } from './cash-flows';
import { asExact, asInteger, asList, type Inputs, type Json } from './inputs';

const MONTHS_PER_YEAR = new Exact(12);

/** Vectors about any flows of money: present value, internal rate, annual percentage rate. */
export const cashFlowKinds = {
  npv: (inputs: Inputs) => {
    // A flow of today is not discounted, unless the vector follows spreadsheets, where the first one comes a period later.
    const start = inputs.optional('first_at_zero', (value) => value !== false) === false ? 1 : 0;
    return netPresentValue(oneEachPeriod(inputs.list('cashflows').map(exact), start), periodRate(inputs));
  },
  irr: (inputs: Inputs) => {
    const lowest = inputs.optional('lo', asExact);
    return internalRate(
      oneEachPeriod(inputs.list('cashflows').map(exact), 0),
      inputs.optional('guess', asExact) ?? lowest,
      lowest,
    );
  },
  rate: (inputs: Inputs) => {
    const payments = Array.from({ length: inputs.integer('nper') }, () => inputs.exact('payment').negated());
    const flows = [
      { amount: inputs.exact('pv'), period: 0 },
      ...oneEachPeriod(payments, inputs.flag('due') ? 0 : 1),
      { amount: stillOwed(inputs).negated(), period: payments.length },
    ];
    return internalRate(flows, inputs.optional('guess', asExact));
  },
  apr: (inputs: Inputs) => annualPercentageRate(inputs.list('flows').map(timedFlow), inputs.exact('periods_per_year')),
  apr_monthly: (inputs: Inputs) => {
    const payments = inputs.list('payments').flatMap(stream);
    const flows = [{ amount: inputs.exact('amount_financed'), period: 0 }, ...oneEachPeriod(payments, 1)];
    return annualPercentageRate(flows, MONTHS_PER_YEAR);
  },
};

function oneEachPeriod(amounts: readonly Exact[], start: number): CashFlow[] {
  return amounts.map((amount, index) => ({ amount, period: start + index }));
}

function exact(value: Json | undefined): Exact {
  const number = value === undefined ? undefined : asExact(value);
  if (number === undefined) throw new TypeError(`Not a number: ${JSON.stringify(value)}`);
  return number;
}

/** [amount, whole unit periods, fraction of one]. */
function timedFlow(value: Json): CashFlow {
  const [amount, period, fraction] = asList(value) ?? [];
  return { amount: exact(amount), period: exact(period).toNumber(), fraction: exact(fraction ?? 0) };
}

/** [how many payments, amount of each]. */
function stream(value: Json): readonly Exact[] {
  const [count, amount] = asList(value) ?? [];
  return Array.from({ length: asInteger(count ?? 0) ?? 0 }, () => exact(amount).negated());
}
