import { expect, it, vi } from 'vitest';
import type { Money } from '../../lib/money/money';
import { formatMoney } from '../../lib/money/text';
import { AUTHORITIES } from '../../lib/programs/registry';
import type { Dated, Parameter } from '../../lib/rules/parameter';
import { PROMISED, type Promised } from './limits';

/*
 * Each number in force is held from both sides: a value one unit higher breaks something that a table of limits or a worked
 * example says, and so does one a unit lower. That all of it holds now is what their own tests say.
 */

/** Nothing that was computed with one value may answer for the other. */
const answers = vi.hoisted(() => ({ of: 0 }));
vi.mock('../../lib/case/memoize', () => ({
  memoize: <K, T>(compute: (key: K) => T) => {
    let of = -1;
    let known = new Map<K, T>();
    return (key: K) => {
      if (of !== answers.of) known = new Map();
      of = answers.of;
      const value = known.has(key) ? (known.get(key) as T) : compute(key);
      known.set(key, value);
      return value;
    };
  },
}));

/** Where one unit more changes nothing: of 361 months, 119 are left of 480 from the start, of 360 just the 120 of a longer loan; what is asked toward a loss comes in hundreds. */
const FURTHER: Readonly<Record<string, number>> = {
  'va.traditional-modification.short-original-term': 2,
  'fannie-mae.sale-contribution.least-contribution': 10_000,
};

/** Moved by units: a month, a day, a cent, a percent, a thousandth of a percent of a rate; the last digit of a text. */
function moved(value: unknown, units: number): unknown {
  if (typeof value === 'number') return value + units;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return (Number(value) + units / 10 ** decimals).toFixed(decimals);
}

const isNumber = (value: unknown) => typeof value === 'number' || /^\d+\.\d+$/.test(String(value));

function withValue(dated: Dated<unknown>, value: unknown, during: () => boolean): boolean {
  const { value: before } = dated;
  Object.assign(dated, { value });
  answers.of += 1;
  try {
    return during();
  } finally {
    Object.assign(dated, { value: before });
    answers.of += 1;
  }
}

/** A moved value may also end in an error, as no month has a payment of its own over 0 months. */
function breaks({ holds }: Promised): boolean {
  try {
    return !holds();
  } catch {
    return true;
  }
}

const options = Object.values(AUTHORITIES).flatMap((authority) => authority.options);
const users = new Map<Parameter, string[]>();
for (const { id, parameters } of options) {
  for (const parameter of Object.values(parameters)) users.set(parameter, [...(users.get(parameter) ?? []), id]);
}
const values = [...users].flatMap(([parameter, ids]) =>
  parameter.values
    .filter(({ value }) => isNumber(value))
    .map((dated) => [`${parameter.id} ${dated.value} from ${dated.from}`, parameter, dated, ids] as const),
);
/** The limit of each check as its simulation writes it, so that the likeliest of them are asked first. */
const limits = new Map(PROMISED.map((one) => [one, one.limit?.()]));

it.each(values)('%s', (_, { id, unit }, dated, ids) => {
  const [authority] = id.split('.');
  const written = unit === 'money' ? formatMoney(dated.value as Money) : String(dated.value);
  const rank = (one: Promised) =>
    (ids.includes(one.option) ? 0 : 4) + (limits.get(one) === written ? 0 : one.limit === undefined ? 1 : 2);
  const near = PROMISED.filter(({ option }) => ids.includes(option) || option.startsWith(`${authority}.`));
  const likeliest = near.toSorted((one, other) => rank(one) - rank(other));
  const isHeld = (units: number) =>
    withValue(dated, moved(dated.value, units * (FURTHER[id] ?? 1)), () => likeliest.some(breaks));
  expect({ higher: isHeld(1), lower: isHeld(-1) }).toEqual({ higher: true, lower: true });
});
