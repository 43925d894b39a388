import { date } from '../../calendar/date';
import type { Evidence, Source } from '../../rules/parameter';
import { cite, type Document } from '../../rules/source';

const GUIDE: Document = { title: 'Fannie Mae Servicing Guide', verifiedOn: date('2026-11-23') };
const READINGS: Document = { title: 'Alivio readings', verifiedOn: date('2026-11-23') };

function topic(section: string, slug: string) {
  return (effective: string, evidence: Evidence, openQuestion?: string): Source =>
    cite(GUIDE, {
      section,
      url: `https://servicing-guide.fanniemae.com/svc/${section.toLowerCase()}/${slug}`,
      effective,
      evidence,
      ...(openQuestion !== undefined && { openQuestion }),
    });
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

/** A choice of ours where the texts leave a point open; the question names it. */
export function reading(openQuestion: string): Source {
  return cite(READINGS, {
    section: openQuestion,
    url: 'https://servicing-guide.fanniemae.com/svc',
    effective: '2026-11-23',
    evidence: 'reading',
    openQuestion,
  });
}
