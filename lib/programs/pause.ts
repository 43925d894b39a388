import { derive, type Fact, known } from '../case/fact';
import type { Situation } from '../case/situation';
import { add, type Money, smallest, subtract, times, ZERO } from '../money/money';
import { type Check, staysWithin } from '../rules/check';
import type { Rule } from '../rules/parameter';
import type { Evaluation, Illustration, Outcome, Warning } from './option';
import { continuedLoan, regularPayments } from './regular-loan';
import { amount, monthsTerm } from './terms';

/**
 * A pause of at most `planMonths` months, shorter where a length was requested: each month pays what the household can, at most the
 * payment that is then due (contract, terms), and the rest of it is added to what is past due. Known with null below one month.
 * While nobody knows what the household can pay, the pause in which it pays nothing illustrates it.
 */
export function pauseOffer(
  situation: Situation,
  planMonths: (situation: Situation) => Fact<number>,
  pastDue: Fact<Money>,
) {
  const { household, hardship } = situation;
  const { affordablePayment } = household;
  const lasts = hardship.duration.known && hardship.duration.value === 'permanent';
  const warnings: readonly Warning[] = lasts ? ['not-erased', 'pause-while-hardship-lasts'] : ['not-erased'];
  const payingNothing = { ...situation, household: { ...household, affordablePayment: known(ZERO) } };
  return {
    ...pauseOf(situation, planMonths(situation), pastDue),
    ...(!affordablePayment.known && { illustration: pauseOf(payingNothing, planMonths(payingNothing), pastDue) }),
    warnings,
  } satisfies Partial<Evaluation>;
}

function pauseOf(situation: Situation, planMonths: Fact<number>, pastDue: Fact<Money>): Illustration {
  const { household, requested } = situation;
  const pause = derive(
    {
      planMonths,
      regular: regularPayments(situation),
      affordablePayment: household.affordablePayment,
      arrears: pastDue,
    },
    ({ planMonths, regular: { due }, affordablePayment, arrears }) => {
      const length = Math.min(planMonths, requested.pauseMonths ?? planMonths);
      if (length < 1) return null;
      const leftOut = Array.from({ length }, (_, index) => leftOutOf(due(index + 1), affordablePayment));
      const reduced = smallest(affordablePayment, due(1));
      return { length, leftOut, reduced, arrears, arrearsAtEnd: add(arrears, ...leftOut) };
    },
  );
  return {
    terms: derive(
      { pause },
      ({ pause }) =>
        pause && {
          planMonths: monthsTerm(pause.length),
          reducedPayment: amount(pause.reduced),
          arrearsAtEnd: amount(pause.arrearsAtEnd),
        },
    ),
    outcome: continuedLoan(
      situation,
      { pause },
      ({ pause }) =>
        pause && {
          pastDue: pause.arrears,
          addOns: runsOf(pause.leftOut),
          endsAfter: pause.length,
        },
    ),
  };
}

/** What a month of the pause leaves out of the payment that is due in it. */
function leftOutOf(due: Money, affordable: Money): Money {
  return subtract(due, smallest(affordable, due));
}

/** The months in runs of equal amounts: a known change of the payment begins another. */
function runsOf(leftOut: readonly Money[]): Outcome['addOns'] {
  const starts = leftOut.flatMap((amount, index) => (amount === leftOut[index - 1] ? [] : [{ amount, index }]));
  return starts.map(({ amount: left, index }, run) => ({
    phase: 'forbearance',
    fromMonth: index + 1,
    months: (starts[run + 1]?.index ?? leftOut.length) - index,
    amount: subtract(ZERO, left),
  }));
}

/**
 * A pause under a limit on what is past due, in regular payments: the check asks whether one month of it keeps within the limit,
 * and the pause takes the most months up to `longest` that do. The check reads all facts that the pause is computed from
 * (contract, missing).
 */
export function pauseWithin(
  situation: Situation,
  pastDue: Fact<Money>,
  longest: Fact<number>,
  mostPayments: Rule<number>,
): { readonly check: Check; readonly planMonths: Fact<number> } {
  const pause = derive(
    {
      totalPayment: situation.totalPayment,
      regular: regularPayments(situation),
      affordablePayment: situation.household.affordablePayment,
      pastDue,
      longest,
    },
    ({ totalPayment, regular: { due }, affordablePayment, pastDue, longest }) => {
      const limit = times(totalPayment, mostPayments.value);
      const afterOneMonth = add(pastDue, leftOutOf(due(1), affordablePayment));
      let [fitting, pastDueThen] = [0, afterOneMonth];
      while (fitting < longest && pastDueThen <= limit) {
        fitting += 1;
        pastDueThen = add(pastDueThen, leftOutOf(due(fitting + 1), affordablePayment));
      }
      return { limit, afterOneMonth, months: fitting };
    },
  );
  return {
    check: staysWithin(
      'arrears-cap',
      {
        amount: derive({ pause }, ({ pause: { afterOneMonth } }) => afterOneMonth),
        limit: derive({ pause }, ({ pause: { limit } }) => limit),
      },
      mostPayments,
    ),
    planMonths: derive({ pause }, ({ pause: { months: length } }) => length),
  };
}
