import { describe, expect, it } from 'vitest';
import { metaAt } from '../../lib/case/paths';
import { explainStateLaw, STATES, STATES_GATHERED } from '../../lib/explain/state-law';
import { STATE_LAWS, stateLawOf } from '../../lib/rights/states';
import { speaker } from '../../lib/words/say';

describe('the law of the states', () => {
  it('is gathered for the fifty states, the District of Columbia and Puerto Rico', () => {
    expect(STATES_GATHERED).toHaveLength(52);
    expect(STATES_GATHERED).toEqual(expect.arrayContaining(['DC', 'PR']));
  });

  it('names every place that a case can name', () => {
    expect([...STATES].sort()).toEqual([...(metaAt('property.state').choices ?? [])].sort());
  });

  it('says nothing of a place nobody has looked up', () => {
    expect(stateLawOf('GU')).toBeUndefined();
    expect(explainStateLaw('GU')).toBeUndefined();
  });

  it('gives limits where the debt is limited, and only there', () => {
    const odd = Object.entries(STATE_LAWS).filter(
      ([, { debtLeft, limits }]) => (debtLeft === 'limited') !== limits.length > 0,
    );
    expect(odd).toEqual([]);
  });

  it('never grades as official what nobody read in the law itself', () => {
    const grades = Object.values(STATE_LAWS).flatMap(({ source, debtSource }) => [source, debtSource ?? source]);
    expect([...new Set(grades.map(({ evidence }) => evidence))].sort()).toEqual([
      'earlier-edition',
      'recollection',
      'secondary',
    ]);
  });

  /** As the report of the Connecticut legislature lists them; Hawaii and Oklahoma only for some foreclosures. */
  it('lets no lender ask for the rest in the states that a legislature’s report names', () => {
    const free = STATES_GATHERED.filter((state) => stateLawOf(state)?.debtLeft === 'not-asked');
    expect([...free].sort()).toEqual(['AK', 'AZ', 'CA', 'MN', 'MT', 'ND', 'OR', 'WA']);
  });

  it('is said in both languages, in general terms', () => {
    const text = (state: Parameters<typeof explainStateLaw>[0], locale: 'en' | 'es') => {
      const { say } = speaker(locale);
      const law = explainStateLaw(state);
      return law ? [...law.sentences, ...law.limits, ...law.after, ...law.sure].map(say).join(' ') : '';
    };
    expect(text('AL', 'en')).toContain('from 6 to 12 months');
    expect(text('ND', 'en')).toContain('in general 60 days');
    expect(text('ND', 'es')).toContain('60 días');
    expect(text('CA', 'en')).toContain('580e');
    expect(text('PR', 'es')).toContain('mediación');
    for (const state of STATES_GATHERED) expect(text(state, 'es').length).toBeGreaterThan(200);
  });
});
