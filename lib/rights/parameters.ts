import { withIds } from '../rules/parameter';
import { type RegulationSection, regulationLimit } from './regulation-x';

/** The periods of Regulation X (12 CFR 1024.39 to 1024.41), in the application-based text of 2013 and 2016 that is in force. */

const days = (value: number, section: RegulationSection, paragraph: string) =>
  regulationLimit('days', value, section, paragraph);

export const regulationX = withIds('regulation-x', {
  liveContact: days(36, '1024.39', '(a)'),
  writtenNotice: days(45, '1024.39', '(b)'),
  assignedPerson: days(45, '1024.40', '(a)'),
  /** Filing needs more than 120 days, so this is the first day. */
  earliestFiling: days(121, '1024.41', '(f)(1)'),
  /** A complete application this many days before the sale keeps the appeal and fourteen days to answer. */
  appealWindow: days(90, '1024.41', '(e)(1)'),
  acknowledgementWindow: days(45, '1024.41', '(b)(2)'),
  /** The fewest days before a sale at which a complete application stops it: more than 37. */
  saleProtection: days(38, '1024.41', '(g)'),
  /** Business days to acknowledge an application. */
  acknowledgement: days(5, '1024.41', '(b)(2)'),
  /** Business days to say whether an application is complete. */
  completenessNotice: days(5, '1024.41', '(c)(3)'),
  decision: days(30, '1024.41', '(c)(1)'),
  accept: days(14, '1024.41', '(e)(1)'),
  acceptLate: days(7, '1024.41', '(e)(1)'),
  appeal: days(14, '1024.41', '(h)(2)'),
  /** Calendar days to answer an appeal of a denial. */
  appealAnswered: days(30, '1024.41', '(h)(4)'),
  /** Of papers that are missing: how long after the notice they are usually due. */
  missingPapers: days(30, '1024.41', '(b)(2)(ii)'),
  missingPapersAtLeast: days(7, '1024.41', '(b)(2)(ii)'),
  /** Of the delinquency; papers that are missing should be in by then. */
  missingPapersMilestone: days(120, '1024.41', '(b)(2)(ii)'),
  /** Business days to acknowledge an application, counted from a change of servicer. */
  acknowledgementAfterTransfer: days(10, '1024.41', '(k)(2)'),
  decisionAfterTransfer: days(30, '1024.41', '(k)(3)'),
  /** Days in which a payment to the old servicer is not late, the day of the change included. */
  paidToOldServicer: days(60, '1024.33', '(c)(1)'),
});
