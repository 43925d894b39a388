import { date } from '../../calendar/date';
import type { Evidence, Source } from '../../rules/parameter';
import { cite, type Document } from '../../rules/source';

const VERIFIED_ON = date('2026-11-23');
const GUIDE: Document = { title: 'Freddie Mac Single-Family Seller/Servicer Guide', verifiedOn: VERIFIED_ON };
const READINGS: Document = { title: 'Alivio readings', verifiedOn: VERIFIED_ON };
const GUIDE_URL = 'https://guide.freddiemac.com';

function chapter(section: string, url: string = GUIDE_URL) {
  return (effective: string, evidence: Evidence, openQuestion?: string): Source =>
    cite(GUIDE, { section, url, effective, evidence, ...(openQuestion !== undefined && { openQuestion }) });
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

/** A choice of ours where the texts leave a point open: mostly that Freddie Mac follows Fannie Mae. */
export function reading(openQuestion: string, effective = '2026-11-23'): Source {
  return cite(READINGS, { section: openQuestion, url: GUIDE_URL, effective, evidence: 'reading', openQuestion });
}
