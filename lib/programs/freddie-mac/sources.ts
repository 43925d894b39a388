import { date } from '../../calendar/date';
import type { Evidence, Source } from '../../rules/parameter';
import { type CitedDocument, cite } from '../../rules/source';

const VERIFIED_ON = date('2026-11-23');
const GUIDE: CitedDocument = { title: 'Freddie Mac Single-Family Seller/Servicer Guide', verifiedOn: VERIFIED_ON };
const GUIDE_URL = 'https://guide.freddiemac.com';

const READ_ON = date('2026-11-27');
const RETENTION: CitedDocument = {
  title: 'Freddie Mac Developer Portal, Resolve Retention API 3.0.0, sample responses',
  verifiedOn: READ_ON,
};
const WORKOUTS: CitedDocument = {
  title: 'Freddie Mac Developer Portal, Resolve Workout Options API, sample responses',
  verifiedOn: READ_ON,
};
const HELP: CitedDocument = { title: 'Freddie Mac Resolve help', verifiedOn: READ_ON };
const HELP_URL = 'https://help.sf.freddiemac.com/servicing-gateway/resolve';

function passage(document: CitedDocument, section: string, url: string, effective: string) {
  return (evidence: Evidence, openQuestion?: string): Source =>
    cite(document, { section, url, effective, evidence, ...(openQuestion !== undefined && { openQuestion }) });
}

function sample(document: CitedDocument, section: string) {
  return passage(document, section, 'https://developer.freddiemac.com', '2026-09-10');
}

/** Results of Freddie Mac's own system, as it publishes them for tests. */
export const resolve = {
  balance: sample(RETENTION, 'Flex Modification, Response 5: balance and interest'),
  targetPayment: sample(RETENTION, 'Flex Modification, Response 5: cut of the payment'),
  setAside: sample(RETENTION, 'Flex Modification whose part set aside is capped'),
  trial: sample(RETENTION, 'Flex Modification: trial payments'),
  workoutTrial: sample(WORKOUTS, 'Response 1: trial payments'),
  message: (code: string) => sample(RETENTION, `Message ${code}`)('official'),
};

/** How its system counts and dates, as its help explains. */
export const help = {
  monthsDelinquent: passage(
    HELP,
    'How Resolve Determines the Number of Delinquent Months',
    `${HELP_URL}/payment-deferral/how_resolve_determines_number_of_delinquent_months.htm`,
    '2025-01-01',
  ),
  loanDetails: passage(HELP, 'Flex Modification, Loan Details', `${HELP_URL}/flex-mod/loan_details.htm`, '2024-12-01'),
  workoutTerms: passage(
    HELP,
    'Flex Modification, Workout Terms',
    `${HELP_URL}/flex-mod/workout_terms.htm`,
    '2024-12-01',
  ),
};

function chapter(section: string, url: string = GUIDE_URL) {
  return (effective: string, evidence: Evidence, openQuestion?: string): Source =>
    passage(GUIDE, section, url, effective)(evidence, openQuestion);
}

/** The chapters of the Guide that the parameters cite. */
export const guide = {
  hierarchy: chapter('9201.2'),
  shortTerm: chapter('9203'),
  deferral: chapter(
    '9203 (Bulletin 2023-8)',
    'https://sf.freddiemac.com/working-with-us/servicing/products-programs/payment-deferral',
  ),
  flex: chapter('9206.1'),
  flexProcessing: chapter(
    '9206 (Bulletin 2024-E)',
    'https://help.sf.freddiemac.com/servicing-gateway/resolve/flex-mod/workout_terms.htm',
  ),
  shortSale: chapter('9208'),
  deedInLieu: chapter('9209'),
};
