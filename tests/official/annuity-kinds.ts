import { periodicPayment, periodsToRepay, presentValue, remainingBalance } from '../../lib/loan/annuity';
import { balanceForPayment, levelPayment, termForPayment } from '../../lib/loan/level-payment';
import { Exact, toExact } from '../../lib/money/exact';
import { parseRate } from '../../lib/money/text';
import type { Answer } from './answer';
import { asExact, asText, type Inputs } from './inputs';

const NOTHING = new Exact(0);

/** The roundings that published examples name, beside the half-up of our own contract. */
const ROUNDINGS: Readonly<Record<string, typeof Exact.rounding>> = {
  HALF_UP: Exact.ROUND_HALF_UP,
  HALF_EVEN: Exact.ROUND_HALF_EVEN,
  HALF_DOWN: Exact.ROUND_HALF_DOWN,
  UP: Exact.ROUND_UP,
  CEILING: Exact.ROUND_CEIL,
  DOWN: Exact.ROUND_DOWN,
  FLOOR: Exact.ROUND_FLOOR,
};

/**
 * Vectors about level payments. They all say: `pv` is lent, `payment` is paid each period, `fv` is still owed at the end,
 * and with `due` 1 each payment comes at its period's start.
 */
export const annuityKinds = {
  payment: loanPayment,
  principal_for_payment: (inputs: Inputs) =>
    toExact(balanceForPayment(inputs.money('payment'), inputs.rate('annual_rate'), inputs.integer('months'))),
  term_for_payment: (inputs: Inputs) => {
    const target = inputs.money('target');
    const term = termForPayment(
      inputs.money('principal'),
      inputs.rate('annual_rate'),
      target,
      1,
      inputs.integer('max_months'),
    );
    return term === undefined ? undefined : new Exact(term);
  },
  payment_exact: exactPayment,
  pv: (inputs: Inputs) =>
    presentValue(paidAtEnd(inputs), periodRate(inputs), inputs.integer('nper'), stillOwed(inputs)),
  fv: (inputs: Inputs) =>
    remainingBalance(inputs.exact('pv'), periodRate(inputs), paidAtEnd(inputs), inputs.integer('nper')),
  nper: (inputs: Inputs) =>
    periodsToRepay(inputs.exact('pv'), periodRate(inputs), paidAtEnd(inputs), stillOwed(inputs)),
  interest_part: (inputs: Inputs) => interestOf(inputs.integer('k'), inputs),
  principal_part: (inputs: Inputs) => principalOf(inputs.integer('k'), inputs),
  cum_interest: (inputs: Inputs) => sumOver(inputs, interestOf),
  cum_principal: (inputs: Inputs) => sumOver(inputs, principalOf),
};

/** The rate of one period as a fraction of one: given as it is, as a quotient, or as yearly percent for monthly payments. */
export function periodRate(inputs: Inputs): Exact {
  const given = inputs.optional('rate', asExact);
  if (given) return given;
  const yearlyFraction = inputs.optional('rate_num', asExact);
  if (yearlyFraction) return yearlyFraction.div(inputs.exact('rate_den'));
  return inputs.exact('annual_rate').div(1200);
}

function loanPayment(inputs: Inputs): Answer {
  const months = inputs.integer('months');
  const rounding =
    inputs
      .optional('rounding', asText)
      ?.toUpperCase()
      .replace(/^ROUND_/, '') ?? 'HALF_UP';
  const rate = parseRate(inputs.exact('annual_rate').toFixed());
  if (rounding === 'HALF_UP' && rate !== undefined)
    return toExact(levelPayment(inputs.money('principal'), rate, months));
  const mode = ROUNDINGS[rounding];
  if (mode === undefined)
    throw new TypeError(`Unknown rounding "${rounding}": add it to ROUNDINGS in annuity-kinds.ts`);
  return periodicPayment(inputs.exact('principal'), periodRate(inputs), months).toDecimalPlaces(2, mode);
}

export function stillOwed(inputs: Inputs): Exact {
  return inputs.optional('fv', asExact) ?? NOTHING;
}

/** What a payment counts for at its period's end: paid at the start, it has borne one period's interest by then. */
function dueFactor(inputs: Inputs): Exact {
  return inputs.flag('due') ? periodRate(inputs).plus(1) : new Exact(1);
}

function paidAtEnd(inputs: Inputs): Exact {
  return inputs.exact('payment').times(dueFactor(inputs));
}

function exactPayment(inputs: Inputs): Exact {
  return periodicPayment(inputs.exact('pv'), periodRate(inputs), inputs.integer('nper'), stillOwed(inputs)).div(
    dueFactor(inputs),
  );
}

/** Interest within payment `k`. Paid at the start, the first has none and each later one a period's interest on what the one before left. */
function interestOf(k: number, inputs: Inputs): Exact {
  if (k === 1 && inputs.flag('due')) return NOTHING;
  const paid = exactPayment(inputs).times(dueFactor(inputs));
  const rate = periodRate(inputs);
  return remainingBalance(inputs.exact('pv'), rate, paid, k - 1)
    .times(rate)
    .div(dueFactor(inputs));
}

function principalOf(k: number, inputs: Inputs): Exact {
  return exactPayment(inputs).minus(interestOf(k, inputs));
}

function sumOver(inputs: Inputs, partOf: (k: number, inputs: Inputs) => Exact): Exact {
  let sum = NOTHING;
  for (let k = inputs.integer('from'); k <= inputs.integer('to'); k += 1) sum = sum.plus(partOf(k, inputs));
  return sum;
}
