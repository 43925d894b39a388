import { date } from '../calendar/date';
import { ALWAYS, withIds } from '../rules/parameter';
import { cite, dollars, since, yearly } from '../rules/source';
import { AUTOMATIC_STAY, DISASTER_STOP, ESCROW_SHORTAGE, OTHER_LOANS_IN_SHORT_SALE } from './circumstances';
import { NEIGHBOR_LAWS } from './headlines';

const SMALL_SERVICER = cite(
  { title: 'Regulation Z, 12 CFR part 1026', verifiedOn: date('2026-11-28') },
  {
    section: '1026.41(e)(4)(ii)',
    url: 'https://www.consumerfinance.gov/rules-policy/regulations/1026/41/',
    effective: '2014-01-10',
    evidence: 'official',
  },
);

/** Periods and limits of laws beside the options, which no check reads and sentences name. */
export const neighborLimits = withIds('neighbor-law', {
  /** The most loans of a small servicer. */
  smallServicerLoans: { unit: 'count', values: [since('2014-01-10', 5000, SMALL_SERVICER)] },
  /** The fewest months over which a shortage of a month's escrow or more is spread. */
  escrowShortage: { unit: 'months', values: [since('2014-01-10', 12, ESCROW_SHORTAGE)] },
  /** How long filing stops a sale where an earlier case was dismissed in the year before. */
  stayAfterDismissal: { unit: 'days', values: [since('2005-10-17', 30, AUTOMATIC_STAY)] },
  /** How long FHA stops foreclosures from the declaration of a major disaster. */
  disasterStop: { unit: 'days', values: [since('2020-01-01', 90, DISASTER_STOP)] },
  /** The most that all other loans on a home together get of the price in a short sale (Fannie Mae). */
  otherLoansInShortSale: {
    unit: 'money',
    values: [since('2025-08-13', dollars('6000.00'), OTHER_LOANS_IN_SHORT_SALE)],
  },
  /** Interest above this on a loan from before military service is forgiven during it and for a year after. */
  militaryRate: { unit: 'rate', values: [since(ALWAYS, yearly('6'), NEIGHBOR_LAWS['military-rate'])] },
  /** A debt on a main home that is forgiven from this day on is income again, unless it was agreed in writing before. */
  forgivenDebtTaxedFrom: {
    unit: 'date',
    values: [since(ALWAYS, date('2026-01-01'), NEIGHBOR_LAWS['forgiven-debt'])],
  },
  /** By when after military service lower interest has to be asked for. */
  militaryRequest: { unit: 'days', values: [since('2023-06-06', 180, NEIGHBOR_LAWS['military-rate'])] },
});
