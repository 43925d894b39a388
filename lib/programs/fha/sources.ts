import { date } from '../../calendar/date';
import type { Evidence, Source } from '../../rules/parameter';
import { type CitedDocument, cite } from '../../rules/source';

const VERIFIED_ON = date('2026-11-23');
const document = (title: string): CitedDocument => ({ title, verifiedOn: VERIFIED_ON });

const HUD_PAGE = 'https://www.hud.gov/helping-americans/fha-loss-mitigation';
const COVID_MODIFICATION = 'https://library.nclc.org/ms/1203060404';
const SUPPLEMENT_LETTER =
  'https://thewbkfirm.com/industry/fha-implements-new-payment-supplement-loss-mitigation-option';

function passage(title: string, section: string, url: string, effective: string) {
  return (evidence: Evidence, openQuestion?: string): Source =>
    cite(document(title), { section, url, effective, evidence, ...(openQuestion !== undefined && { openQuestion }) });
}

/**
 * The places that the parameters cite. The handbook in force could not be opened: where a letter before it or an article
 * about it stands in, the url is that of what was read.
 */
export const texts = {
  statute: passage(
    'National Housing Act, 12 U.S.C. 1715u',
    '1715u(b)',
    'https://www.law.cornell.edu/uscode/text/12/1715u',
    '2009-05-20',
  ),
  fortyYears: passage(
    'FHA final rule on the 40-year term, 88 FR 14252',
    '24 CFR 203.616',
    'https://www.federalregister.gov/documents/2023/03/08/2023-04284/increased-forty-year-term-for-loan-modifications',
    '2023-05-08',
  ),
  bulletin: passage(
    'FHA INFO 2025-21 on Mortgagee Letter 2025-12',
    'Permanent options',
    'https://content.govdelivery.com/accounts/USHUDFHA/bulletins/3dc0946',
    '2025-04-15',
  ),
  overview: passage("HUD, FHA's Loss Mitigation Program", 'Home retention options', HUD_PAGE, '2025-10-01'),
  disaster: passage("HUD, FHA's Loss Mitigation Program, as cited in New Jersey", 'Disasters', HUD_PAGE, '2025-10-01'),
  pressRelease: passage(
    'HUD press release 25-021 on Mortgagee Letter 2025-06',
    'Permanent options',
    'https://pubt.io/view/3E66AFFB803041BB8E6C8887F0138A2F59F918C4',
    '2025-01-16',
  ),
  trial: passage(
    'Mortgagee Letter 2025-12, as quoted',
    'III.A.2.i.iii(C)',
    'https://www.hud.gov/sites/dfiles/OCHCO/documents/2025-12hsgml.pdf',
    '2025-10-01',
  ),
  supplementInForce: passage(
    'Mortgagee Letter 2025-12, as quoted',
    'III.A.2.i.vi',
    'https://www.hud.gov/sites/dfiles/OCHCO/documents/2025-12hsgml.pdf',
    '2025-10-01',
  ),
  imminentDefault: passage(
    'Mortgagee Letter 2025-14, as quoted',
    'Trial payment plans',
    'https://www.valuationreview.com/vr/articlesvr/fha-revises-policy-for-communicating-with-borrower-94619.aspx',
    '2025-10-01',
  ),
  dates: passage(
    'HUD knowledge base KA-03912, citing Handbook 4000.1',
    'III.A.2.a',
    'https://hudgov.dynamics365portals.us/knowledge-details/?code=KA-03912',
    '2025-10-01',
  ),
  formerModification: passage(
    'FHA Single Family Housing Policy Handbook 4000.1, edition of 2016',
    'III.A.2.k, FHA-HAMP',
    'https://acesiq.atlassian.net/wiki/spaces/AI/pages/609681864/',
    '2016-09-30',
  ),
  specialForbearance: passage(
    'HUD National Servicing Center, Special Forbearance questions',
    'Arrearages',
    'https://portal.hud.gov/hudportal/HUD?src=/program_offices/housing/sfh/nsc/faqsf',
    '2013-01-01',
  ),
  standaloneClaim: passage(
    'HUD knowledge base KA-05566, COVID-19 Recovery Standalone Partial Claim',
    'Eligibility',
    'https://hudgov.dynamics365portals.us/knowledge-details/?code=KA-05566',
    '2021-07-23',
  ),
  recoveryModification: passage(
    'Mortgagee Letter 2021-18, as described by NCLC',
    'COVID-19 Recovery Modification',
    COVID_MODIFICATION,
    '2021-07-23',
  ),
  marketRate: passage(
    'Mortgagee Letter 2013-17, as quoted',
    'Market rate',
    'https://www.fhanewsblog.com/2013/05/foreclosure-avoidance-fha-modifies-mortgage-rate-rules/',
    '2013-05-20',
  ),
  fortyYearRecovery: passage(
    'Mortgagee Letter 2022-07, as summarized',
    '40-year modification with partial claim',
    'https://www.dls-servicing.com/fha-40year-modification',
    '2022-04-18',
  ),
  supplement: passage('Mortgagee Letter 2024-02, as summarized', 'Payment Supplement', SUPPLEMENT_LETTER, '2024-02-21'),
  endOfCovidOptions: passage(
    'Article on the end of the COVID-19 options, Mortgagee Letter 2025-12',
    'Last day',
    'https://www.tenaco.com/fha-ends-covid-19-loss-mitigation-waterfall',
    '2025-04-15',
  ),
};
