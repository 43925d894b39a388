import { describe, expect, it } from 'vitest';
import { lookOf, looksOf } from '../../components/charts/looks';
import { CATALOG, CHAPTERS } from '../../lib/explain/catalog';

describe('the look of an option', () => {
  const drawn = CATALOG.map(({ id, kind }) => ({ id, kind, name: id.replace(/^[^.]+\./, '') }));

  it('is the same whatever it stands beside, as long as no other of its owner looks like it', () => {
    for (const { entries } of CHAPTERS) {
      const own = drawn.filter(({ id }) => entries.some((entry) => entry.id === id));
      const looks = own.map((option) => JSON.stringify(lookOf(option)));
      expect(new Set(looks).size, entries[0]?.authority).toBe(looks.length);
      expect(looksOf(own)).toEqual(own.map(lookOf));
    }
  });

  it('tells one option of two owners apart where both stand side by side', () => {
    const [one, other] = looksOf([
      { kind: 'modification', name: 'flex-modification' },
      { kind: 'modification', name: 'flex-modification' },
    ]);
    expect(one).not.toEqual(other);
    expect(one?.color).toBe(other?.color);
  });
});
