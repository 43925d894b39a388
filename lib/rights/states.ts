import { date } from '../calendar/date';
import type { Case } from '../case/schema';
import type { Source } from '../rules/parameter';
import { type CitedDocument, cite } from '../rules/source';

/*
 * What the law of each state says in general of a foreclosure on a home: through a court or not, what is left of the debt
 * afterwards, and whether the home can be bought back after the sale. Lawyers' overviews and memory, nowhere the whole law.
 */

export type State = NonNullable<Case['property']['state']>;
/** The islands for which nobody has gathered this yet. */
export const NOT_GATHERED = ['AS', 'GU', 'MP', 'VI'] as const satisfies readonly State[];

/** What limits a claim for the rest of the debt. */
type DebtLimit =
  | 'fair-value' // only for what is above the home's fair value
  | 'deadline' // only within a time that the law sets
  | 'confirmation' // only after a court has confirmed the sale
  | 'purchase' // not for many loans with which the home was bought
  | 'appraisal' // only where the home was appraised before the sale
  | 'shorter-way' // not where the lender takes a shorter way to the sale
  | 'outside-court' // not after a sale outside court of a home that its owner lives in
  | 'agreement' // not where both agree to end it, or the home is handed over
  | 'judge' // a judge decides how much
  | 'notice'; // only after a notice before the sale

interface StateLaw {
  /** How most foreclosures on homes go. */
  readonly usual: 'court' | 'outside-court' | 'either';
  /** Whether the lender may ask for what is left after that kind of foreclosure. */
  readonly debtLeft: 'not-asked' | 'limited' | 'asked';
  readonly limits: readonly DebtLimit[];
  /** Until when the home can be bought back. */
  readonly redemption: Redemption;
  /** The law sets the rest of a first mortgage free where the lender agrees to a short sale. */
  readonly shortSaleReleases?: true;
  /** A court has to order mediation before a home that its owner lives in is sold. */
  readonly mediation?: true;
  /** Graded by what of the three is least sure. */
  readonly source: Source;
  /** A better source for the debt alone. */
  readonly debtSource?: Source;
}

export type Redemption =
  | { readonly until: 'sale' | 'confirmation' | 'before-sale' | 'some-cases' }
  | { readonly until: 'after'; readonly unit: 'days' | 'months'; readonly shortest: number; readonly longest: number };

const VERIFIED_ON = date('2026-11-27');
const STATUTES_READ_ON = date('2026-11-28');
const CHART: CitedDocument = { title: 'Nolo, 50-state chart of foreclosure laws', verifiedOn: VERIFIED_ON };
const CHART_URL = 'https://www.nolo.com/legal-encyclopedia/50-state-chart-key-aspects-state-foreclosure-law.html';
const REPORT: CitedDocument = {
  title: 'Connecticut Office of Legislative Research, report 2010-R-0327 on deficiencies and redemption',
  verifiedOn: VERIFIED_ON,
};
const REPORT_URL = 'https://www.cga.ct.gov/2010/rpt/2010-R-0327.htm';

/** From memory; the chart is where a reader can look. The law is named, not read. */
const remembered = (section: string) =>
  cite(CHART, { section, url: CHART_URL, effective: '2024-05-23', evidence: 'recollection' });
/** The report names this state among those whose lenders commonly cannot ask for the rest. */
const REPORTED = {
  debtSource: cite(REPORT, { section: 'Summary', url: REPORT_URL, effective: '2011-12-09', evidence: 'secondary' }),
};
/** A page on this state that says all three; it bears no date, so the day of the look stands for it. */
const read = (title: string, section: string, url: string, effective: string = VERIFIED_ON) =>
  cite({ title, verifiedOn: VERIFIED_ON }, { section, url, effective, evidence: 'secondary' });

/** The section on the debt itself, read in a copy of this day: the one in force may differ. */
const statute = (title: string, section: string, url: string, effective: string) => ({
  debtSource: cite({ title, verifiedOn: STATUTES_READ_ON }, { section, url, effective, evidence: 'earlier-edition' }),
});

const TO_SALE: Redemption = { until: 'sale' };
const TO_CONFIRMATION: Redemption = { until: 'confirmation' };
const BEFORE_SALE: Redemption = { until: 'before-sale' };
const SOME_CASES: Redemption = { until: 'some-cases' };
const months = (shortest: number, longest = shortest): Redemption => ({
  until: 'after',
  unit: 'months',
  shortest,
  longest,
});
const days = (shortest: number, longest = shortest): Redemption => ({
  until: 'after',
  unit: 'days',
  shortest,
  longest,
});

const law = (
  usual: StateLaw['usual'],
  debtLeft: 'not-asked' | 'asked' | readonly DebtLimit[],
  redemption: Redemption,
  source: Source,
): StateLaw => ({
  usual,
  ...(typeof debtLeft === 'string' ? { debtLeft, limits: [] } : { debtLeft: 'limited', limits: debtLeft }),
  redemption,
  source,
});

const NOLO = 'Nolo, foreclosure laws of the state';

/** Fifty states, the District of Columbia and Puerto Rico. */
export const STATE_LAWS: Readonly<Record<Exclude<State, (typeof NOT_GATHERED)[number]>, StateLaw>> = {
  AL: law(
    'outside-court',
    'asked',
    months(6, 12),
    read(
      NOLO,
      'Ala. Code 6-5-247 to 6-5-257, 35-10-1 to 35-10-30',
      'http://www.nolo.com/legal-encyclopedia/summary-alabamas-foreclosure-laws.html',
    ),
  ),
  AK: { ...law('outside-court', 'not-asked', TO_SALE, remembered('Alaska Stat. 34.20.090, 34.20.100')), ...REPORTED },
  AZ: { ...law('outside-court', 'not-asked', TO_SALE, remembered('Ariz. Rev. Stat. 33-811, 33-814')), ...REPORTED },
  AR: law('outside-court', ['fair-value', 'deadline'], TO_SALE, remembered('Ark. Code 18-50-108, 18-50-112')),
  CA: {
    ...law('outside-court', 'not-asked', TO_SALE, remembered('Cal. Code Civ. Proc. 580b, 580d, 580e')),
    ...REPORTED,
    shortSaleReleases: true,
  },
  CO: law('outside-court', ['fair-value'], TO_SALE, remembered('Colo. Rev. Stat. 38-38-106, 38-38-302')),
  CT: law('court', ['fair-value', 'deadline'], BEFORE_SALE, remembered('Conn. Gen. Stat. 49-14, 49-15')),
  DE: law('court', 'asked', TO_CONFIRMATION, remembered('Delaware law of mortgages')),
  DC: law(
    'either',
    'asked',
    TO_SALE,
    read(
      NOLO,
      'D.C. Code 42-815, 42-816',
      'https://www.nolo.com/legal-encyclopedia/foreclosure-laws-and-procedures-in-washington-d-c.html',
    ),
  ),
  FL: {
    // Of a home that its owner lives in, no more than what is above the fair value.
    ...law('court', ['judge', 'fair-value', 'deadline'], TO_CONFIRMATION, remembered('Fla. Stat. 45.0315, 702.06')),
    ...statute('Florida Statutes', '702.06', 'https://www.flsenate.gov/Laws/Statutes/2013/0702.06', '2013-06-07'),
  },
  GA: {
    ...law('outside-court', ['confirmation'], TO_SALE, remembered('O.C.G.A. 44-14-161')),
    ...statute(
      'Georgia Code',
      '44-14-161',
      'https://law.justia.com/codes/georgia/2022/title-44/chapter-14/article-7/part-1/section-44-14-161',
      '2022-01-01',
    ),
  },
  HI: { ...law('court', ['outside-court'], TO_SALE, remembered('Haw. Rev. Stat. 667-38')), ...REPORTED },
  ID: law('outside-court', ['fair-value', 'deadline'], TO_SALE, remembered('Idaho Code 45-1508, 45-1512')),
  IL: law('court', ['agreement'], BEFORE_SALE, remembered('735 ILCS 5/15-1401, 15-1402, 15-1508, 15-1603')),
  IN: law('court', 'asked', TO_SALE, remembered('Ind. Code 32-29-7')),
  IA: law('court', ['shorter-way'], SOME_CASES, remembered('Iowa Code 628.3, 628.26, 654.20')),
  KS: law('court', 'asked', months(3, 12), remembered('Kan. Stat. 60-2414')),
  KY: law(
    'court',
    'asked',
    SOME_CASES,
    read(
      'AllLaw, foreclosure laws of Kentucky',
      'Ky. Rev. Stat. 426.005 to 426.720',
      'http://www.alllaw.com/articles/nolo/foreclosure/laws-in-kentucky.html',
    ),
  ),
  LA: law('court', ['appraisal'], TO_SALE, remembered('La. Rev. Stat. 13:4106')),
  ME: law('court', ['fair-value'], BEFORE_SALE, remembered('Me. Rev. Stat. tit. 14, 6322 to 6324')),
  MD: law('either', ['deadline'], TO_CONFIRMATION, remembered('Md. Code, Real Prop. 7-105.1, 7-105.2')),
  MA: law('outside-court', ['notice', 'deadline'], TO_SALE, remembered('Mass. Gen. Laws ch. 244, 17A and 17B')),
  MI: law('outside-court', ['fair-value'], months(6, 12), remembered('Mich. Comp. Laws 600.3240, 600.3280')),
  MN: { ...law('outside-court', 'not-asked', months(6, 12), remembered('Minn. Stat. 580.23, 582.30')), ...REPORTED },
  MS: law('outside-court', ['deadline'], TO_SALE, remembered('Miss. Code 15-1-23')),
  MO: law('outside-court', 'asked', SOME_CASES, remembered('Mo. Rev. Stat. 443.410')),
  MT: { ...law('outside-court', 'not-asked', TO_SALE, remembered('Mont. Code 71-1-317, 71-1-318')), ...REPORTED },
  NE: law('outside-court', ['fair-value', 'deadline'], TO_SALE, remembered('Neb. Rev. Stat. 76-1010, 76-1013')),
  NV: law(
    'outside-court',
    ['purchase', 'fair-value', 'deadline'],
    TO_SALE,
    remembered('Nev. Rev. Stat. 40.455, 40.459, 107.080'),
  ),
  NH: law('outside-court', 'asked', TO_SALE, remembered('N.H. Rev. Stat. 479:25, 479:26')),
  NJ: law('court', ['fair-value', 'deadline'], days(10), remembered('N.J. Stat. 2A:50-2 to 2A:50-4')),
  NM: law(
    'court',
    'asked',
    months(1, 9),
    read(
      NOLO,
      'N.M. Stat. 39-5-18, 39-5-19',
      'https://www.nolo.com/legal-encyclopedia/summary-new-mexicos-foreclosure-laws.html',
    ),
  ),
  NY: {
    ...law('court', ['fair-value', 'deadline'], TO_SALE, remembered('N.Y. RPAPL 1371')),
    ...statute(
      'New York Real Property Actions and Proceedings Law',
      '1371(2)',
      'https://www.nysenate.gov/legislation/laws/RPA/1371',
      '2023-11-22',
    ),
  },
  NC: law(
    'outside-court',
    ['fair-value', 'purchase'],
    days(10),
    remembered('N.C. Gen. Stat. 45-21.27, 45-21.36, 45-21.38'),
  ),
  ND: law(
    'court',
    'not-asked',
    days(60),
    read(
      'North Dakota Century Code of 2019, chapter 32-19',
      '32-19-03, 32-19-18',
      'https://law.justia.com/codes/north-dakota/2019/title-32/chapter-32-19/',
      '2019-01-01',
    ),
  ),
  OH: law('court', ['deadline'], TO_CONFIRMATION, remembered('Ohio Rev. Code 2329.08, 2329.33')),
  OK: law(
    'court',
    ['fair-value', 'deadline', 'outside-court'],
    TO_CONFIRMATION,
    read(
      'AllLaw, foreclosure laws of Oklahoma',
      'Okla. Stat. tit. 12, 686; tit. 46, 41 to 49',
      'https://www.alllaw.com/articles/nolo/foreclosure/laws-in-oklahoma.html',
    ),
  ),
  OR: { ...law('outside-court', 'not-asked', TO_SALE, remembered('Or. Rev. Stat. 86.797')), ...REPORTED },
  PA: {
    ...law('court', ['fair-value', 'deadline'], TO_SALE, remembered('42 Pa. Cons. Stat. 5522, 8103')),
    ...statute(
      'Pennsylvania Consolidated Statutes, title 42',
      '8103',
      'https://law.onecle.com/pennsylvania/judiciary-and-judicial-procedure/00.081.003.000.html',
      '2004-12-01',
    ),
  },
  PR: {
    ...law(
      'court',
      'asked',
      TO_SALE,
      read(
        'Nolo, foreclosure process of Puerto Rico',
        'Ley 184-2012; Ley 210-2015',
        'https://www.nolo.com/legal-encyclopedia/puerto-rico-foreclosure-process.html',
      ),
    ),
    mediation: true,
  },
  RI: law(
    'outside-court',
    'asked',
    TO_SALE,
    read(
      NOLO,
      'R.I. Gen. Laws 34-27-1 to 34-27-5',
      'https://www.nolo.com/legal-encyclopedia/summary-rhode-islands-foreclosure-laws.html',
    ),
  ),
  SC: law('court', ['fair-value'], TO_SALE, remembered('S.C. Code 29-3-660 to 29-3-760')),
  SD: law('either', ['shorter-way'], SOME_CASES, remembered('S.D. Codified Laws 21-47, 21-48, 21-52-11')),
  TN: law(
    'outside-court',
    ['fair-value', 'deadline'],
    SOME_CASES,
    remembered('Tenn. Code 35-5-117, 35-5-118, 66-8-101'),
  ),
  TX: {
    ...law('outside-court', ['fair-value', 'deadline'], TO_SALE, remembered('Tex. Prop. Code 51.002, 51.003')),
    ...statute(
      'Texas Property Code',
      '51.003',
      'https://codes.findlaw.com/tx/property-code/prop-sect-51-003/',
      '2024-01-01',
    ),
  },
  UT: law('outside-court', ['fair-value', 'deadline'], TO_SALE, remembered('Utah Code 57-1-28, 57-1-32')),
  VT: law('court', 'asked', BEFORE_SALE, remembered('Vt. Stat. tit. 12, 4941 to 4954')),
  VA: law('outside-court', 'asked', TO_SALE, remembered('Va. Code 55.1-320 to 55.1-325')),
  WA: {
    ...law('outside-court', 'not-asked', TO_SALE, remembered('Wash. Rev. Code 61.24.050, 61.24.100')),
    ...REPORTED,
  },
  WV: law('outside-court', 'asked', TO_SALE, remembered('W. Va. Code 38-1-3')),
  WI: law('court', ['shorter-way'], BEFORE_SALE, remembered('Wis. Stat. 846.10, 846.101')),
  WY: law('outside-court', 'asked', months(3), remembered('Wyo. Stat. 1-18-103, 34-4-101 to 34-4-113')),
};

/** What the law of a state says; undefined where nobody has gathered it. */
export function stateLawOf(state: State): StateLaw | undefined {
  return Object.entries(STATE_LAWS).find(([code]) => code === state)?.[1];
}
