import { date } from '../calendar/date';
import type { Source } from '../rules/parameter';
import { cite } from '../rules/source';
import { clause, type RegulationSection } from './regulation-x';
import { HEIR_SOURCES } from './reverse';

/*
 * Matters that a workout does not settle by itself: what the rules say of each, where that stands, and who can be called. The
 * words are in `situations`.
 */

export const CIRCUMSTANCES = [
  'not-on-note',
  'signed-with-ex',
  'says-late',
  'bankruptcy',
  'second-lien',
  'old-debt',
  'line-of-credit',
  'reverse',
  'reverse-heir',
  'usda-direct',
  'disaster',
  'transfer',
  'escrow',
  'modification-rise',
  'trial-refused',
  'denied',
  'home-sold',
  'refinance',
] as const;
export type CircumstanceId = (typeof CIRCUMSTANCES)[number];

const VERIFIED_ON = date('2026-11-27');
const LATER_VERIFIED_ON = date('2026-11-28');

function regulation(section: RegulationSection, paragraph?: string): Source {
  return clause(section, paragraph, { verifiedOn: VERIFIED_ON });
}

/** What a bankruptcy does to a sale. */
export const AUTOMATIC_STAY = cite(
  { title: 'Nolo, on the automatic stay and foreclosure', verifiedOn: VERIFIED_ON },
  {
    section: '11 U.S.C. 362',
    url: 'https://www.nolo.com/legal-encyclopedia/bankruptcy-automatic-stay-foreclosure.html',
    effective: '2005-10-17',
    evidence: 'secondary',
  },
);

/** How long FHA stops foreclosures after a disaster. */
export const DISASTER_STOP = cite(
  { title: 'HUD, notices to servicers on major disasters, as reported', verifiedOn: LATER_VERIFIED_ON },
  {
    section: 'Foreclosure stops for 90 days (FHA)',
    url: 'https://safeguardproperties.com/hud-fha-info-20-05',
    effective: '2020-01-01',
    evidence: 'secondary',
  },
);

/** What becomes of an escrow account that holds too little. */
export const ESCROW_SHORTAGE = clause('1024.17', '(f)', {
  evidence: 'earlier-edition',
  verifiedOn: LATER_VERIFIED_ON,
});

/** What other loans on the home may get in a short sale. */
export const OTHER_LOANS_IN_SHORT_SALE = cite(
  { title: 'Fannie Mae Servicing Guide, as quoted by others', verifiedOn: LATER_VERIFIED_ON },
  {
    section: 'D2-3.3-01: subordinate liens',
    url: 'https://servicing-guide.fanniemae.com/svc/d2-3.3-01/fannie-mae-short-sale',
    effective: '2025-08-13',
    evidence: 'secondary',
  },
);

/** Where the rule of each matter stands; none where there is no rule to name. */
export const SOURCES_OF: Readonly<Record<CircumstanceId, readonly Source[]>> = {
  'not-on-note': [
    regulation('1024.30', '(d)'),
    regulation('1024.31'),
    cite(
      { title: 'Butera Law, on the Garn-St. Germain Act', verifiedOn: LATER_VERIFIED_ON },
      {
        section: '12 U.S.C. 1701j-3(d): a new owner after a death or a divorce',
        url: 'https://buteralaw.com/newsletters/real-estate-property/protection-from-mortgage-due-on-sale-clauses',
        effective: '1982-10-15',
        evidence: 'secondary',
      },
    ),
  ],
  'signed-with-ex': [
    cite(
      { title: 'LegalClarity, on the release of a borrower', verifiedOn: LATER_VERIFIED_ON },
      {
        section: '24 CFR 203.510, 203.512: FHA loans',
        url: 'https://legalclarity.org/how-to-get-a-mortgage-release-of-liability',
        effective: LATER_VERIFIED_ON,
        evidence: 'secondary',
      },
    ),
    cite(
      { title: 'Divorce Resources of Colorado Springs, on releases and assumptions', verifiedOn: LATER_VERIFIED_ON },
      {
        section: 'FHA, VA and other loans',
        url: 'https://divorceresourcesofcoloradosprings.blogspot.com/2025/08/divorces-and-mortgages-understanding.html',
        effective: '2025-08-01',
        evidence: 'secondary',
      },
    ),
    cite(
      { title: 'JD Supra, on a report of the CFPB', verifiedOn: LATER_VERIFIED_ON },
      {
        section: 'Complaints after a divorce or a death, December 17, 2024',
        url: 'https://jdsupra.com/legalnews/cfpb-highlights-challenges-faced-by-9911978',
        effective: '2024-12-17',
        evidence: 'secondary',
      },
    ),
  ],
  'says-late': [
    regulation('1024.35', '(d)'),
    regulation('1024.35', '(e)(3)'),
    regulation('1024.35', '(i)(1)'),
    clause('1024.33', '(c)(1)', { verifiedOn: LATER_VERIFIED_ON }),
  ],
  bankruptcy: [regulation('1024.39', '(c)'), AUTOMATIC_STAY],
  'second-lien': [
    regulation('1024.31'),
    cite(
      { title: 'Nolo, on a second mortgage that is not paid', verifiedOn: LATER_VERIFIED_ON },
      {
        section: 'Foreclosure by the second lender; subordination; after a foreclosure of the first',
        url: 'https://www.nolo.com/legal-encyclopedia/what-happens-if-you-default-second-mortgage.html',
        effective: LATER_VERIFIED_ON,
        evidence: 'secondary',
      },
    ),
    OTHER_LOANS_IN_SHORT_SALE,
  ],
  'old-debt': [
    cite(
      { title: 'Nolo, on how long a lender may wait with a foreclosure', verifiedOn: LATER_VERIFIED_ON },
      {
        section: 'Limits that differ by state; six years where the Uniform Commercial Code decides',
        url: 'https://www.nolo.com/legal-encyclopedia/the-statute-limitations-foreclosure-actions.html',
        effective: '2024-07-16',
        evidence: 'secondary',
      },
    ),
    cite(
      {
        title: 'National Consumer Law Center, on second mortgages that come back after years',
        verifiedOn: LATER_VERIFIED_ON,
      },
      {
        section: 'Fifteen ways to answer a foreclosure',
        url: 'https://library.nclc.org/article/15-ways-fight-foreclosure-zombie-second-mortgages',
        effective: LATER_VERIFIED_ON,
        evidence: 'secondary',
      },
    ),
    cite(
      { title: 'Bilzin Sumberg, on an advisory opinion of the CFPB', verifiedOn: LATER_VERIFIED_ON },
      {
        section: '12 CFR 1006.26(b): no suit for a debt that is too old',
        url: 'https://bilzin.com/insights/publications/2023/06/revival-of-time-barred-zombie-mortgages',
        effective: '2023-04-26',
        evidence: 'secondary',
      },
    ),
  ],
  'line-of-credit': [regulation('1024.31')],
  reverse: [
    regulation('1024.30', '(b)(2)'),
    cite(
      { title: 'HUD, newsletter of housing counselors', verifiedOn: VERIFIED_ON },
      {
        section: 'HECM default counseling, April 2018',
        url: 'https://www.hudexchange.info/programs/housing-counseling/the-bridge/2018-04/hecm/',
        effective: '2018-04-01',
        evidence: 'official',
      },
    ),
  ],
  'reverse-heir': HEIR_SOURCES,
  'usda-direct': [],
  disaster: [
    cite(
      { title: 'FEMA, questions on Individual Assistance', verifiedOn: LATER_VERIFIED_ON },
      {
        section: 'How to apply',
        url: 'https://fema.gov/disaster/recover/faq?page=7',
        effective: LATER_VERIFIED_ON,
        evidence: 'official',
      },
    ),
    DISASTER_STOP,
  ],
  transfer: [
    clause('1024.33', '(c)(1)', { verifiedOn: LATER_VERIFIED_ON }),
    regulation('1024.41', '(k)'),
    cite(
      { title: 'Lexology, on CFPB Bulletin 2014-01', verifiedOn: LATER_VERIFIED_ON },
      {
        section: '12 CFR 1024.38(b)(4): trials and changes agreed with the old servicer',
        url: 'https://www.lexology.com/library/detail.aspx?g=df865878-fede-43b8-a961-78a4665796f7',
        effective: '2014-08-19',
        evidence: 'secondary',
      },
    ),
  ],
  escrow: [ESCROW_SHORTAGE, regulation('1024.35', '(d)')],
  'modification-rise': [regulation('1024.41', '(c)(1)')],
  'trial-refused': [regulation('1024.41', '(e)(2)(ii)'), regulation('1024.35', '(e)(3)')],
  denied: [
    regulation('1024.41', '(d)'),
    regulation('1024.41', '(h)'),
    cite(
      { title: 'National Consumer Law Center, on HUD Handbook 4000.1', verifiedOn: VERIFIED_ON },
      {
        section: 'III.A.2.h.iv(B): no papers on income',
        url: 'https://library.nclc.org/article/seven-key-changes-revised-fha-waterfall',
        effective: '2025-11-26',
        evidence: 'secondary',
      },
    ),
  ],
  'home-sold': [
    cite(
      { title: 'Upsolve, on money that is left after a foreclosure sale', verifiedOn: LATER_VERIFIED_ON },
      {
        section: 'Surplus funds, and a debt that is left',
        url: 'https://upsolve.org/learn/foreclosure-surplus-funds',
        effective: '2025-01-02',
        evidence: 'secondary',
      },
    ),
    cite(
      { title: 'TaxAct, quoting IRS Tax Topic 431', verifiedOn: LATER_VERIFIED_ON },
      {
        section: 'Canceled debt, Form 1099-C',
        url: 'https://www.taxact.com/support/20346/2019/canceled-debt-is-it-taxable-or-not',
        effective: '2019-01-01',
        evidence: 'secondary',
      },
    ),
  ],
  refinance: [],
};

/** Which agency knows more, beside a housing counselor. */
export const AGENCY_OF: Readonly<Partial<Record<CircumstanceId, 'fha' | 'usda' | 'fema'>>> = {
  disaster: 'fema',
  reverse: 'fha',
  'reverse-heir': 'fha',
  'usda-direct': 'usda',
};
