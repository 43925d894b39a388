import type { ExampleSource } from '../../components/rules/scoreboard';

/** Where the examples come from. Those of an authority first; `evidence` says how we came to read them. */

const REGULATIONS_XML = 'https://github.com/cfpb/regulations-xml';
const OTHERS_TESTS = 'https://github.com/murraystokely/mortgagemath';

/** Published examples of loan arithmetic, each with what its note of origin begins with; the first that fits counts. */
const OF_VECTORS: readonly (readonly [origin: RegExp, source: ExampleSource])[] = [
  [
    /^12 CFR 1026 Appendix J/,
    {
      slug: 'regulation-z-appendix-j',
      publisher: 'authority',
      document: 'CFPB, Regulation Z, appendix J: annual percentage rates',
      url: 'https://www.consumerfinance.gov/rules-policy/regulations/1026/j/',
      evidence: 'secondary',
    },
  ],
  [
    /^78 FR 6408/,
    {
      slug: 'regulation-z-1026-43',
      publisher: 'authority',
      document: 'CFPB, official interpretations of Regulation Z, 1026.43 (78 FR 6408)',
      url: REGULATIONS_XML,
      evidence: 'official',
    },
  ],
  [
    /^78 FR 6856/,
    {
      slug: 'regulation-z-1026-34',
      publisher: 'authority',
      document: 'CFPB, official interpretations of Regulation Z, 1026.34 (78 FR 6856)',
      url: REGULATIONS_XML,
      evidence: 'official',
    },
  ],
  [
    /^CFPB sample Closing Disclosure/,
    {
      slug: 'closing-disclosure',
      publisher: 'authority',
      document: 'CFPB, sample Closing Disclosure H-25(B)',
      url: 'https://files.consumerfinance.gov/f/201403_cfpb_closing-disclosure_cover-H25B.pdf',
      evidence: 'official',
    },
  ],
  [
    /github\.com\/cfpb\/(amortize|loan-calc)/,
    {
      slug: 'cfpb-calculators',
      publisher: 'authority',
      document: 'CFPB, tests of its own loan calculators',
      url: 'https://github.com/cfpb/loan-calc',
      evidence: 'official',
    },
  ],
  [
    /fixture quoting: 12 CFR 1026 App\. H/,
    {
      slug: 'regulation-z-h-14',
      publisher: 'authority',
      document: 'CFPB, Regulation Z, appendix H, sample H-14',
      url: 'https://www.ecfr.gov/current/title-12/chapter-X/part-1026',
      evidence: 'secondary',
    },
  ],
  [
    /fixture quoting: FHLBB/,
    {
      slug: 'home-loan-bank-board',
      publisher: 'authority',
      document: 'Federal Home Loan Bank Board, Review of March 1935, plan A',
      url: 'https://fraser.stlouisfed.org/title/federal-home-loan-bank-review-116/march-1935-2083',
      evidence: 'secondary',
    },
  ],
  [
    /fixture quoting/,
    {
      slug: 'textbooks',
      publisher: 'others',
      document: 'Textbooks and samples, as quoted by the tests of mortgagemath',
      url: OTHERS_TESTS,
      evidence: 'secondary',
    },
  ],
  [
    /HP 12C|pocketsense/,
    {
      slug: 'hp-12c',
      publisher: 'others',
      document: 'HP 12C calculator, user’s guide and training',
      url: 'https://manualsdump.com/en/manuals/hp-12c_financial_0012c-90001-12c_financial_12caba-12c_financial_f2231aaaba/291580/54',
      evidence: 'secondary',
    },
  ],
  [
    /^Microsoft Excel/,
    {
      slug: 'excel',
      publisher: 'others',
      document: 'Microsoft Excel, function reference',
      url: 'https://support.microsoft.com',
      evidence: 'recollection',
    },
  ],
  [
    /numpy-financial/,
    {
      slug: 'numpy-financial',
      publisher: 'others',
      document: 'numpy-financial, its tests',
      url: 'https://github.com/numpy/numpy-financial',
      evidence: 'weak',
    },
  ],
  [
    /formulajs/,
    {
      slug: 'formulajs',
      publisher: 'others',
      document: 'formulajs, its tests',
      url: 'https://github.com/formulajs/formulajs',
      evidence: 'weak',
    },
  ],
  [
    /^third-party/,
    {
      slug: 'other-programs',
      publisher: 'others',
      document: 'Tests of other free programs',
      url: 'https://github.com/simontreanor/FSharp.Finance.Personal',
      evidence: 'weak',
    },
  ],
];

/** A counselor's sheet of 2009: unofficial, and with an adding error of its own. */
export const COUNSELOR_SHEET: ExampleSource = {
  slug: 'counselor-sheet',
  publisher: 'others',
  document: 'A counselor’s sheet on HAMP (2009)',
  url: 'https://silvermortgage.blogspot.com/2009/04/making-home-affordable-loan.html',
  evidence: 'weak',
};

const OTHER: ExampleSource = {
  slug: 'other',
  publisher: 'others',
  document: 'Other published examples',
  evidence: 'weak',
};

/** The source of a published example of loan arithmetic, by its note of origin. */
export function vectorSource(origin: string): ExampleSource {
  if (origin.startsWith('Making Home Affordable modification examples')) return COUNSELOR_SHEET;
  return OF_VECTORS.find(([start]) => start.test(origin))?.[1] ?? OTHER;
}

export const FREDDIE_MAC_RETENTION: ExampleSource = {
  slug: 'freddie-mac-retention',
  publisher: 'authority',
  document: 'Freddie Mac Developer Portal, Resolve Retention API, sample responses',
  url: 'https://developer.freddiemac.com',
  evidence: 'official',
};
export const FREDDIE_MAC_WORKOUT: ExampleSource = {
  slug: 'freddie-mac-workout',
  publisher: 'authority',
  document: 'Freddie Mac Developer Portal, Resolve Workout Options API, sample responses',
  url: 'https://developer.freddiemac.com',
  evidence: 'official',
};
export const TREASURY_2009: ExampleSource = {
  slug: 'treasury-2009',
  publisher: 'authority',
  document: 'Treasury, Homeowner Affordability and Stability Plan, examples (18 February 2009)',
  url: 'https://fraser.stlouisfed.org/archival-collection/department-treasury-4970/support-homeowner-affordability-stability-plan-520095/fulltext',
  evidence: 'official',
};
export const TREASURY_2010: ExampleSource = {
  slug: 'treasury-2010',
  publisher: 'authority',
  document: 'Treasury, two cases (March 2010)',
  url: 'https://pl.scribd.com/document/28988552',
  evidence: 'secondary',
};
export const FREDDIE_MAC_2014: ExampleSource = {
  slug: 'freddie-mac-2014',
  publisher: 'authority',
  document: 'Freddie Mac, on the first rate rise of a HAMP loan (2014)',
  url: 'https://www.freddiemac.com/blog/homeownership/20140923_hamp_modification_reset.html',
  evidence: 'official',
};

function own(slug: string, document: string): ExampleSource {
  return { slug, publisher: 'ours', document: `Alivio, ${document}`, evidence: 'reading' };
}

export const OUR_OWN = {
  enterprises: own('enterprises', 'Fannie Mae and Freddie Mac'),
  fha: own('fha', 'FHA'),
  va: own('va', 'VA'),
  usda: own('usda', 'USDA'),
  history: own('closed-programs', 'closed programs'),
} as const satisfies Record<string, ExampleSource>;
