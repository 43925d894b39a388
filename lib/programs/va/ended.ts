import { date } from '../../calendar/date';
import type { Ended } from '../ended';
import { va } from './sources';

/** VA options of the past that a household may still read about. */
export const ended: readonly Ended[] = [
  // No submissions from this day; trials ran to 31 August, and nothing was paid after 30 September 2025.
  { id: 'va.servicing-purchase', endedOn: date('2025-05-01'), source: va.windDown('secondary') },
  { id: 'va.home-retention-waterfall', endedOn: date('2025-05-01'), source: va.windDown('secondary') },
  { id: 'va.covid-partial-claim', endedOn: date('2022-10-29'), source: va.endOfCovidClaim('official') },
  { id: 'va.covid-refund-modification', source: va.covidRefund('recollection') },
  { id: 'va.covid-deferment', source: va.covidDeferment('secondary') },
];
