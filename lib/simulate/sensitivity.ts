import { answerAt, withFact } from '../case/answer-at';
import { metaAt } from '../case/paths';
import type { Case, FactPath } from '../case/schema';
import { fromCents, LARGEST_AMOUNT, type Money, percentOfFloored, smallest } from '../money/money';
import type { Status } from '../rules/status';
import type { OptionResult } from './results';
import { simulate } from './simulate';

/** How far an estimate may lie from the true figure, to either side: a tenth (reading A36). */
const LOW_PERCENT = 90;
/** Likewise above it (reading A36). */
const HIGH_PERCENT = 110;

/** The simulation at both ends of the range around an estimated amount, compared with the one at the estimate. */
export interface EstimateSensitivity {
  readonly path: FactPath;
  readonly low: Money;
  readonly high: Money;
  /** Options that come out differently at one end; empty when the answer holds. */
  readonly changed: readonly {
    readonly id: string;
    readonly name: string;
    readonly authority: OptionResult['authority'];
    readonly status: Status;
    readonly atLow: Status;
    readonly atHigh: Status;
  }[];
  /** What differs between the ends in the open options: the payment and the sum due at the end, or else what is paid in all. */
  readonly moved: readonly {
    readonly id: string;
    readonly name: string;
    readonly authority: OptionResult['authority'];
    readonly figure: 'payment' | 'dueAtEnd' | 'totalPaid';
    readonly atLow: Money;
    readonly atHigh: Money;
  }[];
}

/** Runs the whole simulation again at both ends of the range around an estimated amount; undefined where no amount is known. */
export function estimateSensitivity(loanCase: Case, path: FactPath): EstimateSensitivity | undefined {
  const amount = metaAt(path).kind === 'money' ? answerAt(loanCase, path) : null;
  if (typeof amount !== 'number') return undefined;

  const [low, high] = [atLeastACent(percentOfFloored(fromCents(amount), LOW_PERCENT)), highEnd(fromCents(amount))];
  const optionsWith = (value: Money) => {
    const { options } = simulate(withFact(loanCase, path, value));
    return new Map(options.map((option) => [option.id, option]));
  };
  const [atLow, atHigh] = [optionsWith(low), optionsWith(high)];
  const { options, suggestedOrder } = simulate(loanCase);
  const changed = options.flatMap(({ id, name, authority, status }) => {
    const ends = { atLow: atLow.get(id)?.status ?? status, atHigh: atHigh.get(id)?.status ?? status };
    return ends.atLow === status && ends.atHigh === status ? [] : [{ id, name, authority, status, ...ends }];
  });
  const moved = suggestedOrder.flatMap((id) => movedBetween(atLow.get(id), atHigh.get(id)));
  return { path, low, high, changed, moved };
}

function movedBetween(low: OptionResult | undefined, high: OptionResult | undefined): EstimateSensitivity['moved'] {
  if (!low?.totals || !high?.totals) return [];
  const { id, name, authority } = low;
  const [payment, other] = [low.terms?.payment, high.terms?.payment];
  const both = [
    ...(payment?.unit === 'money' && other?.unit === 'money'
      ? [{ id, name, authority, figure: 'payment', atLow: payment.value, atHigh: other.value } as const]
      : []),
    { id, name, authority, figure: 'dueAtEnd', atLow: low.totals.dueAtEnd, atHigh: high.totals.dueAtEnd },
    { id, name, authority, figure: 'totalPaid', atLow: low.totals.totalPaid, atHigh: high.totals.totalPaid },
  ] as const;
  const differing = both.filter(({ atLow, atHigh }) => atLow !== atHigh);
  return differing.filter(({ figure }) => figure !== 'totalPaid' || differing.length === 1);
}

function atLeastACent(amount: Money): Money {
  return amount === 0 ? fromCents(1) : amount;
}

function highEnd(amount: Money): Money {
  return smallest(percentOfFloored(amount, HIGH_PERCENT), LARGEST_AMOUNT);
}
