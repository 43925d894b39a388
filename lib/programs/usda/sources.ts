import { date } from '../../calendar/date';
import type { Evidence, Source } from '../../rules/parameter';
import { type CitedDocument, cite } from '../../rules/source';

const VERIFIED_ON = date('2026-11-23');
const REGULATION: CitedDocument = {
  title: 'USDA guaranteed rural housing loans, 7 CFR part 3555',
  verifiedOn: VERIFIED_ON,
};
const BULLETIN: CitedDocument = {
  title: 'USDA Rural Development bulletin on the rule 89 FR 66189',
  verifiedOn: VERIFIED_ON,
};
const TREATISE: CitedDocument = { title: 'NCLC, Mortgage Servicing and Loan Modifications', verifiedOn: VERIFIED_ON };
const COVID_MEASURE: CitedDocument = {
  title: 'USDA COVID-19 special relief measure, as summarized',
  verifiedOn: VERIFIED_ON,
};
const SERVICER: CitedDocument = { title: 'THDA, table of loss mitigation options', verifiedOn: VERIFIED_ON };

const SECTION_303 =
  'https://casetext.com/regulation/code-of-federal-regulations/title-7-agriculture/subtitle-b-regulations-of-the-department-of-agriculture/chapter-xxxv-rural-housing-service-department-of-agriculture/part-3555-guaranteed-rural-housing-program/subpart-g-servicing-non-performing-loans/section-3555303-effective-2112025-traditional-servicing-options';
const SECTION_304 =
  'https://casetext.com/regulation/code-of-federal-regulations/title-7-agriculture/subtitle-b-regulations-of-the-department-of-agriculture/chapter-xxxv-rural-housing-service-department-of-agriculture/part-3555-guaranteed-rural-housing-program/subpart-g-servicing-non-performing-loans/section-3555304-effective-2112025-streamline-servicing-options';
const SECTION_305 = 'https://www.ecfr.gov/current/title-7/subtitle-B/chapter-XXXV/part-3555/subpart-G/section-3555.305';

function passage(document: CitedDocument, section: string, url: string, effective: string) {
  return (evidence: Evidence, openQuestion?: string): Source =>
    cite(document, { section, url, effective, evidence, ...(openQuestion !== undefined && { openQuestion }) });
}

/** The places that the parameters cite; all but the bulletin, the treatise and the measure state the rule in force. */
export const texts = {
  baseline: passage(REGULATION, '3555.303(a)', SECTION_303, '2025-04-14'),
  repaymentPlan: passage(REGULATION, '3555.303(b)(1)', SECTION_303, '2025-04-14'),
  forbearance: passage(REGULATION, '3555.303(b)(2)', SECTION_303, '2025-04-14'),
  streamline: passage(REGULATION, '3555.304', SECTION_304, '2025-04-14'),
  dispositions: passage(REGULATION, '3555.305', SECTION_305, '2025-04-14'),
  bulletin: passage(
    BULLETIN,
    'Special servicing options',
    'https://content.govdelivery.com/accounts/USDARD/bulletins/3aef8fd',
    '2024-08-15',
  ),
  treatise: passage(TREATISE, 'USDA modifications (earlier rule)', 'https://library.nclc.org/sd/1706', '2010-08-26'),
  covidMeasure: passage(
    COVID_MEASURE,
    'Payment reduction target',
    'https://www.waterfallcalc.com/post/usda-covid-19-special-relief-measures-va-step-c-refund-modification',
    '2021-07-01',
  ),
  servicer: passage(SERVICER, 'USDA', 'https://thda.org/?p=9641', '2025-04-14'),
};
