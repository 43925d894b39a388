import { date } from '../calendar/date';
import type { Source } from '../rules/parameter';
import { type CitedDocument, cite } from '../rules/source';

const VERIFIED_ON = date('2026-11-27');
const read = (title: string): CitedDocument => ({ title, verifiedOn: VERIFIED_ON });

/** Laws beside the loan's own rules, of which a household should know that they exist. */
export const NEIGHBOR_LAWS = {
  military: cite(read('Servicemembers Civil Relief Act'), {
    section: '50 U.S.C. 3953',
    url: 'https://library.nclc.org/ca/aa22-0',
    effective: '2018-05-24',
    evidence: 'official',
  }),
  'military-rate': cite(
    { title: 'Servicemembers Civil Relief Act', verifiedOn: date('2026-11-28') },
    {
      section: '50 U.S.C. 3937',
      url: 'https://old.govregs.com/uscode/50/3937',
      effective: '2023-06-06',
      evidence: 'earlier-edition',
    },
  ),
  'forgiven-debt': cite(read('TaxSlayer, quoting the instructions of IRS Form 982'), {
    section: 'Qualified principal residence indebtedness',
    url: 'https://support.taxslayer.com/hc/en-us/articles/360015704052-What-is-a-discharge-of-qualified-principal-residence-indebtedness',
    effective: '2025-12-31',
    evidence: 'secondary',
  }),
  credit: cite(read('TransUnion'), {
    section: '15 U.S.C. 1681c',
    url: 'https://www.transunion.com/blog/financial-hardship/mortgage-forbearance-and-your-credit',
    effective: '2020-03-27',
    evidence: 'recollection',
  }),
} as const satisfies Record<string, Source>;
export type NeighborLaw = keyof typeof NEIGHBOR_LAWS;
