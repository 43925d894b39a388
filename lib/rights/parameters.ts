import { withIds } from '../rules/parameter';
import { regulationLimit } from './regulation-x';

/** The periods of Regulation X (12 CFR 1024.39 to 1024.41), in the application-based text of 2013 and 2016 that is in force. */

const days = (value: number, section: string) => regulationLimit('days', value, section);

export const regulationX = withIds('regulation-x', {
  liveContact: days(36, '1024.39(a)'),
  writtenNotice: days(45, '1024.39(b)'),
  assignedPerson: days(45, '1024.40(a)'),
  /** Filing needs more than 120 days, so this is the first day. */
  earliestFiling: days(121, '1024.41(f)(1)'),
  /** A complete application this many days before the sale keeps the appeal and fourteen days to answer. */
  appealWindow: days(90, '1024.41(e)(1)'),
  acknowledgementWindow: days(45, '1024.41(b)(2)'),
  /** More than 37 days before the sale. */
  saleProtection: days(38, '1024.41(g)'),
  /** Business days. */
  acknowledgement: days(5, '1024.41(b)(2)'),
  /** Business days. */
  completenessNotice: days(5, '1024.41(c)(3)'),
  decision: days(30, '1024.41(c)(1)'),
  accept: days(14, '1024.41(e)(1)'),
  acceptLate: days(7, '1024.41(e)(1)'),
  appeal: days(14, '1024.41(h)(2)'),
});
