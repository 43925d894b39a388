import { called, withIds } from '../rules/parameter';
import { regulationLimit } from './regulation-x';

/** What Regulation X says of letters: what a denial has to tell, and how soon an error that is named has to be answered. */
export const letters = withIds('regulation-x', {
  /** A denied modification is told with its reason, an investor's rule or the figures of a value test. */
  reasons: called('denial-reasons', regulationLimit('yes-no', true, '1024.41(d)')),
  /** Business days. */
  errorAcknowledged: regulationLimit('days', 5, '1024.35(d)'),
  /** Business days. */
  errorAnswered: regulationLimit('days', 30, '1024.35(e)(3)'),
  /** Business days that the servicer may add. */
  errorExtension: regulationLimit('days', 15, '1024.35(e)(3)'),
});
