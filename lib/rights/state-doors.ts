import { date } from '../calendar/date';
import type { Evidence, Source } from '../rules/parameter';
import { cite } from '../rules/source';
import type { State } from './states';

/*
 * What a state itself offers to homeowners who are behind: only doors that stand on a page of the state (or of the state's own
 * program), read in a stored copy. Nobody called the numbers. A copy that is old, or bears no date, is an `earlier-edition`.
 */

/** The kind of help that a state office gives. */
type StateHelp =
  | 'hotline' // a free line for homeowners
  | 'counseling' // free counselors
  | 'mediation' // talks with the lender that the state or its courts hold
  | 'loan' // money of the state that pays what is past due
  | 'pause' // an office that asks the lender to wait with a sale that is near
  | 'guide'; // what to do, and whom to call there

/** One office of a state that helps homeowners. */
export interface StateDoor {
  /** The office, by its own name. */
  readonly whom: string;
  readonly help: readonly StateHelp[];
  readonly number?: string;
  /** Its page; `effective`: no later than the copy that was read. */
  readonly source: Source;
}

const VERIFIED_ON = date('2026-11-27');

function door(
  whom: string,
  help: readonly StateHelp[],
  url: string,
  copy: { readonly from: string; readonly evidence: Evidence },
  number?: string,
): StateDoor {
  const source = cite(
    { title: whom, verifiedOn: VERIFIED_ON },
    { section: 'stored copy', url, effective: copy.from, evidence: copy.evidence },
  );
  return { whom, help, source, ...(number !== undefined && { number }) };
}

/** The copy speaks of this day or a later one. */
const copyFrom = (from: string) => ({ from, evidence: 'official' }) as const;
/** Old, or without a date: what it says may have changed. */
const oldCopyFrom = (from: string) => ({ from, evidence: 'earlier-edition' }) as const;

export const STATE_DOORS = {
  CA: door(
    'California Department of Justice, questions on mortgage help',
    ['guide'],
    'https://oag.ca.gov/consumers/loan-modification/faq',
    oldCopyFrom('2012-01-01'),
  ),
  CO: door(
    'Colorado Division of Housing, foreclosures and legal help',
    ['guide'],
    'https://doh.colorado.gov/foreclosures-evictions-and-legal-help',
    copyFrom('2022-01-01'),
  ),
  CT: door(
    'Connecticut Department of Banking, foreclosure hotline',
    ['hotline'],
    'https://www.ct.gov/dob',
    oldCopyFrom('2017-05-01'),
    '877-472-8313',
  ),
  DE: door(
    'Delaware Department of Justice, foreclosure mediation',
    ['hotline', 'mediation'],
    'https://attorneygeneral.delaware.gov/fraud/cpu/automediation/',
    oldCopyFrom('2020-07-01'),
    '800-220-5424',
  ),
  DC: door(
    'DC Foreclosure Prevention Hotline',
    ['hotline', 'counseling'],
    'https://www.frontdoor.dc.gov/foreclosure-prevention',
    copyFrom('2021-01-01'),
    '202-265-2255',
  ),
  IN: door(
    'Indiana Foreclosure Prevention Network',
    ['hotline', 'counseling'],
    'https://www.877gethope.org/can-i-get-help',
    oldCopyFrom('2018-07-01'),
    '877-438-4673',
  ),
  ME: door(
    'Maine Bureau of Consumer Credit Protection, foreclosure prevention hotline',
    ['hotline', 'counseling'],
    'https://www.maine.gov/pfr/consumercredit/index.shtml',
    oldCopyFrom('2012-01-01'),
    '888-664-2569',
  ),
  MA: door(
    'Massachusetts Division of Banks, consumer assistance',
    ['pause'],
    'https://www.mass.gov/info-details/frequently-asked-questions-about-mortgages-and-foreclosure',
    copyFrom('2019-01-01'),
    '617-956-1501',
  ),
  MN: door(
    'Minnesota Attorney General, facing mortgage foreclosure',
    ['guide'],
    'https://www.ag.state.mn.us/Consumer/Publications/FacingMortgageForeclosure.asp',
    oldCopyFrom('2012-01-01'),
    '800-657-3787',
  ),
  NJ: door(
    'New Jersey Housing and Mortgage Finance Agency, Foreclosure Mediation Assistance Program',
    ['counseling', 'mediation'],
    'https://www.nj.gov/dca/hmfa/consumers/foreclosure/index.shtml',
    copyFrom('2022-01-24'),
  ),
  NY: door(
    'New York Homeowner Protection Program (HOPP)',
    ['hotline', 'counseling'],
    'https://www.dfs.ny.gov/consumers/help_for_homeowners/foreclosure_assistance/help_for_homeowners_facing_foreclosure',
    copyFrom('2021-01-01'),
    '855-466-3456',
  ),
  NC: door(
    'North Carolina Housing Finance Agency, State Home Foreclosure Prevention Project',
    ['hotline', 'counseling'],
    'https://www.nchfa.com/current-homeowners/are-you-struggling-pay-your-mortgage',
    copyFrom('2021-03-11'),
    '888-442-8188',
  ),
  OH: door(
    'Supreme Court of Ohio, foreclosure mediation',
    ['mediation'],
    'https://supremecourt.ohio.gov/courts/services-to-courts/dispute-resolution/foreclosure/foreclosure-mediation-faqs',
    oldCopyFrom('2010-07-27'),
  ),
  OR: door(
    'Oregon Foreclosure Avoidance Program',
    ['counseling', 'mediation'],
    'https://oregon.gov/ohcs/homeownership/Pages/foreclosure-avoidance.aspx',
    copyFrom('2023-01-01'),
  ),
  PA: door(
    'Pennsylvania Housing Finance Agency, Homeowners’ Emergency Mortgage Assistance Program (HEMAP)',
    ['loan', 'counseling'],
    'https://www.phfa.org/homeowners/foreclosure.aspx',
    copyFrom('2024-11-01'),
  ),
  TX: door(
    'Texas Department of Housing and Community Affairs, foreclosure prevention',
    ['guide'],
    'https://www.tdhca.state.tx.us/homeownership/foreclosure/resources.htm',
    oldCopyFrom('2012-01-01'),
  ),
  WA: door(
    'Washington State Department of Commerce, Foreclosure Fairness Program',
    ['hotline', 'counseling', 'mediation'],
    'https://commerce.wa.gov/homeownership/foreclosure-fairness',
    copyFrom('2021-07-01'),
    '877-894-4663',
  ),
} as const satisfies Partial<Record<State, StateDoor>>;

/** What a state itself offers; undefined where no page of its own could be read. */
export function stateDoorOf(state: State): StateDoor | undefined {
  return Object.entries(STATE_DOORS).find(([code]) => code === state)?.[1];
}
