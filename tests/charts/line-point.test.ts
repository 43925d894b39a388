import { expect, it } from 'vitest';
import { labelPlaces, roundTicks } from '../../components/charts/line-point';
import { dollars } from '../money/amounts';

it.each([
  [26_000_000, [0, 10_000_000, 20_000_000, 30_000_000]],
  [25_100_000, [0, 10_000_000, 20_000_000, 30_000_000]],
  [100, [0, 20, 40, 60, 80, 100]],
  [101, [0, 50, 100, 150]],
])('an axis up to %i is told in round steps', (highest, ticks) => {
  expect(roundTicks(highest)).toEqual(ticks);
});

const points = Array.from({ length: 11 }, (_, month) => ({
  month,
  amounts: [dollars(`${2000 - month * 10}.00`), dollars(`${1000 - month * 10}.00`)],
}));

it('two lines carry their names, the upper one above it and the lower one below', () => {
  expect(labelPlaces(points, ['Flex Modification', 'Reinstatement: pay all that is past due'])).toEqual([
    { at: 4, side: 'above', lines: ['Flex Modification'] },
    { at: 8, side: 'below', lines: ['Reinstatement'] },
  ]);
});

it('more lines than that are told by a key', () => {
  expect(labelPlaces(points, ['A', 'B', 'C'])).toEqual([]);
});
