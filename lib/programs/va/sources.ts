import { date } from '../../calendar/date';
import type { Evidence, Source } from '../../rules/parameter';
import { type CitedDocument, cite } from '../../rules/source';

const VERIFIED_ON = date('2026-11-23');
const REGULATION: CitedDocument = { title: 'VA loan guaranty, 38 CFR part 36', verifiedOn: VERIFIED_ON };
const STATUTE: CitedDocument = { title: 'VA partial claim, 38 U.S.C. 3737', verifiedOn: VERIFIED_ON };
const HANDBOOK: CitedDocument = { title: 'VA Servicer Handbook M26-4', verifiedOn: VERIFIED_ON };
const CIRCULAR: CitedDocument = { title: 'VA circular', verifiedOn: VERIFIED_ON };
const TREATISE: CitedDocument = { title: 'NCLC, Mortgage Servicing and Loan Modifications', verifiedOn: VERIFIED_ON };

const RULE_2008 = 'https://federal.elaws.us/cfr/title38.part36.section36.4815';
const SECTION_3737 =
  'https://uscode.house.gov/view.xhtml?edition=prelim&num=0&req=granuleid%3AUSC-prelim-title38-section3737';
/** VA's own address of the handbook; its chapters of 2026 were read in the account of ABA Banking Journal. */
const FINAL_POLICY = 'https://www.benefits.va.gov/WARMS/M26_4.asp';
const DRAFT_POLICY =
  'https://bankingjournal.aba.com/2026/03/va-proposes-updated-policy-documents-establishing-new-partial-claim-option/';
const WIND_DOWN = 'https://www.scapartnering.com/blog/va-vasp-program-ending-what-servicers-need-to-know';
const CHAPTER_9 = 'https://library.nclc.org/search?f%5B0%5D=section_type%3AChapter&page=685';

function passage(document: CitedDocument, section: string, url: string, effective: string) {
  return (evidence: Evidence, openQuestion?: string): Source =>
    cite(document, { section, url, effective, evidence, ...(openQuestion !== undefined && { openQuestion }) });
}

/** The places that the parameters cite; the address is where the text, or the account of it, was read. */
export const texts = {
  /** Default, cause resolved, twelve payments, how often: read in the text of 2008, which is 36.4315 today. */
  conditions: passage(REGULATION, '36.4815(a)(1)-(7) of 2008, now 36.4315', RULE_2008, '2008-02-01'),
  term: passage(
    REGULATION,
    '36.4315(a)(9)',
    'https://www.dls-servicing.com/va-circular-26-24-2-and-26-24-3/',
    '2012-01-19',
  ),
  rate: passage(
    CIRCULAR,
    '26-20-28, quoting 38 CFR 36.4315(a)(8)',
    'https://info.5y1.org/30-year-home-interest-rates-today_1_116a05.html',
    '2020-08-12',
  ),
  rateOverNote: passage(
    REGULATION,
    '36.4315(a)(8)',
    'https://loanratenetwork.com/mortgages/new-regulations-for-va-loan-modifications',
    '2011-03-09',
  ),
  longTerm: passage(
    CIRCULAR,
    '26-24-8',
    'https://www.jdsupra.com/legalnews/department-of-veterans-affairs-enacts-7247828/',
    '2024-04-17',
  ),
  windDown: passage(CIRCULAR, '26-25-2', WIND_DOWN, '2025-05-01'),
  hierarchy: passage(REGULATION, '36.4319', 'https://www.ecfr.gov/current/title-38/section-36.4319', '2008-02-01'),
  endOfCovidClaim: passage(
    REGULATION,
    '36.4809(c)',
    'https://www.ecfr.gov/current/title-38/section-36.4809',
    '2021-05-28',
  ),
  covidDeferment: passage(
    CIRCULAR,
    '26-20-33',
    'https://www.lexology.com/library/detail.aspx?g=5d365979-50e6-45d3-b384-e3d39a0168ea',
    '2020-09-14',
  ),
  covidRefund: passage(
    CIRCULAR,
    'COVID-19 refund modification',
    'https://www.waterfallcalc.com/post/usda-covid-19-special-relief-measures-va-step-c-refund-modification',
    '2021-07-23',
  ),
  loan: passage(STATUTE, '(a)', SECTION_3737, '2025-07-30'),
  claimCap: passage(STATUTE, '(c)(1)', SECTION_3737, '2025-07-30'),
  claimCount: passage(STATUTE, '(c)(2)', SECTION_3737, '2025-07-30'),
  claimChapter: passage(HANDBOOK, 'Chapter 22, as ABA Banking Journal tells it', FINAL_POLICY, '2026-06-01'),
  claimDraft: passage(HANDBOOK, 'Chapter 22 (draft)', DRAFT_POLICY, '2026-03-11'),
  retention: passage(HANDBOOK, 'Chapter 5, as ABA Banking Journal tells it', FINAL_POLICY, '2026-06-01'),
  disaster: passage(
    HANDBOOK,
    'Chapter 21, 21.05-21.06 (2018)',
    'https://acesiq.atlassian.net/wiki/spaces/AI/pages/609583521/',
    '2018-01-01',
  ),
  plans: passage(TREATISE, '9.2.2.2', CHAPTER_9, '2026-06-01'),
  forbearances: passage(TREATISE, '9.2.2.3', CHAPTER_9, '2026-06-01'),
};
