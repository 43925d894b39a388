import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../lib/investor/assumptions';
import { investorView, type OfferId } from '../../lib/investor/investor';
import { netPresentValues } from '../../lib/investor/net-present-value';
import { percent } from '../../lib/money/ratio';
import { formatMoney, formatPercent } from '../../lib/money/text';
import { withinExactAmounts } from '../../lib/simulate/within-exact-amounts';
import { FOUR_PROGRAMS } from '../programs/history/households';
import { caseDocuments, caseOf } from '../support/arbitrary-case';
import { caseWith } from '../support/household';
import { runs } from '../support/runs';

type Given = Readonly<Record<string, string>>;
const HALFWAY = { redefaultPercent: '37.6', curePercent: '30' };

function viewOf(investor: Given | null, offer: OfferId = 'history.hamp-tier-1') {
  const view = investorView(caseWith({ ...FOUR_PROGRAMS, investor }), offer);
  if (!view.known || view.value === null) throw new Error('The example has a view.');
  return view.value;
}

function told(investor: Given, offer?: OfferId) {
  const { perform, redefault, noModification, modification, difference, breakEvenRedefaultPercent } = viewOf(
    investor,
    offer,
  ).lowest;
  return [
    ...[perform, redefault, noModification, modification, difference].map(formatMoney),
    breakEvenRedefaultPercent && formatPercent(breakEvenRedefaultPercent, 2),
  ];
}

describe('8.3: what one loan is worth to the investor', () => {
  it.each<[string, Given, OfferId | undefined, ...(string | null)[]]>([
    [
      'nobody catches up alone',
      { ...HALFWAY, curePercent: '0' },
      undefined,
      '217678.87',
      '129803.36',
      '128464.41',
      '184637.68',
      '56173.26',
      '101.52',
    ],
    ['three in ten do', HALFWAY, undefined, '217678.87', '129803.36', '173221.97', '184637.68', '11415.71', '50.59'],
    [
      'prices fall by 8 % a year',
      { ...HALFWAY, priceChangePercent: '-8' },
      undefined,
      '217678.87',
      '112794.73',
      '164321.25',
      '178242.43',
      '13921.19',
      '50.87',
    ],
    [
      '58.8 % fall behind again',
      { ...HALFWAY, redefaultPercent: '58.8' },
      undefined,
      '217678.87',
      '129803.36',
      '173221.97',
      '166008.07',
      '-7213.89',
      '50.59',
    ],
    [
      'a premium of 2.5 points',
      { ...HALFWAY, premiumPercent: '2.5' },
      undefined,
      '153672.46',
      '124435.54',
      '168282.93',
      '142679.38',
      '-25603.55',
      '-49.97',
    ],
    [
      'a subsidy of 126.00 a month',
      { ...HALFWAY, monthlySubsidy: '126.00' },
      undefined,
      '224349.22',
      '129803.36',
      '173221.97',
      '188799.98',
      '15578.01',
      '54.08',
    ],
    [
      '13.1 % fall behind again',
      { ...HALFWAY, redefaultPercent: '13.1' },
      undefined,
      '217678.87',
      '129803.36',
      '173221.97',
      '206167.18',
      '32945.21',
      '50.59',
    ],
    [
      'principal reduction',
      HALFWAY,
      'history.hamp-principal-reduction',
      '185904.62',
      '129806.77',
      '173221.97',
      '164811.83',
      '-8410.14',
      '22.61',
    ],
  ])('%s', (_name, given, offer, ...expected) => {
    expect(told(given, offer)).toEqual(expected);
  });

  it('a loan that catches up is worth no more than what is owed, unless that cap is lifted', () => {
    const { unchanged, changed } = viewOf(HALFWAY);
    const { redefault, cure, ...rest } = assumptionsOf(caseWith({ ...FOUR_PROGRAMS, investor: HALFWAY }));
    const lifted = netPresentValues(unchanged, changed, {
      ...rest,
      redefault: redefault.low,
      cure: cure.low,
      cappedAtPar: false,
    });
    expect([lifted.noModification, lifted.difference].map(formatMoney)).toEqual(['193381.88', '-8744.20']);
    expect(lifted.breakEvenRedefaultPercent).toBe(percent('27.65'));
  });

  it('nothing given is a range whose ends have different signs, never one verdict', () => {
    const { lowest, highest } = viewOf(null);
    expect([lowest.difference, highest.difference].map(formatMoney)).toEqual(['-7213.89', '56173.26']);
  });
});

describe('a home worth more than the debt', () => {
  const view = investorView(caseWith({ ...FOUR_PROGRAMS, 'property.value': '900000.00' }), 'history.hamp-tier-1');
  const found = view.known ? view.value : null;

  it('shows what a sale would bring above it: 900,000 less 28 percent, less 277,656.25', () => {
    expect(found && formatMoney(found.surplus)).toBe('370343.75');
    expect(formatMoney(viewOf(null).surplus)).toBe('0.00');
  });

  it('is worth least to change where nobody catches up alone; under water, where most do', () => {
    expect([found?.lowest.curePercent, found?.highest.curePercent]).toEqual([0, 30_000]);
    const { lowest, highest } = viewOf(null);
    expect([lowest.curePercent, highest.curePercent]).toEqual([30_000, 0]);
  });
});

describe('the model', () => {
  it('names what it needs and is not told', () => {
    const view = investorView(
      caseWith({ ...FOUR_PROGRAMS, 'property.value': null, 'market.pmms30Percent': null }),
      'history.hamp-tier-1',
    );
    expect(view.known ? [] : [...view.missing].sort()).toEqual(['market.pmms30Percent', 'property.value']);
  });

  it('gives no view where the program finds no payment', () => {
    const view = investorView(caseWith({ ...FOUR_PROGRAMS, 'loan.escrow': '2000.00' }), 'history.hamp-tier-1');
    expect(view).toEqual({ known: true, value: null });
  });

  it('computes a range for any case without failing, its low end not above its high end', () => {
    fc.assert(
      fc.property(caseDocuments, (document) => {
        // A rate far below the market’s, for decades, is beyond what whole cents can hold.
        const computed = withinExactAmounts(() => investorView(caseOf(document), 'history.hamp-tier-1'));
        if (!computed.ok || !computed.value.known || !computed.value.value) return;
        const { lowest, highest } = computed.value.value;
        expect(lowest.difference).toBeLessThanOrEqual(highest.difference);
      }),
      runs(200),
    );
  });
});
