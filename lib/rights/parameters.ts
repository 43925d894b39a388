import { one } from './regulation-x';

/** The periods of Regulation X (12 CFR 1024.39 to 1024.41), in the application-based text of 2013 and 2016 that is in force. */

const days = (id: string, value: number, section: string) => one(id, 'days', value, section);

export const regulationX = {
  liveContact: days('live-contact', 36, '1024.39(a)'),
  writtenNotice: days('written-notice', 45, '1024.39(b)'),
  assignedPerson: days('assigned-person', 45, '1024.40(a)'),
  /** Filing needs more than 120 days, so this is the first day. */
  earliestFiling: days('earliest-filing', 121, '1024.41(f)(1)'),
  /** A complete application this many days before the sale keeps the appeal and fourteen days to answer. */
  appealWindow: days('appeal-window', 90, '1024.41(e)(1)'),
  acknowledgementWindow: days('acknowledgement-window', 45, '1024.41(b)(2)'),
  /** More than 37 days before the sale. */
  saleProtection: days('sale-protection', 38, '1024.41(g)'),
  /** Business days. */
  acknowledgement: days('acknowledgement', 5, '1024.41(b)(2)'),
  /** Business days. */
  completenessNotice: days('completeness-notice', 5, '1024.41(c)(3)'),
  decision: days('decision', 30, '1024.41(c)(1)'),
  accept: days('accept', 14, '1024.41(e)(1)'),
  acceptLate: days('accept-late', 7, '1024.41(e)(1)'),
  appeal: days('appeal', 14, '1024.41(h)(2)'),
};
