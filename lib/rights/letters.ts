import { one } from './regulation-x';

/** What Regulation X says of letters: what a denial has to tell, and how soon an error that is named has to be answered. */
export const letters = {
  /** A denied modification is told with its reason, an investor's rule or the figures of a value test. */
  reasons: one('denial-reasons', 'yes-no', true, '1024.41(d)'),
  /** Business days. */
  errorAcknowledged: one('error-acknowledged', 'days', 5, '1024.35(d)'),
  /** Business days. */
  errorAnswered: one('error-answered', 'days', 30, '1024.35(e)(3)'),
  /** Business days that the servicer may add. */
  errorExtension: one('error-extension', 'days', 15, '1024.35(e)(3)'),
};
