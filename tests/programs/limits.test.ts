import { expect, it, vi } from 'vitest';
import { AUTHORITIES } from '../../lib/programs/registry';
import type { Dated, Parameter } from '../../lib/rules/parameter';
import { PROMISED, type Promised } from './limits';

/*
 * Each number in force is held from both sides: a value one unit higher breaks something that a table of limits or a worked
 * example says, and so does one a unit lower.
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

/** A unit of each value: a month, a day, a cent, a percent, a thousandth of a percent of a rate; the last digit of a text. */
function moved(value: unknown, by: 1 | -1): unknown {
  if (typeof value === 'number') return value + by;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return (Number(value) + by / 10 ** decimals).toFixed(decimals);
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
    .map((dated) => [`${parameter.id} ${dated.value} from ${dated.from}`, dated, ids] as const),
);

it('everything that is said holds', () => {
  expect(PROMISED.filter(breaks)).toEqual([]);
});

it.each(values)('%s', (_, dated, ids) => {
  const [authority] = (ids[0] ?? '').split('.');
  const isOf = ({ option }: Promised) => ids.includes(option);
  const near = PROMISED.filter(({ option }) => option.startsWith(`${authority}.`));
  const first = [...near.filter(isOf), ...near.filter((one) => !isOf(one))];
  const isHeld = (by: 1 | -1) => withValue(dated, moved(dated.value, by), () => first.some(breaks));
  expect({ higher: isHeld(1), lower: isHeld(-1) }).toEqual({ higher: true, lower: true });
});
