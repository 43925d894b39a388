import { date } from '../calendar/date';
import type { Case } from '../case/schema';
import { type Money, ZERO } from '../money/money';
import type { Rate } from '../money/rate';
import type { Source } from '../rules/parameter';
import { reading } from '../rules/reading';
import { cite, yearly } from '../rules/source';

/** What nobody knows of a loan, as a range: one figure where the reader gives it. */
interface AssumedRange {
  readonly low: Rate;
  readonly high: Rate;
}

/** What the model assumes. Percent are thousandths, as rates are. */
export interface Assumptions {
  /** Of changed loans, how many fall behind again. */
  readonly redefault: AssumedRange;
  /** Of unchanged loans, how many catch up by themselves. */
  readonly cure: AssumedRange;
  /** Percent a year added to the market rate when future money is discounted. */
  readonly premium: Rate;
  /** Of home prices, a year. */
  readonly priceChange: Rate;
  readonly monthsToRedefault: number;
  readonly monthsToLiquidate: number;
  /** Percent by which a foreclosed home sells below its value. */
  readonly reoDiscount: Rate;
  readonly sellCost: Rate;
  /** Paid to the investor while the changed loan performs, for the first five years. */
  readonly monthlySubsidy: Money;
}

const VERIFIED_ON = date('2026-11-23');
const text = (document: string, section: string, url: string, effective: string, evidence: Source['evidence']) =>
  cite({ title: document, verifiedOn: VERIFIED_ON }, { section, url, effective, evidence });

const METRICS = 'https://www.occ.treas.gov/publications/publications-by-type/other-publications-reports';
const OURS = reading('H8');

/** The figures that stand where the reader gives none, each with what it rests on (rules/history.md 6.2 and 7). */
export const DEFAULTS = {
  redefault: {
    value: { low: yearly('37.6'), high: yearly('58.8') } satisfies AssumedRange,
    source: text(
      'OCC and OTS Mortgage Metrics Report, first quarter of 2009',
      'Modified loans 60 or more days delinquent after 12 months',
      `${METRICS}/mortgage-metrics-q1-2009/mod-loans-delinquent-60days-2009-1-quarter.html`,
      '2009-06-30',
      'official',
    ),
  },
  cure: {
    value: { low: yearly('0'), high: yearly('30') } satisfies AssumedRange,
    source: text(
      'Why don’t lenders renegotiate more home mortgages? (Adelino, Gerardi and Willen)',
      'Self-cure risk',
      'https://www.fhfa.gov/research/papers/why-dont-lenders-renegotiate-more-home-mortgages',
      '2009-07-06',
      'secondary',
    ),
  },
  premium: {
    value: yearly('0'),
    source: text(
      'FDIC, Loan Modification Program Guide',
      'Net present value test',
      'https://www.lawinsider.com/dictionary/npv-test',
      '2008-11-20',
      'secondary',
    ),
  },
  priceChange: { value: yearly('0'), source: OURS },
  monthsToRedefault: { value: 6, source: OURS },
  monthsToLiquidate: {
    value: 15,
    source: text(
      'LPS Mortgage Monitor, as told by the press in 2010',
      'Average days delinquent at foreclosure',
      'https://www.huffpost.com/entry/extend-and-pretend-the-ob_n_668609',
      '2010-08-02',
      'secondary',
    ),
  },
  reoDiscount: { value: yearly('20'), source: OURS },
  sellCost: { value: yearly('8'), source: OURS },
  monthlySubsidy: { value: ZERO, source: OURS },
} as const satisfies Record<keyof Assumptions, { readonly value: unknown; readonly source: Source }>;

/** The case's own figures where it has them, else the defaults. */
export function assumptionsOf({ investor }: Pick<Case, 'investor'>): Assumptions {
  const range = (given: Rate | null, { value }: { readonly value: AssumedRange }): AssumedRange =>
    given === null ? value : { low: given, high: given };
  return {
    redefault: range(investor.redefaultPercent, DEFAULTS.redefault),
    cure: range(investor.curePercent, DEFAULTS.cure),
    premium: investor.premiumPercent ?? DEFAULTS.premium.value,
    priceChange: investor.priceChangePercent ?? DEFAULTS.priceChange.value,
    monthsToRedefault: investor.monthsToRedefault ?? DEFAULTS.monthsToRedefault.value,
    monthsToLiquidate: investor.monthsToLiquidate ?? DEFAULTS.monthsToLiquidate.value,
    reoDiscount: investor.reoDiscountPercent ?? DEFAULTS.reoDiscount.value,
    sellCost: investor.sellCostPercent ?? DEFAULTS.sellCost.value,
    monthlySubsidy: investor.monthlySubsidy ?? DEFAULTS.monthlySubsidy.value,
  };
}
