import { expect, it } from 'vitest';
import { LARGEST_AMOUNT as largest, times } from '../../lib/money/money';
import { withinExactAmounts } from '../../lib/simulate/within-exact-amounts';

it('refuses a computation beyond exact amounts by name', () => {
  expect(withinExactAmounts(() => times(largest, 90_071))).toMatchObject({ ok: true });
  expect(withinExactAmounts(() => times(largest, 90_072))).toEqual({
    ok: false,
    problems: [{ path: '', problem: 'beyond-exact' }],
  });
});

it.each<readonly [string, () => unknown]>([
  ['a list too long for JavaScript', () => new Array(-1)],
  ['a number with too many places', () => (1).toFixed(101)],
  ['a recursion without end', () => forever()],
  ['half a cent', () => times(largest, 0.5)],
  ['a missing value', () => Object.keys(JSON.parse('null'))],
])('lets %s surface: no household is told that its figures are too large', (_, fault) => {
  expect(() => withinExactAmounts(fault)).toThrow();
});

function forever(): number {
  return forever() + 1;
}
