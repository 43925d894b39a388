import { paymentWith } from '../explain/figures';
import { subtract } from '../money/money';
import { formatMoney } from '../money/text';
import type { Effect, Truth } from '../rules/check';
import type { Status } from '../rules/status';
import type { OptionResult, Simulation } from '../simulate/results';

/** The names of a flat row, in their order. */
export const COLUMNS = [
  'line',
  'option',
  'kind',
  'status',
  'decidingCheck',
  'payment',
  'paymentChange',
  'dueAtEnd',
  'problem',
] as const;

/** One option of one case, or one case that was refused or that no rules are held for; null where there is nothing to say. */
export interface FlatRow {
  /** Of the input, from 1 on. */
  readonly line: number;
  /** AUTHORITY.OPTION; null in the one row of a case without options. */
  readonly option: string | null;
  readonly kind: string | null;
  readonly status: Status | null;
  /** Id of the first check that makes the status what it is; null where none has to. */
  readonly decidingCheck: string | null;
  /** The monthly payment with the option's terms, escrow included. */
  readonly payment: string | null;
  /** Less the payment of today: below zero where it falls. */
  readonly paymentChange: string | null;
  readonly dueAtEnd: string | null;
  readonly problem: string | null;
}

/** A simulation as flat rows, an option a row; one without options has a row all the same. */
export function flatRows({ options, situation }: Simulation, line: number): readonly FlatRow[] {
  if (options.length === 0) return [rowWithoutOption(line, null)];
  return options.map((option) => {
    const payment = paymentWith(option);
    const isCompared = payment !== undefined && situation.totalPayment !== null;
    return {
      line,
      option: option.id,
      kind: option.kind,
      status: option.status,
      decidingCheck: decidingCheck(option) ?? null,
      payment: payment === undefined ? null : formatMoney(payment),
      paymentChange: isCompared ? formatMoney(subtract(payment, situation.totalPayment)) : null,
      dueAtEnd: option.totals ? formatMoney(option.totals.dueAtEnd) : null,
      problem: null,
    };
  });
}

/** The row of a case that was refused, with its problem; or of one without options, with none. */
export function rowWithoutOption(line: number, problem: string | null): FlatRow {
  return {
    line,
    option: null,
    kind: null,
    status: null,
    decidingCheck: null,
    payment: null,
    paymentChange: null,
    dueAtEnd: null,
    problem,
  };
}

/** The check that a verdict rests on: the first that failed or is open, those that deny before those that refer (contract, terms). */
function decidingCheck({ status, checks }: OptionResult): string | undefined {
  const first = (truth: Truth, effect: Effect) =>
    checks.find((check) => check.truth === truth && check.effect === effect)?.id;
  switch (status) {
    case 'does-not-qualify':
      return first('false', 'denies');
    case 'needs-information':
      return first('unknown', 'denies') ?? first('unknown', 'refers');
    case 'servicer-decides':
      return first('false', 'refers');
    default:
      return undefined;
  }
}
