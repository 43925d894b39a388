import { date } from '../../calendar/date';
import type { Evidence, Source } from '../../rules/parameter';
import { type CitedDocument, cite } from '../../rules/source';

const VERIFIED_ON = date('2026-11-23');

function text(title: string, url: string, effective: string) {
  const document: CitedDocument = { title, verifiedOn: VERIFIED_ON };
  return (section: string, evidence: Evidence = 'secondary'): Source =>
    cite(document, { section, url, effective, evidence });
}

/** What still tells of the closed programs: few of their own texts can be read today. */
export const framework = text(
  'American Securitization Forum, Streamlined Foreclosure and Loss Avoidance Framework (2007)',
  'https://asreport.americanbanker.com/news/asf-updates-loan-modification-framework',
  '2008-07-08',
);
export const streamlined = text(
  'Streamlined Modification Program, as told by a law firm in November 2008',
  'https://www.lexology.com/library/detail.aspx?g=3e7e5c6f-6c1b-489e-89bb-8b208b6b9dab',
  '2008-11-11',
);
export const template = text(
  'FDIC, Loan Modification Program Guide, “Mod in a Box”',
  'https://webarchive.library.unt.edu/eot2008/20090117194938/http:/www.fdic.gov/news/news/press/2008/pr08121.html',
  '2008-11-20',
);
export const tierOne = text(
  'Treasury, Supplemental Directive 09-01',
  'https://studylib.net/doc/18854355',
  '2009-04-06',
);
export const training = text(
  'Making Home Affordable, training for servicers',
  'https://studylib.net/doc/18492575',
  '2012-06-01',
);
export const rateCap = text(
  'Fannie Mae, KnowYourOptions: reminder on modified loans',
  'https://www.knowyouroptions.com/news/important-modification-reminder',
  '2014-09-01',
);
export const tierTwo = text(
  'HAMP Tier 2, slides of June 2012',
  'https://fdocuments.in/document/hamp-tier-2.html',
  '2012-06-01',
);
export const relaxed = text(
  'Treasury, Supplemental Directive 14-02, as told by a law firm',
  'https://michaelcarley.com/news/news-05-03-2014.htm',
  '2014-07-01',
);
export const reduction = text(
  'Treasury, Supplemental Directive 10-05, as quoted by a law firm',
  'https://jwplawgroup.com/education-and-resources/principal-reduction-alternative',
  '2010-10-01',
);
export const closing = text(
  'Treasury, Supplemental Directive 16-03',
  'https://vdocuments.us/making-home-affordable-program-a-mha-program-termination.html',
  '2016-03-03',
);
