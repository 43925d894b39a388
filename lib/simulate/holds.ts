import type { Case } from '../case/schema';
import {
  formatMoney,
  fromCents,
  LARGEST_AMOUNT,
  type Money,
  parseMoney,
  percentOfFloored,
  smallest,
} from '../money/money';
import type { Status } from '../rules/status';
import { simulate } from './simulate';
import type { OptionAnswer } from './simulation';

/** How far an estimate may lie from the true figure, to either side: a tenth, what a careful guess of a home's price misses by. */
const LOW_PERCENT = 90;
const HIGH_PERCENT = 110;

/** What an estimate leaves standing: the answer at both ends of the range around it. */
export interface Held {
  readonly path: string;
  readonly low: string;
  readonly high: string;
  /** Options that come out differently at one end; empty when the answer holds. */
  readonly changed: readonly {
    readonly id: string;
    readonly status: Status;
    readonly atLow: Status;
    readonly atHigh: Status;
  }[];
  /** What differs between the ends in the open options: the payment and the sum due at the end, or else what is paid in all. */
  readonly moved: readonly {
    readonly id: string;
    readonly figure: 'payment' | 'dueAtEnd' | 'totalPaid';
    readonly atLow: string;
    readonly atHigh: string;
  }[];
}

const GROUPS = ['loan', 'arrears', 'property', 'household', 'history'] as const;

/** Runs the whole simulation again at both ends of the range around an estimated amount; undefined where no amount is known. */
export function holds(household: Case, path: string): Held | undefined {
  const group = GROUPS.find((one) => path.startsWith(`${one}.`));
  const name = path.slice(path.indexOf('.') + 1);
  const amount = group && new Map<string, unknown>(Object.entries(household[group])).get(name);
  if (group === undefined || typeof amount !== 'number') return undefined;

  const [low, high] = [atLeastACent(percentOfFloored(fromCents(amount), LOW_PERCENT)), highEnd(fromCents(amount))];
  const optionsWith = (value: Money) => {
    const { options } = simulate({ ...household, [group]: { ...household[group], [name]: value } });
    return new Map(options.map((option) => [option.id, option]));
  };
  const [atLow, atHigh] = [optionsWith(low), optionsWith(high)];
  const { options, suggestedOrder } = simulate(household);
  const changed = options.flatMap(({ id, status }) => {
    const ends = { atLow: atLow.get(id)?.status ?? status, atHigh: atHigh.get(id)?.status ?? status };
    return ends.atLow === status && ends.atHigh === status ? [] : [{ id, status, ...ends }];
  });
  const moved = suggestedOrder.flatMap((id) => movedBetween(atLow.get(id), atHigh.get(id)));
  return { path, low: formatMoney(low), high: formatMoney(high), changed, moved };
}

function movedBetween(low: OptionAnswer | undefined, high: OptionAnswer | undefined): Held['moved'] {
  if (!low?.totals || !high?.totals) return [];
  const { id } = low;
  const both = [
    { id, figure: 'payment', atLow: `${low.terms?.payment}`, atHigh: `${high.terms?.payment}` },
    { id, figure: 'dueAtEnd', atLow: low.totals.dueAtEnd, atHigh: high.totals.dueAtEnd },
    { id, figure: 'totalPaid', atLow: low.totals.totalPaid, atHigh: high.totals.totalPaid },
  ] as const;
  const differing = both.filter(({ atLow, atHigh }) => atLow !== atHigh);
  return differing.filter(({ figure }) => figure !== 'totalPaid' || differing.length === 1);
}

function atLeastACent(amount: Money): Money {
  return amount === 0 ? fromCents(1) : amount;
}

function highEnd(amount: Money): Money {
  return smallest(percentOfFloored(amount, HIGH_PERCENT), parseMoney(LARGEST_AMOUNT) ?? amount);
}
