import { date } from '../../calendar/date';
import type { Ended } from '../ended';
import { fha } from './sources';

/** FHA options of the past that a household may still read about; 30 September 2025 was their last day. */
export const ended: readonly Ended[] = [
  { id: 'fha.covid-recovery-options', endedOn: date('2025-10-01'), source: fha.endOfCovidOptions('secondary') },
  { id: 'fha.hamp', endedOn: date('2025-10-01'), source: fha.endOfCovidOptions('secondary') },
];
