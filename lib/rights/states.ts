import { date, type PlainDate } from '../calendar/date';
import type { Case } from '../case/schema';
import type { Source } from '../rules/parameter';
import { type CitedDocument, cite } from '../rules/source';

/*
 * What the law of each state says in general of a foreclosure on a home: through a court or not, what is left of the debt
 * afterwards, and whether the home can be bought back after the sale. Sections of the law where somebody read them, lawyers'
 * overviews and memory; nowhere the whole law.
 */

export type State = NonNullable<Case['property']['state']>;
/** The islands for which nobody has gathered this yet. */
export const NOT_GATHERED = ['AS', 'GU', 'MP', 'VI'] as const satisfies readonly State[];

/** What limits a claim for the rest of the debt. */
type DebtLimit =
  | 'fair-value' // only for what is above the home's fair value
  | 'fair-value-on-asking' // the same, but the owner has to ask the court for it
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
  readonly usual: 'court' | 'short-court' | 'outside-court' | 'either';
  /** Whether the lender may ask for what is left after that kind of foreclosure. */
  readonly debtLeft: 'not-asked' | 'limited' | 'asked';
  readonly limits: readonly DebtLimit[];
  /** Until when the home can be bought back. */
  readonly redemption: Redemption;
  /** A court has to order mediation before a home that its owner lives in is sold. */
  readonly mediation?: true;
  /** Graded by what of the three is least sure. */
  readonly source: Source;
  /** A better source for the debt alone. */
  readonly debtSource?: Source;
  /** A better source for buying the home back alone. */
  readonly redemptionSource?: Source;
  /** The law that sets the rest of the debt free where the lender agrees to a short sale; absent where none was read. */
  readonly shortSaleSource?: Source;
}

/** Until when a home can be bought back: an event, or a span of months. */
export type Redemption =
  | { readonly until: 'sale' | 'confirmation' | 'before-sale' | 'law-day' | 'some-cases' }
  | { readonly until: 'after'; readonly unit: 'days' | 'months'; readonly shortest: number; readonly longest: number };

const VERIFIED_ON = date('2026-11-27');
const STATUTES_READ_ON = date('2026-11-28');
const CHART: CitedDocument = { title: 'Nolo, 50-state chart of foreclosure laws', verifiedOn: VERIFIED_ON };
const CHART_URL = 'https://www.nolo.com/legal-encyclopedia/50-state-chart-key-aspects-state-foreclosure-law.html';

/** From memory; the chart is where a reader can look. The law is named, not read. */
const remembered = (section: string) =>
  cite(CHART, { section, url: CHART_URL, effective: '2024-05-23', evidence: 'recollection' });
/** A page on this state; where it bears no date, the day of the look stands for it. */
const page = (
  title: string,
  section: string,
  url: string,
  { readOn = VERIFIED_ON, effective = readOn }: { readonly readOn?: PlainDate; readonly effective?: string } = {},
) => cite({ title, verifiedOn: readOn }, { section, url, effective, evidence: 'secondary' });
/** Nolo's summary of a state, named as in its address: all three in one table. */
const nolo = (stateName: string, section: string) =>
  page('Nolo, foreclosure laws of the state', section, `${NOLO_URL}/summary-${stateName}-foreclosure-laws.html`, {
    readOn: STATUTES_READ_ON,
  });
/** Another page read with the statutes. */
const lately = (title: string, section: string, url: string) => page(title, section, url, { readOn: STATUTES_READ_ON });
const NOLO_URL = 'https://www.nolo.com/legal-encyclopedia';

/** A section of the law itself, read in a copy of this day (of the look, where it bears none): the one in force may differ. */
const statute = (title: string, section: string, url: string, effective: string = STATUTES_READ_ON) =>
  cite({ title, verifiedOn: STATUTES_READ_ON }, { section, url, effective, evidence: 'earlier-edition' });

const TO_SALE: Redemption = { until: 'sale' };
const TO_CONFIRMATION: Redemption = { until: 'confirmation' };
const BEFORE_SALE: Redemption = { until: 'before-sale' };
const LAW_DAY: Redemption = { until: 'law-day' };
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

/** Of the debt, and of buying the home back. */
const ORS_86_797 = statute(
  'Oregon Revised Statutes of 2017',
  '86.797',
  'https://www.oregonlaws.org/ors/86.797',
  '2017-01-01',
);

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
    page(
      NOLO,
      'Ala. Code 6-5-247 to 6-5-257, 35-10-1 to 35-10-30',
      'http://www.nolo.com/legal-encyclopedia/summary-alabamas-foreclosure-laws.html',
    ),
  ),
  AK: {
    // Read: that most go outside court (Nolo, Alaska foreclosure laws and procedures), and the debt. Buying back is from memory.
    ...law('outside-court', 'not-asked', TO_SALE, remembered('Alaska Stat. 34.20.070, 34.20.090, 34.20.100')),
    debtSource: statute(
      'Alaska Statutes, title 34, chapter 20',
      '34.20.100',
      'https://www.helplinelaw.com/usa-statutes/alaska/Property/Chapter%2020.%20Mortgages%20and%20Trust%20Deeds',
    ),
  },
  AZ: {
    ...law('outside-court', 'not-asked', TO_SALE, nolo('arizonas', 'Ariz. Rev. Stat. 33-811, 33-814')),
    debtSource: statute(
      'Arizona Revised Statutes',
      '33-814(G) and (H)',
      'https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_33-814',
      '2015-01-01',
    ),
  },
  AR: {
    ...law(
      'outside-court',
      ['fair-value', 'deadline'],
      TO_SALE,
      lately(
        'AllLaw, foreclosure laws of Arkansas',
        'Ark. Code 18-50-103 to 18-50-112',
        'https://www.alllaw.com/articles/nolo/foreclosure/laws-in-arkansas.html',
      ),
    ),
    debtSource: lately(
      'Arkansas deficiency judgment law of myforeclosureoptions.net',
      'Ark. Code 18-50-112(a)(1) and (b)',
      'http://www.myforeclosureoptions.net/arkansas-deficiency-judgment-law/',
    ),
    redemptionSource: lately(
      'Arkansas foreclosure procedures of forecloseddreams.com',
      'no time to buy back after a sale outside court',
      'http://www.forecloseddreams.com/arkansas-foreclosure-procedures',
    ),
  },
  CA: {
    ...law('outside-court', 'not-asked', TO_SALE, nolo('californias', 'Cal. Code Civ. Proc. 580b, 580d, 580e')),
    debtSource: statute(
      'California Code of Civil Procedure',
      '580d',
      'https://casetext.com/statute/california-codes/california-code-of-civil-procedure/part-2-of-civil-actions/title-8-of-the-trial-and-judgment-in-civil-actions/chapter-1-judgment-in-general/section-580d-no-deficiency-collected-or-owed-on-note-secured-by-deed-of-trust-or-mortgage-exception',
      '2015-01-01',
    ),
    shortSaleSource: statute(
      'California Code of Civil Procedure',
      '580e(a)(1)',
      'https://www.lawserver.com/law/state/california/codes/california_code_civil_procedure_580e',
      // The copy bears no date; its words are those of the amendment of this day (SB 458), as first tuesday journal dates it.
      '2011-07-15',
    ),
  },
  CO: {
    // A lender that bid less than its own estimate of the worth has to answer for that.
    ...law(
      'outside-court',
      ['fair-value-on-asking'],
      TO_SALE,
      nolo('colorados', 'Colo. Rev. Stat. 38-38-106, 38-38-302'),
    ),
    debtSource: lately(
      'Colorado deficiency judgment law of myforeclosureoptions.net',
      'Colo. Rev. Stat. 38-38-106(6)',
      'http://www.myforeclosureoptions.net/colorado-deficiency-judgment-law/',
    ),
    redemptionSource: lately(
      'Frascona, foreclosure investing in Colorado',
      'no owner’s redemption in foreclosures filed since 2008',
      'http://frascona.com/foreclosure-investing-in-colorado/?full-site=true',
    ),
  },
  CT: {
    ...law(
      'court',
      ['fair-value', 'deadline'],
      LAW_DAY,
      page(
        'Upsolve, strict foreclosure in Connecticut',
        'Conn. Gen. Stat. 49-14, 49-15, 49-24',
        'https://upsolve.org/learn/strict-foreclosure-ct/',
        { readOn: STATUTES_READ_ON, effective: '2021-11-02' },
      ),
    ),
    debtSource: statute(
      'Connecticut General Statutes',
      '49-14(a)',
      'https://codes.findlaw.com/ct/title-49-mortgages-and-liens/ct-gen-st-sect-49-14/',
      '2025-01-01',
    ),
  },
  DE: law('court', 'asked', TO_CONFIRMATION, nolo('delawares', 'Delaware law of mortgages')),
  DC: law(
    'either',
    'asked',
    TO_SALE,
    page(
      NOLO,
      'D.C. Code 42-815, 42-816',
      'https://www.nolo.com/legal-encyclopedia/foreclosure-laws-and-procedures-in-washington-d-c.html',
    ),
  ),
  FL: {
    // Of a home that its owner lives in, no more than what is above the fair value.
    ...law(
      'court',
      ['judge', 'fair-value', 'deadline'],
      TO_CONFIRMATION,
      lately(
        'Florida foreclosure law summary of gottrouble.org',
        'Fla. Stat. 45.0315, 702.06',
        'https://gottrouble.org/florida-foreclosure-law-summary/',
      ),
    ),
    debtSource: statute(
      'Florida Statutes',
      '702.06',
      'https://www.flsenate.gov/Laws/Statutes/2013/0702.06',
      '2013-06-07',
    ),
    redemptionSource: lately(
      'Right of redemption laws in the state of Florida, of thatbiz.org',
      'Fla. Stat. 45.0315',
      'https://thatbiz.org/articles_l818fa.html',
    ),
  },
  GA: {
    ...law('outside-court', ['confirmation'], TO_SALE, nolo('georgias', 'O.C.G.A. 44-14-161')),
    debtSource: statute(
      'Georgia Code',
      '44-14-161',
      'https://law.justia.com/codes/georgia/2022/title-44/chapter-14/article-7/part-1/section-44-14-161',
      '2022-01-01',
    ),
  },
  HI: {
    ...law('court', ['outside-court'], TO_SALE, nolo('hawaiis', 'Haw. Rev. Stat. 667-1.5 to 667-41')),
    debtSource: statute(
      'Hawaii Revised Statutes',
      '667-38',
      'https://lawserver.com/law/state/hawaii/hi-statutes/hawaii_statutes_667-38',
    ),
  },
  ID: {
    ...law(
      'outside-court',
      ['fair-value', 'deadline'],
      TO_SALE,
      lately(
        'AllLaw, foreclosure laws of Idaho',
        'Idaho Code 45-1505 to 45-1515',
        'https://www.alllaw.com/articles/nolo/foreclosure/laws-in-idaho.html',
      ),
    ),
    debtSource: lately(
      'AllLaw, deficiency judgments in Idaho',
      'Idaho Code 45-1512',
      'https://www.alllaw.com/articles/nolo/foreclosure/deficiency-laws-in-idaho.html',
    ),
  },
  IL: {
    ...law(
      'court',
      ['agreement'],
      BEFORE_SALE,
      lately(
        'Nolo, deficiency judgments after foreclosure in Illinois',
        '735 ILCS 5/15-1401, 15-1402, 15-1508, 15-1603',
        `${NOLO_URL}/deficiency-judgments-after-foreclosure-illinois.html`,
      ),
    ),
    debtSource: statute(
      'Illinois Compiled Statutes of 2017',
      '735 ILCS 5/15-1401, 15-1402',
      'http://statutes.laws.com/illinois/chapter735/2017/073500050HArt_XV_Pt_14',
      '2017-01-01',
    ),
    redemptionSource: statute(
      'Illinois Compiled Statutes of 2005',
      '735 ILCS 5/15-1603(b)',
      'http://law.justia.com/codes/illinois/2005/chapter56/62589.html',
      '2005-01-01',
    ),
  },
  IN: {
    // An owner who, with the lender, gives up the wait before the sale owes nothing after it.
    ...law('court', ['shorter-way'], TO_SALE, nolo('indianas', 'Ind. Code 32-29-7-3, 32-29-7-5, 32-29-7-7')),
    debtSource: lately(
      'Indiana foreclosure law summary of foreclosurelaw.org',
      'Ind. Code 32-29-7-5',
      'https://foreclosurelaw.org/Indiana_Foreclosure_Law.htm',
    ),
    redemptionSource: page(
      'Indiana Commercial Foreclosure Law blog, which quotes the section',
      'Ind. Code 32-29-7-7',
      'https://commercialforeclosureblog.typepad.com/indiana_commercial_forecl/redemption/',
      { readOn: STATUTES_READ_ON, effective: '2019-11-15' },
    ),
  },
  IA: {
    ...law('court', ['shorter-way'], SOME_CASES, nolo('iowas', 'Iowa Code 628.3, 628.26, 654.20')),
    debtSource: statute('Iowa Code', '628.26', 'https://self-law.org/code/ia/chapter-628-redemption/628-26'),
  },
  KS: {
    // 3 months where less than a third is paid (60-2414(m), from memory); an empty home less, or none.
    ...law(
      'court',
      'asked',
      months(3, 12),
      lately(
        'AllLaw, foreclosure laws of Kansas',
        'Kan. Stat. 60-2410, 60-2414, 60-2415',
        'http://www.alllaw.com/articles/nolo/foreclosure/laws-in-kansas.html',
      ),
    ),
    redemptionSource: statute(
      'Kansas Statutes',
      '60-2414(a)',
      'http://www.ksrevisor.org/statutes/chapters/ch60/060_024_0014.html',
    ),
  },
  KY: law(
    'court',
    'asked',
    SOME_CASES,
    page(
      'AllLaw, foreclosure laws of Kentucky',
      'Ky. Rev. Stat. 426.005 to 426.720',
      'http://www.alllaw.com/articles/nolo/foreclosure/laws-in-kentucky.html',
    ),
  ),
  LA: {
    ...law(
      'short-court',
      ['appraisal'],
      TO_SALE,
      lately(
        'AllLaw, foreclosure laws of Louisiana',
        'La. Code Civ. Proc. 2631 to 2772; La. Rev. Stat. 13:4106',
        'http://www.alllaw.com/articles/nolo/foreclosure/laws-in-louisiana.html',
      ),
    ),
    debtSource: statute(
      'Louisiana Revised Statutes',
      '13:4106(A)',
      'https://lawserver.com/law/state/louisiana/la-codes/louisiana_revised_statutes_13-4106',
      '1989-09-01',
    ),
    redemptionSource: lately(
      'Louisiana foreclosure law summary of foreclosurelaw.org',
      'no time to buy back',
      'https://foreclosurelaw.org/mobi/Louisiana_Foreclosure_Law.htm',
    ),
  },
  ME: {
    ...law('court', ['fair-value'], BEFORE_SALE, nolo('maines', 'Me. Rev. Stat. tit. 14, 6322 to 6324')),
    debtSource: lately(
      'Maine foreclosure law summary of foreclosurelaws.org',
      'fair value by an appraisal (Me. Rev. Stat. tit. 14, 6324)',
      'http://www.foreclosurelaws.org/Maine_Foreclosure_Law.htm',
    ),
  },
  MD: {
    ...law(
      'either',
      ['deadline'],
      TO_CONFIRMATION,
      lately(
        'AllLaw, foreclosure laws of Maryland',
        'Md. Code, Real Prop. 7-105.1, 7-105.17; Md. Rule 14-216',
        'https://www.alllaw.com/articles/nolo/foreclosure/laws-in-maryland.html',
      ),
    ),
    debtSource: statute(
      'Maryland Code, Real Property',
      '7-105.17',
      'https://lexace.ai/us/statute/maryland/RP-7-105.17',
    ),
  },
  MA: {
    ...law(
      'outside-court',
      ['notice', 'deadline'],
      TO_SALE,
      lately(
        'Nolo, getting a home back after foreclosure in Massachusetts',
        'Mass. Gen. Laws ch. 244, 17A, 17B and 18; ch. 183, 21',
        `${NOLO_URL}/if-i-lose-home-foreclosure-massachusetts-can-i-back.html`,
      ),
    ),
    // Section 17A was read there too: section-17a-limitation-of-actions_78de7bdc7222.
    debtSource: statute(
      'Massachusetts General Laws, chapter 244',
      '17A, 17B',
      'https://getpocketlaw.com/law/state_massachusetts/section-17b-notice-of-intention-to-foreclose-necessity-form-notice-and-affidavit_227253a0a6b6',
    ),
  },
  MI: {
    ...law(
      'outside-court',
      ['fair-value-on-asking'],
      months(6, 12),
      lately(
        'Michigan courts, benchbook on foreclosure by advertisement',
        'Mich. Comp. Laws 600.3201 to 600.3285',
        'https://www.courts.michigan.gov/490a75/siteassets/publications/benchbooks/lltbb/lltbbresponsivehtml5.zip/LLTBB/Ch_7_Ownership_Issues/Mortgage_Foreclosures_by_Advertisement-.htm',
      ),
    ),
    debtSource: page(
      'Kershaw, Vititoe & Jedinak, which quotes the section',
      'Mich. Comp. Laws 600.3280',
      'https://www.monroecountylawyers.com/blog/2020/10/can-the-lender-get-a-deficiency-judgment-after-a-foreclosure-sale-in-michigan/',
      { readOn: STATUTES_READ_ON, effective: '2020-10-09' },
    ),
    redemptionSource: lately(
      'Bankers Advisory, Michigan modifies provisions regarding foreclosures',
      'Mich. Comp. Laws 600.3240(7) to (12)',
      'https://blogs.claconnect.com/residentialmortgage/michigan-modifies-provisions-regarding-foreclosures',
    ),
  },
  MN: {
    // Free of the rest where the time to buy back is 6 months, as it mostly is.
    ...law('outside-court', 'not-asked', months(6, 12), nolo('minnesotas', 'Minn. Stat. 580.23, 582.30')),
    debtSource: statute(
      'Minnesota Statutes of 2006',
      '582.30, subd. 2',
      'https://www.revisor.mn.gov/statutes/?year=2006&id=582.30',
      '2006-08-01',
    ),
  },
  MS: law(
    'outside-court',
    ['fair-value-on-asking', 'deadline'],
    TO_SALE,
    nolo('mississippis', 'Miss. Code 15-1-23, 89-1-55 to 89-1-59'),
  ),
  MO: {
    ...law('outside-court', 'asked', SOME_CASES, nolo('missouris', 'Mo. Rev. Stat. 443.410, 443.420')),
    redemptionSource: statute(
      'Missouri Revised Statutes',
      '443.410',
      'https://statutes.laws.com/missouri/t29/c443/443_410',
      '1993-08-28',
    ),
  },
  MT: law(
    'outside-court',
    'not-asked',
    TO_SALE,
    lately(
      'Nolo, Montana foreclosure laws in a nutshell',
      'Mont. Code 71-1-301 to 71-1-321',
      `${NOLO_URL}/montana-foreclosure-laws-in-a-nutshell.html`,
    ),
  ),
  NE: {
    ...law(
      'outside-court',
      ['fair-value', 'deadline'],
      TO_SALE,
      lately(
        'AllLaw, foreclosure laws of Nebraska',
        'Neb. Rev. Stat. 76-1005 to 76-1018',
        'http://www.alllaw.com/articles/nolo/foreclosure/laws-in-nebraska.html',
      ),
    ),
    debtSource: statute(
      'Nebraska Revised Statutes',
      '76-1013',
      'http://nebraskalegislature.gov/laws/statutes.php?statute=76-1013',
      '1965-01-01',
    ),
    redemptionSource: lately(
      'Nebraska foreclosure laws of foreclosurerepos.com',
      'no time to buy back after the sale',
      'https://www.foreclosurerepos.com/foreclosure-laws/nebraska-foreclosure-laws.php',
    ),
  },
  NV: {
    ...law(
      'outside-court',
      ['purchase', 'fair-value', 'deadline'],
      TO_SALE,
      nolo('nevadas', 'Nev. Rev. Stat. 40.455, 40.459, 107.080'),
    ),
    debtSource: statute(
      'Nevada Revised Statutes of 2023',
      '40.455',
      'https://law.justia.com/codes/nevada/chapter-40/statute-40-455',
      '2023-01-01',
    ),
  },
  NH: law('outside-court', 'asked', TO_SALE, nolo('new-hampshires', 'N.H. Rev. Stat. 479:25, 479:26')),
  NJ: {
    ...law(
      'court',
      ['fair-value-on-asking', 'deadline'],
      days(10),
      nolo('new-jerseys', 'N.J. Stat. 2A:50-2 to 2A:50-4'),
    ),
    debtSource: lately(
      'Superior Court of New Jersey, McCloskey v. M.P.J. Co., which quotes the section',
      'N.J. Stat. 2A:50-3',
      'https://print.casetext.com/case/mccloskey-v-mpj-co',
    ),
    redemptionSource: lately(
      'New Jersey foreclosure law summary of foreclosurelaw.org',
      '10 days after the sale; N.J. Stat. 2A:50-4',
      'http://foreclosurelaw.org/New_Jersey_Foreclosure_Law.htm',
    ),
  },
  NM: {
    ...law(
      'court',
      'asked',
      months(1, 9),
      page(
        NOLO,
        'N.M. Stat. 39-5-18, 39-5-19',
        'https://www.nolo.com/legal-encyclopedia/summary-new-mexicos-foreclosure-laws.html',
      ),
    ),
    // Section 39-5-18 was read there too: its nine months are what 39-5-19 lets the loan shorten.
    redemptionSource: statute(
      'New Mexico Statutes of 2021',
      '39-5-19',
      'https://law.justia.com/codes/new-mexico/2021/chapter-39/article-5/section-39-5-19/?current=1',
      '2021-01-01',
    ),
  },
  NY: {
    ...law('court', ['fair-value', 'deadline'], TO_SALE, nolo('new-yorks', 'N.Y. RPAPL 1371')),
    debtSource: statute(
      'New York Real Property Actions and Proceedings Law',
      '1371(2)',
      'https://www.nysenate.gov/legislation/laws/RPA/1371',
      '2023-11-22',
    ),
  },
  NC: {
    // Only seller's loans are free of the rest, not a bank's (45-21.38).
    ...law(
      'outside-court',
      ['fair-value-on-asking'],
      days(10),
      page(
        'UNC School of Government, foreclosure under power of sale',
        'N.C. Gen. Stat. 45-21.27, 45-21.36, 45-21.38',
        'https://fdocuments.us/document/sale-unc-school-of-government-1-foreclosure-is-a-method-of-enforcing-payment.html',
        { readOn: STATUTES_READ_ON, effective: '2012-08-01' },
      ),
    ),
    debtSource: statute(
      'North Carolina General Statutes',
      '45-21.36',
      'https://statutes.laws.com/north-carolina/Chapter_45/GS_45-21_36',
      '1967-01-01',
    ),
    redemptionSource: statute(
      'North Carolina General Statutes',
      'upset bids within 10 days (45-21.22(c) and (d))',
      'https://instalawyer.io/laws/north-carolina-general-statutes/45-2122-procedure-upon',
    ),
  },
  ND: law(
    'court',
    'not-asked',
    days(60),
    page(
      'North Dakota Century Code of 2019, chapter 32-19',
      '32-19-03, 32-19-18',
      'https://law.justia.com/codes/north-dakota/2019/title-32/chapter-32-19/',
      { effective: '2019-01-01' },
    ),
  ),
  OH: {
    ...law('court', ['deadline'], TO_CONFIRMATION, nolo('ohios', 'Ohio Rev. Code 2329.08, 2329.33')),
    debtSource: statute(
      'Ohio Revised Code of 2006',
      '2329.08',
      'https://law.justia.com/codes/ohio/2006/orc/jd_232908-8fa7.html',
      '2006-01-01',
    ),
  },
  OK: law(
    'court',
    ['fair-value', 'deadline', 'outside-court'],
    TO_CONFIRMATION,
    page(
      'AllLaw, foreclosure laws of Oklahoma',
      'Okla. Stat. tit. 12, 686; tit. 46, 41 to 49',
      'https://www.alllaw.com/articles/nolo/foreclosure/laws-in-oklahoma.html',
    ),
  ),
  OR: {
    ...law('outside-court', 'not-asked', TO_SALE, nolo('oregons', 'Or. Rev. Stat. 86.797')),
    debtSource: ORS_86_797,
    redemptionSource: ORS_86_797,
  },
  PA: {
    ...law('court', ['fair-value', 'deadline'], TO_SALE, nolo('pennsylvanias', '42 Pa. Cons. Stat. 5522, 8103')),
    debtSource: statute(
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
      page(
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
    page(
      NOLO,
      'R.I. Gen. Laws 34-27-1 to 34-27-5',
      'https://www.nolo.com/legal-encyclopedia/summary-rhode-islands-foreclosure-laws.html',
    ),
  ),
  SC: {
    ...law('court', ['fair-value-on-asking'], TO_SALE, nolo('south-carolinas', 'S.C. Code 29-3-660 to 29-3-760')),
    debtSource: lately(
      'South Carolina foreclosure laws of foreclosurefish.org',
      'appraisal, asked for within 30 days of the sale (S.C. Code 29-3-680 to 29-3-740)',
      'http://foreclosurefish.org/foreclosure-laws/south-carolina/',
    ),
  },
  SD: {
    // The owner may ask for a court instead.
    ...law(
      'outside-court',
      ['shorter-way'],
      months(6, 12),
      nolo('south-dakotas', 'S.D. Codified Laws 21-47, 21-48, 21-52-11'),
    ),
    debtSource: lately(
      'South Dakota foreclosure laws of foreclosuresource.org',
      'voluntary foreclosure',
      'http://foreclosuresource.org/south-dakota/',
    ),
  },
  TN: {
    ...law(
      'outside-court',
      ['fair-value-on-asking', 'deadline'],
      SOME_CASES,
      nolo('tennessees', 'Tenn. Code 35-5-101 to 35-5-118, 66-8-101'),
    ),
    debtSource: statute(
      'Tennessee Code of 2019',
      '35-5-118',
      'https://law.justia.com/codes/tennessee/2019/title-35/chapter-5/section-35-5-118/index.html',
      '2019-01-01',
    ),
    redemptionSource: statute(
      'Tennessee Code',
      '66-8-101(3)',
      'https://lawserver.com/law/state/tennessee/tn-code/tennessee_code_66-8-101',
    ),
  },
  TX: {
    ...law(
      'outside-court',
      ['fair-value-on-asking', 'deadline'],
      TO_SALE,
      nolo('texas', 'Tex. Prop. Code 51.002, 51.003'),
    ),
    debtSource: statute(
      'Texas Property Code',
      '51.003',
      'https://codes.findlaw.com/tx/property-code/prop-sect-51-003/',
      '2024-01-01',
    ),
  },
  UT: {
    ...law(
      'outside-court',
      ['fair-value', 'deadline'],
      TO_SALE,
      lately(
        'Pettey, foreclosure in Utah',
        'Utah Code 57-1-23 to 57-1-32',
        'https://petteylegal.com/foreclosure_info.php',
      ),
    ),
    debtSource: lately(
      'Utah Home Group, which quotes the section',
      'Utah Code 57-1-32',
      'http://www.utahhomegroup.com/utah-deficiency-judgement/',
    ),
  },
  VT: law('court', ['fair-value-on-asking'], LAW_DAY, nolo('vermonts', 'Vt. Stat. tit. 12, 4941 to 4954')),
  VA: {
    ...law('outside-court', 'asked', TO_SALE, nolo('virginias', 'Va. Code 55.1-320 to 55.1-325')),
    debtSource: lately(
      'AllLaw, deficiency judgments in Virginia',
      'no law limits them',
      'https://www.alllaw.com/articles/nolo/foreclosure/deficiency-laws-in-virginia.html',
    ),
  },
  WA: {
    ...law('outside-court', 'not-asked', TO_SALE, nolo('washingtons', 'Wash. Rev. Code 61.24.050, 61.24.100')),
    debtSource: statute(
      'Revised Code of Washington',
      '61.24.100',
      'https://instalawyer.io/laws/revised-code-of-washington/6124100-deficiency-judgments-foreclosure-trustees-sale-application',
    ),
  },
  WV: {
    ...law('outside-court', 'asked', TO_SALE, nolo('west-virginias', 'W. Va. Code 38-1-3, 38-1-4, 46A-2-106')),
    debtSource: lately(
      'Nolo, West Virginia foreclosure law center',
      'a separate lawsuit after the sale',
      `${NOLO_URL}/west-virginia-foreclosure-law-center`,
    ),
  },
  WI: {
    ...law(
      'court',
      ['shorter-way', 'fair-value'],
      BEFORE_SALE,
      nolo('wisconsins', 'Wis. Stat. 846.10, 846.101, 846.165'),
    ),
    debtSource: lately(
      'Nolo, deficiency judgments in Wisconsin',
      'fair value; a shorter wait where the lender waives the rest',
      `${NOLO_URL}/deficiency-judgments-after-foreclosure-wisconsin.html`,
    ),
  },
  WY: {
    ...law(
      'outside-court',
      'asked',
      months(3),
      lately(
        'AllLaw, foreclosure laws of Wyoming',
        'Wyo. Stat. 1-18-103, 34-4-101 to 34-4-113',
        'https://www.alllaw.com/articles/nolo/foreclosure/laws-in-wyoming.html',
      ),
    ),
    redemptionSource: lately(
      'Wyoming foreclosure laws of stop-foreclosure-services.com',
      '3 months from the sale',
      'http://stop-foreclosure-services.com/Wyoming-foreclosure-laws.html',
    ),
  },
};

/** What the law of a state says; undefined where nobody has gathered it. */
export function stateLawOf(state: State): StateLaw | undefined {
  return Object.entries(STATE_LAWS).find(([code]) => code === state)?.[1];
}
