import { addMonths } from '../calendar/date';
import type { Case } from '../case/schema';
import { type RequestedLengths, situationOf } from '../case/situation';
import { balanceAfter } from '../loan/schedule';
import { add, largest, type Money, subtract, times, wholeTimes, ZERO } from '../money/money';
import type { Kind } from '../programs/option';
import { type Authority, ownersOf } from '../programs/registry';
import type { Status } from '../rules/status';
import { outcomeRows } from './outcome-rows';
import type { OptionResult, OutcomeRow, Simulation } from './results';
import { simulate } from './simulate';
import { possibleMonths } from './what-if';

/** A pause and the option that follows it, as one outcome from today to the end. */
export interface ForbearancePath {
  /** The ids of the pause and of the option after it, joined by `+`. */
  readonly id: string;
  readonly pause: OptionResult;
  /** As the rules answer on the day when the pause ends, with payments and totals of its own. */
  readonly next: OptionResult;
  /** The simulation on the first day after the pause. */
  readonly after: Simulation;
  /** The whole path as one outcome: its payments, and its totals from today to the end. */
  readonly whole: OptionResult;
  readonly rows: readonly OutcomeRow[];
}

/** What may follow, and what the household can pay by then: more than before, as much, or less. */
const FOLLOWS: readonly { readonly kinds: readonly Kind[]; readonly pays: Pays }[] = [
  { kinds: ['repayment-plan'], pays: 'more' },
  { kinds: ['deferral', 'partial-claim'], pays: 'as-before' },
  { kinds: ['modification', 'combination'], pays: 'less' },
];
type Pays = 'more' | 'as-before' | 'less';
const OPEN: readonly Status[] = ['may-qualify', 'servicer-decides', 'needs-information'];

interface Pause {
  readonly months: number;
  /** The payment in each month of the pause, escrow included. */
  readonly payment: Money;
}

/**
 * The paths that begin with a pause today, for everybody who may stand behind the loan. What follows is judged by the
 * rules in force when the pause ends, as far as they are known today.
 */
export function forbearancePaths(
  loanCase: Case,
  { options }: Simulation,
  requested?: RequestedLengths,
): readonly ForbearancePath[] {
  return ownersOf(loanCase.loan).flatMap((authority) => {
    const own = options.filter((option) => option.authority === authority);
    const pause = own.find(({ kind, status, payments }) => kind === 'forbearance' && OPEN.includes(status) && payments);
    const [during] = pause?.payments ?? [];
    const payment = during?.payment;
    // A loan that ends during its pause has nothing after it.
    if (!pause || !during || payment === undefined || during.months !== pause.terms?.planMonths?.value) return [];
    return FOLLOWS.flatMap(({ kinds, pays }) => {
      const ended = afterPause(loanCase, authority, { months: during.months, payment }, pays);
      if (!ended) return [];
      const { later, interest, paidOnLoan } = ended;
      // The lightest plan: what somebody can pay by next is not known yet.
      const lightest = kinds.includes('repayment-plan') ? possibleMonths(later, 'planMonths').at(-1) : undefined;
      const lengths = lightest === undefined ? {} : { planMonths: lightest };
      const after = simulate(later, lengths);
      const next = after.options.find(
        ({ kind, status, payments }) => kinds.includes(kind) && OPEN.includes(status) && payments,
      );
      if (!next) return [];
      const before = {
        rows: outcomeRows(loanCase, pause.id, requested),
        interest,
        totalPaid: paidOnLoan,
      };
      return [join(pause, before, next, outcomeRows(later, next.id, lengths), after)];
    });
  });
}

interface AfterPause {
  readonly later: Case;
  /** In the installments that were covered. */
  readonly interest: Money;
  /** What the pause took, without the taxes and insurance of the installments that it covered. */
  readonly paidOnLoan: Money;
}

/**
 * The household on the day when the pause ends. What it paid meanwhile covers its oldest installments, whole ones only, the
 * rest is held in suspense; the servicer has advanced taxes and insurance of the installments that nothing covers.
 * Undefined while one of the figures it is computed from is unknown, and where no installment is left after the pause or the payment changes in it.
 */
function afterPause(loanCase: Case, backer: Authority, { months, payment }: Pause, pays: Pays): AfterPause | undefined {
  const { loan, arrears, history } = loanCase;
  const { changes, totalPayment, oldestUnpaidOn, unpaidInstallments, nextDueOn } = situationOf(loanCase);
  const { principalBalance, ratePercent, principalAndInterest, escrow, remainingMonths } = loan;
  if (!totalPayment.known || !oldestUnpaidOn.known || !unpaidInstallments.known || !nextDueOn.known) return undefined;
  if (principalBalance === null || ratePercent === null || principalAndInterest === null || escrow === null) {
    return undefined;
  }
  if (arrears.suspense === null || remainingMonths === null) return undefined;
  // No installment would be left after the pause.
  if (remainingMonths <= unpaidInstallments.value + months) return undefined;
  const asOf = addMonths(loanCase.asOf, months);
  // What is past due then would have more than one payment in it.
  if (changes.some(({ on }) => on <= asOf)) return undefined;
  const oldest = oldestUnpaidOn.value === 'none' ? nextDueOn.value : oldestUnpaidOn.value;
  const available = add(arrears.suspense, times(payment, months));
  const covered = Math.min(wholeTimes(available, totalPayment.value), unpaidInstallments.value + months);
  const left = balanceAfter(principalBalance, ratePercent, principalAndInterest, covered);
  const nextUnpaid = addMonths(oldest, covered);
  const current = nextUnpaid > asOf;
  const resumes = pays !== 'less';
  const uncovered = unpaidInstallments.value + months - covered;
  const advanced = times(escrow, Math.max(0, uncovered - unpaidInstallments.value));
  const affordable = {
    // Enough for any plan of up to the unpaid months: the path then shows what its plan takes.
    more: times(totalPayment.value, uncovered + 2),
    'as-before': totalPayment.value,
    less: loanCase.household.affordablePayment,
  };
  const later: Case = {
    ...loanCase,
    asOf,
    loan: {
      ...loan,
      backer,
      principalBalance: left,
      remainingMonths: remainingMonths - covered,
    },
    arrears: {
      ...arrears,
      current,
      oldestUnpaidDueDate: current ? null : nextUnpaid,
      suspense: subtract(available, times(totalPayment.value, covered)),
      escrowAdvances: arrears.escrowAdvances === null ? null : add(arrears.escrowAdvances, advanced),
    },
    hardship: { ...loanCase.hardship, duration: resumes ? 'temporary-resolved' : 'permanent' },
    household: {
      ...loanCase.household,
      canResumePayment: resumes,
      affordablePayment: affordable[pays],
    },
    history: {
      ...history,
      forbearanceMonthsUsed: history.forbearanceMonthsUsed === null ? null : history.forbearanceMonthsUsed + months,
      forbearanceStartedOn: startOf(loanCase),
    },
  };
  return {
    later,
    interest: subtract(times(principalAndInterest, covered), subtract(principalBalance, left)),
    paidOnLoan: largest(ZERO, subtract(times(payment, months), times(escrow, covered))),
  };
}

/** A first pause starts today. */
function startOf({ asOf, history: { forbearanceMonthsUsed, forbearanceStartedOn } }: Case) {
  return forbearanceMonthsUsed === 0 || forbearanceStartedOn === 'none' ? asOf : forbearanceStartedOn;
}

interface Before {
  readonly rows: readonly OutcomeRow[];
  readonly interest: Money;
  readonly totalPaid: Money;
}

function join(
  pause: OptionResult,
  before: Before,
  next: OptionResult,
  rows: readonly OutcomeRow[],
  after: Simulation,
): ForbearancePath {
  const id = `${pause.id}+${next.id}`;
  const months = before.rows.length;
  const { totalPaid } = before;
  const { payments = [], totals } = next;
  return {
    id,
    pause,
    next,
    after,
    whole: {
      ...next,
      id,
      payments: [...(pause.payments ?? []), ...payments.map((run) => ({ ...run, fromMonth: run.fromMonth + months }))],
      ...(totals && {
        totals: {
          ...totals,
          totalPaid: add(totals.totalPaid, totalPaid),
          totalInterest: add(totals.totalInterest, before.interest),
        },
      }),
    },
    rows: [
      ...before.rows,
      ...rows.map((row) => ({ ...row, month: row.month + months, paid: add(row.paid, totalPaid) })),
    ],
  };
}
