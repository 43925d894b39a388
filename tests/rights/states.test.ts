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
    const grades = Object.values(STATE_LAWS).flatMap(({ source, debtSource, redemptionSource }) => [
      source,
      debtSource ?? source,
      redemptionSource ?? source,
    ]);
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

  /** What the section says, in a row of its own; read in the copy that the source names. */
  it.each([
    ['AZ', '33-814(G) and (H)', 'nothing after a trustee’s sale of a dwelling on 2.5 acres or less', 'not-asked', []],
    ['CA', '580d', 'nothing after a sale under a power of sale', 'not-asked', []],
    [
      'IL',
      '735 ILCS 5/15-1401, 15-1402',
      'nothing after a deed in lieu or a consent foreclosure',
      'limited',
      ['agreement'],
    ],
    ['CT', '49-14(a)', 'a motion within 30 days; the court values the home', 'limited', ['fair-value', 'deadline']],
    ['HI', '667-38', 'nothing of an owner-occupant after a sale outside court', 'limited', ['outside-court']],
    ['IA', '628.26', 'a shorter time to redeem where the lender waives the rest', 'limited', ['shorter-way']],
    ['LA', '13:4106(A)', 'nothing after a sale without appraisal', 'limited', ['appraisal']],
    ['NV', '40.455', '6 months; nothing of a bank’s purchase loan', 'limited', ['purchase', 'fair-value', 'deadline']],
    ['TX', '51.003', '2 years; worth where the owner asks', 'limited', ['fair-value-on-asking', 'deadline']],
    ['CO', 'Colo. Rev. Stat. 38-38-106(6)', 'a low bid is a defense', 'limited', ['fair-value-on-asking']],
    ['ID', 'Idaho Code 45-1512', '3 months; no more than above the worth', 'limited', ['fair-value', 'deadline']],
    ['AK', '34.20.100', 'nothing after a sale by the trustee', 'not-asked', []],
    ['MA', '17A, 17B', '2 years; a notice 21 days before the sale', 'limited', ['notice', 'deadline']],
    ['NE', '76-1013', '3 months; the court finds the worth', 'limited', ['fair-value', 'deadline']],
    ['UT', 'Utah Code 57-1-32', '3 months; the court finds the worth', 'limited', ['fair-value', 'deadline']],
    ['MD', '7-105.17', 'a motion within 3 years of the auditor’s final ratification', 'limited', ['deadline']],
    [
      'MI',
      'Mich. Comp. Laws 600.3280',
      'the owner may show what the home was worth',
      'limited',
      ['fair-value-on-asking'],
    ],
    ['MN', '582.30, subd. 2', 'nothing where the time to redeem is 6 months or 5 weeks', 'not-asked', []],
    ['NC', '45-21.36', 'the owner may show what the home was worth', 'limited', ['fair-value-on-asking']],
    ['OH', '2329.08', 'no longer enforced 2 years after the confirmation', 'limited', ['deadline']],
    ['OR', '86.797', 'nothing after a residential trust deed, in or out of court', 'not-asked', []],
    ['TN', '35-5-118', 'worth on proof by the owner; 2 years', 'limited', ['fair-value-on-asking', 'deadline']],
    ['WA', '61.24.100', 'nothing after a trustee’s sale, but commercial loans', 'not-asked', []],
  ] as const)('%s: %s on the debt: %s', (state, section, _says, debtLeft, limits) => {
    const law = stateLawOf(state);
    expect(law?.debtSource?.section).toBe(section);
    expect(law).toMatchObject({ debtLeft, limits });
  });

  it.each([
    [
      'IL',
      '735 ILCS 5/15-1603(b)',
      '7 months from the papers or 3 from the judgment, before the sale',
      { until: 'before-sale' },
    ],
    ['IN', 'Ind. Code 32-29-7-7', 'before the sale', { until: 'sale' }],
    ['KS', '60-2414(a)', '12 months at most', { shortest: 3, longest: 12 }],
    ['MO', '443.410', 'a year, with notice and where the lender bought', { until: 'some-cases' }],
    [
      'MI',
      'Mich. Comp. Laws 600.3240(7) to (12)',
      '6 months above two thirds of the debt, else a year',
      { shortest: 6, longest: 12 },
    ],
    ['WY', '3 months from the sale', '3 months', { shortest: 3, longest: 3 }],
    ['OR', '86.797', 'none after a trustee’s sale', { until: 'sale' }],
  ] as const)('%s: %s on buying back: %s', (state, section, _says, redemption) => {
    const law = stateLawOf(state);
    expect(law?.redemptionSource?.section).toBe(section);
    expect(law?.redemption).toMatchObject(redemption);
  });

  it('lets a short sale end the debt only where the law itself was read', () => {
    const released = STATES_GATHERED.flatMap((state) => stateLawOf(state)?.shortSaleSource ?? []);
    expect(released.map(({ section, evidence }) => [section, evidence])).toEqual([['580e(a)(1)', 'earlier-edition']]);
    expect(explainStateLaw('CA')?.better.map(({ sure }) => sure[0]?.key)).toContain('stateLaw.sureOf.shortSale');
  });

  it('rests on memory nowhere but in Alaska, of buying the home back', () => {
    const remembered = STATES_GATHERED.filter((state) => stateLawOf(state)?.source.evidence === 'recollection');
    expect(remembered).toEqual(['AK']);
  });

  it('is said in both languages, in general terms', () => {
    const text = (state: Parameters<typeof explainStateLaw>[0], locale: 'en' | 'es') => {
      const { say } = speaker(locale);
      const law = explainStateLaw(state);
      return law ? [...law.sentences, ...law.limits, ...law.after, ...law.sure].map(say).join(' ') : '';
    };
    expect(text('AL', 'en')).toContain('in general from 6 to 12 months');
    expect(text('ND', 'en')).toContain('in general 60 days');
    expect(text('ND', 'es')).toContain('60 días');
    expect(text('CA', 'en')).toContain('580e');
    expect(text('PR', 'es')).toContain('mediación');
    for (const state of STATES_GATHERED) expect(text(state, 'es').length).toBeGreaterThan(200);
  });
});
