import { date } from '../../calendar/date';
import type { Evidence, Source } from '../../rules/parameter';
import { type CitedDocument, cite } from '../../rules/source';

const GUIDE: CitedDocument = { title: 'Fannie Mae Servicing Guide', verifiedOn: date('2026-11-23') };

function topic(section: string, slug: string) {
  return (effective: string, evidence: Evidence, openQuestion?: string): Source =>
    passage(
      GUIDE,
      section,
      `https://servicing-guide.fanniemae.com/svc/${section.toLowerCase()}/${slug}`,
      effective,
    )(evidence, openQuestion);
}

/** The topics of the Servicing Guide that the parameters cite. */
export const guide = {
  forbearance: topic('D2-3.2-01', 'forbearance-plan'),
  repaymentPlan: topic('D2-3.2-02', 'repayment-plan'),
  deferral: topic('D2-3.2-04', 'payment-deferral'),
  disasterDeferral: topic('D2-3.2-05', 'disaster-payment-deferral'),
  flex: topic('D2-3.2-06', 'fannie-mae-flex-modification'),
  flexProcessing: topic('F-1-27', 'processing-fannie-mae-flex-modification'),
  hierarchy: topic('F-2-10', 'fannie-maes-workout-hierarchy'),
  disaster: topic('D1-3-01', 'evaluating-impact-disaster-event-and-assisting-borrower'),
  imminentDefault: topic('D2-1-01', 'determining-if-borrowers-mortgage-payment-imminent-default'),
  escrow: topic('B-1-01', 'administering-escrow-account-and-paying-expenses'),
  shortSale: topic('D2-3.3-01', 'fannie-mae-short-sale'),
  deedInLieu: topic('D2-3.3-02', 'fannie-mae-mortgage-release-deed-lieu-foreclosure'),
};

const SMDU_GUIDE: CitedDocument = { title: 'Fannie Mae SMDU UI User Guide 7.38', verifiedOn: date('2026-11-27') };
const SMDU_ANSWERS: CitedDocument = { title: 'Fannie Mae SMDU UI Guide Q&As', verifiedOn: date('2026-11-27') };
const FLEX_PAGE: CitedDocument = { title: 'Fannie Mae, Flex Modification page', verifiedOn: date('2026-11-27') };
const LENDER_LETTER: CitedDocument = { title: 'Fannie Mae Lender Letter LL-2024-02', verifiedOn: date('2026-11-27') };
const SMDU_URL = 'https://servicing-guide.fanniemae.com/SMDU/SMDU-UI-User-Guide';

function passage(document: CitedDocument, section: string, url: string, effective: string) {
  return (evidence: Evidence, openQuestion?: string): Source =>
    cite(document, { section, url, effective, evidence, ...(openQuestion !== undefined && { openQuestion }) });
}

/** How Fannie Mae's own servicing system counts (edition of 2020). */
export const smdu = {
  delinquency: passage(
    SMDU_GUIDE,
    'Delinquency & Foreclosure',
    `${SMDU_URL}/SMDU-UI-User-Guide-Chapters/1334405871/`,
    '2020-01-01',
  ),
  times: passage(
    SMDU_ANSWERS,
    'Number of times exactly 30 days delinquent',
    `${SMDU_URL}/SMDU-UI-Guide-Q-As/1481804231/How-is-the-Number-of-times-the-borrower-has-been-exactly-30-days-delinquent-within-the-last-six-months-field-calculated-in-the-SMDU-UI.htm`,
    '2020-01-01',
  ),
};

const FLEX_URL = 'https://singlefamily.fanniemae.com/servicing/flex-modification';

/** Not read itself; what it says is quoted elsewhere. */
export const lenderLetter = {
  target: passage(LENDER_LETTER, 'Target payment, as quoted', FLEX_URL, '2024-05-29'),
};

export const flexPage = {
  target: passage(FLEX_PAGE, 'Target payment', FLEX_URL, '2024-12-01'),
  term: passage(FLEX_PAGE, 'Term', FLEX_URL, '2024-12-01'),
};
