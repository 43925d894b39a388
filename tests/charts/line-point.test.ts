import { expect, it } from 'vitest';
import { roundTicks } from '../../components/charts/line-point';

it.each([
  [26_000_000, [0, 10_000_000, 20_000_000, 30_000_000]],
  [25_100_000, [0, 10_000_000, 20_000_000, 30_000_000]],
  [100, [0, 20, 40, 60, 80, 100]],
  [101, [0, 50, 100, 150]],
])('an axis up to %i is told in round steps', (highest, ticks) => {
  expect(roundTicks(highest)).toEqual(ticks);
});
