import { addBusinessDays } from '../calendar/business-days';
import { addDays, daysBetween, type PlainDate } from '../calendar/date';
import type { Fact } from '../case/fact';
import { memoize } from '../case/memoize';
import type { Situation } from '../case/situation';
import { type Rule, type RulesOf, rulesOf, type Source } from '../rules/parameter';
import { type Coverage, coverageUnder, EXEMPTION_CLAUSES, exemptionOf } from './coverage';
import { regulationX } from './parameters';
import { clause, saleClause } from './regulation-x';

/** What a day of the timeline is: a sale, what comes before it, and what has to be done by then. */
export type DeadlineId =
  | 'sale'
  | 'earliest-filing'
  | 'paid-to-old-servicer'
  | 'acknowledgement'
  | 'completeness-notice'
  | 'decision'
  | 'live-contact'
  | 'written-notice'
  | 'assigned-person'
  | 'sale-protection'
  | 'appeal-window'
  | 'acknowledgement-window'
  | 'missing-papers'
  | 'accept'
  | 'appeal'
  | 'appeal-answer';

/**
 * What a day hangs on that is not settled: whether the servicer has confirmed a new owner, whether the rules bind it and the home,
 * and whether a decision has come.
 */
type Doubt = 'confirmation' | 'coverage' | 'decision';

/** One day of the calendar of Regulation X. */
export interface Deadline {
  readonly id: DeadlineId;
  readonly date: PlainDate;
  /** The day may count: it hangs on something that is not known, or is counted from about its first day. */
  readonly uncertain?: true;
  /** Counted from the last day on which a decision may come, since none is there yet (reading R5). */
  readonly decisionAssumed?: true;
  /** Of a decision: its last day has passed and none has come. Absent while nobody says whether one came. */
  readonly late?: true;
  /** Of the last safe day before a sale: whether the complete application arrived by then; absent while none is known to have. */
  readonly applicationInTime?: boolean;
  /** Of the last safe day before a sale, and of a decision: what is not settled and could take it away; absent where nothing is. */
  readonly dependsOn?: readonly Doubt[];
  /** Of a first filing or a sale: what it has to wait for, past the day too. */
  readonly waitsFor?: 'application' | 'agreement';
  /** Of a first filing that was made: what it may have had to wait for, its day, and the day of the delinquency that this was. */
  readonly breach?: {
    readonly of: 'days' | 'application' | 'agreement';
    readonly filedOn: PlainDate;
    readonly daysDelinquent: number;
  };
  /** Of the answer to an appeal: none is owed, because the application came too late for an appeal. */
  readonly notOwed?: true;
  readonly source: Source;
}

/** A date that is known and set; unknown and `none` both mean that nothing hangs on it (reading R4). */
function dayOf(fact: Fact<PlainDate | 'none'>): PlainDate | undefined {
  return fact.known && fact.value !== 'none' ? fact.value : undefined;
}

function answerOf<T>(fact: Fact<T>): T | null {
  return fact.known ? fact.value : null;
}

function deadline(id: DeadlineId, date: PlainDate, { source }: Rule<number>): Deadline {
  return { id, date, source };
}

/**
 * A sale that is set, whoever lives in the home and whoever services the loan (reading R6), and the dates that Regulation X
 * ties to a case. Past ones are included, none from before its rule (reading R8). By date, and then in the order of the procedure.
 */
export function timelineOf(situation: Situation): readonly Deadline[] {
  const sale = dayOf(situation.foreclosure.saleOn);
  const rules = rulesOn(situation.asOf);
  const exemption = exemptionIn(situation);
  const coverage = rules ? coverageUnder(exemption) : 'none';
  const hasProcedure = coverage === 'small-servicer' || coverage === 'all';
  // Where no application holds a sale, the clause that says so stands beside it.
  const source = exemption ? EXEMPTION_CLAUSES[exemption] : saleClause;
  const ofSale: readonly Deadline[] = sale
    ? [{ id: 'sale', date: sale, source, ...(hasProcedure && waitsForAgreement(situation)) }]
    : [];
  const ofRegulationX = rules && coverage !== 'none' ? datesOfRegulationX(situation, rules, coverage) : [];
  return [...ofSale, ...ofRegulationX].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

const rulesOn = memoize((asOf: PlainDate) => rulesOf(regulationX, asOf));

/** Why the rules do not bind the servicer of a case as a whole; undefined where they do. */
function exemptionIn({ backer, loan, property, foreclosure }: Situation) {
  return exemptionOf({
    backer,
    product: answerOf(loan.product),
    firstLien: answerOf(loan.firstLien),
    occupancy: answerOf(property.occupancy),
    smallServicer: answerOf(foreclosure.smallServicer),
    farmCredit: answerOf(foreclosure.farmCredit),
  });
}

function datesOfRegulationX(
  situation: Situation,
  rules: Rules,
  coverage: Exclude<Coverage, 'none'>,
): readonly Deadline[] {
  const { foreclosure, household } = situation;
  const due = dayOf(situation.oldestUnpaidOn);
  const isBankrupt = BANKRUPTCIES.some((one) => one === answerOf(household.bankruptcy));
  // No duty of live contact in bankruptcy, nor after a discharge or a letter that forbids it (12 CFR 1024.39(c), (d)).
  const mayCall = !isBankrupt && answerOf(foreclosure.stopContactSent) !== true;
  const contacts = (due && !isUnconfirmed(situation) ? beforeApplication(due, rules) : []).filter(
    ({ id }) => mayCall || id !== 'live-contact',
  );
  const isWhole = coverage === 'all';
  const dates = [
    ...(isWhole ? contacts : []),
    ...(due && coverage !== 'every-servicer' ? [earliestFiling(due, situation, rules, isWhole)] : []),
    ...afterTransfer(situation, rules),
    ...(isWhole
      ? [
          ...beforeSale(situation, rules),
          ...afterSending(situation, rules),
          ...afterApplication(situation, rules),
          ...afterLetter(situation, rules),
          ...afterAppeal(situation, rules),
        ]
      : []),
  ];
  return dates.filter(({ date, source }) => date >= source.effective);
}

type Rules = RulesOf<typeof regulationX>;

/** A borrower whose agreement is kept is safe from a first filing and a sale, with a small servicer too. */
function waitsForAgreement(situation: Situation): Partial<Pick<Deadline, 'source' | 'waitsFor'>> {
  const { foreclosure } = situation;
  if (answerOf(foreclosure.keepsAgreement) !== true || isUnconfirmed(situation)) return {};
  const isSmall = answerOf(foreclosure.smallServicer) === true;
  return { waitsFor: 'agreement', source: clause('1024.41', isSmall ? '(j)' : '(c)(2)(iii)') };
}

function earliestFiling(due: PlainDate, situation: Situation, rules: Rules, isWhole: boolean): Deadline {
  const { firstFilingOn, saleOn, smallServicer } = situation.foreclosure;
  const first = deadline('earliest-filing', addDays(due, rules.earliestFiling.value), rules.earliestFiling);
  const filedOn = dayOf(firstFilingOn);
  // One of before the oldest unpaid payment belongs to an earlier delinquency.
  if (filedOn && filedOn > due && filedOn <= situation.asOf) {
    const filed = { filedOn, daysDelinquent: daysBetween(due, filedOn) };
    if (filedOn < first.date) return { ...first, breach: { of: 'days', ...filed } };
    if (isWhole && wasPending(filedOn, situation, rules)) {
      return { ...first, breach: { of: 'application', ...filed }, source: clause('1024.41', '(f)(2)') };
    }
    const { waitsFor, source = first.source } = waitsForAgreement(situation);
    return waitsFor ? { ...first, breach: { of: 'agreement', ...filed }, source } : first;
  }
  // What has been filed waits for nothing any more; with a sale set it has been, unless somebody says that it was not.
  const isUnfiled = firstFilingOn.known && firstFilingOn.value === 'none';
  if (filedOn || (dayOf(saleOn) && !isUnfiled)) return first;
  const isHeld = answerOf(smallServicer) !== true && isFilingHeld(situation, rules);
  return {
    ...first,
    ...(isHeld && { waitsFor: 'application', source: clause('1024.41', '(f)(2)') }),
    ...waitsForAgreement(situation),
  };
}

/** Whether a complete application was there on the day of the first filing, not decided or with its days to appeal still running. */
function wasPending(filedOn: PlainDate, situation: Situation, rules: Rules): boolean {
  const received = receivedOn(situation);
  const { decisionOn } = situation.foreclosure;
  if (received === undefined || received >= filedOn || !decisionOn.known) return false;
  if (decisionOn.value === 'none') return true;
  const [appealed] = afterAppeal(situation, rules);
  return filedOn <= (appealed?.date ?? addDays(decisionOn.value, rules.appeal.value));
}

/** A complete application that came before the first filing holds it, until it is decided and the days to answer are over. */
function isFilingHeld(situation: Situation, rules: Rules): boolean {
  const { asOf, foreclosure } = situation;
  const letter = dayOf(foreclosure.decisionOn);
  // An appeal that is owed an answer is open until it has one, however late that is.
  const isAppealed = afterAppeal(situation, rules).some(({ notOwed, uncertain }) => !notOwed && !uncertain);
  const isOpen = letter === undefined || isAppealed || asOf <= addDays(letter, rules.appeal.value);
  const isUnfiled = foreclosure.firstFilingOn.known && foreclosure.firstFilingOn.value === 'none';
  return isOpen && isUnfiled && receivedOn(situation) !== undefined;
}

const BANKRUPTCIES = ['chapter-7', 'chapter-13', 'discharged'];

/** Somebody who did not sign the loan, and whom the servicer has not confirmed as the new owner, is no borrower yet (12 CFR 1024.30(d)). */
function isUnconfirmed({ household }: Situation): boolean {
  const role = answerOf(household.role);
  return role !== null && role !== 'borrower' && answerOf(household.successorConfirmedOn) === 'none';
}

/** What nobody has told, or has not come yet, and could still take the day away (reading R18). */
function doubtsOf({ household, property, foreclosure }: Situation): readonly Doubt[] {
  const role = answerOf(household.role);
  const confirmed = answerOf(household.successorConfirmedOn);
  const isConfirmed = role === null || role === 'borrower' || (confirmed !== null && confirmed !== 'none');
  const isCovered = property.occupancy.known && foreclosure.smallServicer.known;
  return [
    ...(isConfirmed ? [] : (['confirmation'] as const)),
    ...(isCovered ? [] : (['coverage'] as const)),
    ...(foreclosure.decisionOn.known ? [] : (['decision'] as const)),
  ];
}

/** The doubts of a day, left out where there are none. */
function withDoubts(situation: Situation): Pick<Deadline, 'dependsOn'> {
  const dependsOn = doubtsOf(situation);
  return dependsOn.length > 0 ? { dependsOn } : {};
}

/**
 * The day from which an application counts. Of somebody who did not sign the loan it is not before the servicer has confirmed
 * the new owner (comment 41(b)-1): undefined where it has not.
 */
function countsFrom(sent: Fact<PlainDate | 'none'>, { household }: Situation): PlainDate | undefined {
  const day = dayOf(sent);
  const role = answerOf(household.role);
  const confirmed = answerOf(household.successorConfirmedOn);
  if (day === undefined || role === null || role === 'borrower' || confirmed === null) return day;
  if (confirmed === 'none') return undefined;
  return confirmed > day ? confirmed : day;
}

const receivedOn = (situation: Situation) => countsFrom(situation.foreclosure.completeApplicationOn, situation);

/**
 * The day on which the first of an application came in, from which its acknowledgement counts (12 CFR 1024.41(b)(2)(i)(B)): about
 * the one on which it was sent while nobody tells (reading R16).
 */
function arrivalOf(situation: Situation): { readonly on: PlainDate; readonly isAbout: boolean } | undefined {
  const { applicationReceivedOn, applicationSentOn } = situation.foreclosure;
  const on = countsFrom(applicationReceivedOn, situation);
  if (on !== undefined) return { on, isAbout: false };
  const sent = countsFrom(applicationSentOn, situation);
  return sent && { on: sent, isAbout: true };
}

/** A payment that still reaches the old servicer in time is not late (12 CFR 1024.33(c)(1)). */
function afterTransfer({ foreclosure }: Situation, rules: Rules): readonly Deadline[] {
  const changed = dayOf(foreclosure.servicerChangedOn);
  if (!changed) return [];
  const { paidToOldServicer } = rules;
  return [deadline('paid-to-old-servicer', addDays(changed, paidToOldServicer.value - 1), paidToOldServicer)];
}

/** By when the application is acknowledged; a new servicer has longer where the old one still had time (12 CFR 1024.41(k)(2)). */
function acknowledgement(received: PlainDate, { foreclosure }: Situation, rules: Rules): Deadline {
  const due = addBusinessDays(received, rules.acknowledgement.value);
  const changed = dayOf(foreclosure.servicerChangedOn);
  const { acknowledgementAfterTransfer: longer } = rules;
  if (!changed || changed < received || changed > due) return deadline('acknowledgement', due, rules.acknowledgement);
  return deadline('acknowledgement', addBusinessDays(changed, longer.value), longer);
}

/** By when an application that is complete is called so; a change of servicer leaves that day as it was (12 CFR 1024.41(k)(1)). */
function completeness(received: PlainDate, { foreclosure }: Situation, { completenessNotice: rule }: Rules): Deadline {
  const due = deadline('completeness-notice', addBusinessDays(received, rule.value), rule);
  const changed = dayOf(foreclosure.servicerChangedOn);
  const goesOn = changed && changed >= received && changed <= due.date;
  return goesOn ? { ...due, source: clause('1024.41', '(k)(1)') } : due;
}

/** By when a complete application is decided; a new servicer counts from the change where it is still open (12 CFR 1024.41(k)(3)). */
function decision(received: PlainDate, { foreclosure }: Situation, rules: Rules): Deadline {
  const due = addDays(received, rules.decision.value);
  const changed = dayOf(foreclosure.servicerChangedOn);
  const { decisionAfterTransfer: later } = rules;
  if (!changed || changed < received || changed > due) return deadline('decision', due, rules.decision);
  return deadline('decision', addDays(changed, later.value), later);
}

function beforeApplication(due: PlainDate, rules: Rules): readonly Deadline[] {
  return [
    deadline('live-contact', addDays(due, rules.liveContact.value), rules.liveContact),
    deadline('written-notice', addDays(due, rules.writtenNotice.value), rules.writtenNotice),
    deadline('assigned-person', addDays(due, rules.assignedPerson.value), rules.assignedPerson),
  ];
}

function beforeSale(situation: Situation, rules: Rules): readonly Deadline[] {
  const sale = dayOf(situation.foreclosure.saleOn);
  if (!sale) return [];
  const received = receivedOn(situation);
  const safeDay = deadline('sale-protection', addDays(sale, -rules.saleProtection.value), rules.saleProtection);
  return [
    deadline('appeal-window', addDays(sale, -rules.appealWindow.value), rules.appealWindow),
    deadline('acknowledgement-window', addDays(sale, -rules.acknowledgementWindow.value), rules.acknowledgementWindow),
    { ...safeDay, ...withDoubts(situation), ...(received && { applicationInTime: received <= safeDay.date }) },
  ];
}

/** Something has been sent, complete or not, and the servicer has not called it complete: it has so many days to say what is missing. */
function afterSending(situation: Situation, rules: Rules): readonly Deadline[] {
  const { foreclosure } = situation;
  const { on: arrived, isAbout = false } = arrivalOf(situation) ?? {};
  const sale = dayOf(foreclosure.saleOn);
  if (dayOf(foreclosure.completeApplicationOn)) return missingPapers(situation, rules);
  const mustAcknowledge = arrived && !(sale && daysBetween(arrived, sale) < rules.acknowledgementWindow.value);
  // A letter that names what is missing, or decides, has said that the application came.
  const isThere = [foreclosure.incompleteNoticeOn, foreclosure.decisionOn].some(dayOf);
  return [
    ...(mustAcknowledge && !isThere
      ? [{ ...acknowledgement(arrived, situation, rules), ...(isAbout && { uncertain: true as const }) }]
      : []),
    ...missingPapers(situation, rules),
  ];
}

/**
 * Papers that a letter asks for, of a facially complete application too (12 CFR 1024.41(c)(2)(iv)): thirty days after it, or at the first of the days that still lies ahead of it and after which
 * the household has fewer rights, but never less than seven days (reading R11). The letter itself gives the day.
 */
function missingPapers({ foreclosure, oldestUnpaidOn }: Situation, rules: Rules): readonly Deadline[] {
  const notice = dayOf(foreclosure.incompleteNoticeOn);
  // Somebody has called the application complete since, or decided.
  const answered = [foreclosure.completeApplicationOn, foreclosure.decisionOn].map(dayOf);
  if (!notice || answered.some((day) => day !== undefined && day >= notice)) return [];
  const due = dayOf(oldestUnpaidOn);
  const sale = dayOf(foreclosure.saleOn);
  const milestones = [
    ...(due ? [addDays(due, rules.missingPapersMilestone.value)] : []),
    ...(sale ? [addDays(sale, -rules.appealWindow.value), addDays(sale, -rules.saleProtection.value)] : []),
  ].filter((day) => day >= notice);
  const [first = notice] = [addDays(notice, rules.missingPapers.value), ...milestones].sort();
  const soonest = addDays(notice, rules.missingPapersAtLeast.value);
  return [
    { ...deadline('missing-papers', first < soonest ? soonest : first, rules.missingPapers), uncertain: true } as const,
  ];
}

/** What a complete application sets going. With no sale set the longest periods apply, and stay (reading R4). */
function afterApplication(situation: Situation, rules: Rules): readonly Deadline[] {
  const { asOf, foreclosure } = situation;
  const received = receivedOn(situation);
  if (!received) return [];
  const sale = dayOf(foreclosure.saleOn);
  const daysLeft = sale ? daysBetween(received, sale) : Number.POSITIVE_INFINITY;
  // What was sent first is acknowledged, complete or not (12 CFR 1024.41(b)(2)(i)(B)).
  const first = arrivalOf(situation);
  const { on: arrived, isAbout } = first && first.on < received ? first : { on: received, isAbout: false };
  const isAcknowledged = !sale || daysBetween(arrived, sale) >= rules.acknowledgementWindow.value;
  const inTime = daysLeft >= rules.saleProtection.value;
  const early = daysLeft >= rules.appealWindow.value;
  const decisionDue = inTime ? decision(received, situation, rules) : undefined;
  // Until the letter is there, the latest day on which it may be provided counts (reading R5).
  const letter = dayOf(foreclosure.decisionOn);
  const appealedOn = dayOf(foreclosure.appealSentOn);
  // Whoever has appealed has a letter, whatever its day.
  const decided = letter ?? (appealedOn ? undefined : decisionDue?.date);
  const isLate =
    !appealedOn && answerOf(foreclosure.decisionOn) === 'none' && decisionDue !== undefined && decisionDue.date < asOf;
  const answerIn = early ? rules.accept : rules.acceptLate;
  // Where nothing came on the latest day, no day to answer has begun; one that was only assumed is not told as passed.
  const toAnswer = (id: DeadlineId, rule: Rule<number>): readonly Deadline[] => {
    if (decided === undefined || isLate) return [];
    const last = deadline(id, addDays(decided, rule.value), rule);
    if (letter !== undefined) return [last];
    return last.date < asOf ? [] : [{ ...last, decisionAssumed: true }];
  };
  return [
    ...(isAcknowledged
      ? [{ ...acknowledgement(arrived, situation, rules), ...(isAbout && { uncertain: true as const }) }]
      : []),
    ...(decisionDue
      ? [
          completeness(received, situation, rules),
          { ...decisionDue, ...withDoubts(situation), ...(isLate && { late: true as const }) },
        ]
      : []),
    ...(inTime ? toAnswer('accept', answerIn) : []),
    ...(!appealedOn && (early || beforeFirstFiling(foreclosure, received)) ? toAnswer('appeal', rules.appeal) : []),
  ];
}

/**
 * A decision is there, and no day counts as the one of a complete application: the last days to accept and to appeal may count.
 * With a sale this close the shorter time to answer is the safe one (reading R7).
 */
function afterLetter(situation: Situation, rules: Rules): readonly Deadline[] {
  const { foreclosure } = situation;
  const decided = dayOf(foreclosure.decisionOn);
  if (receivedOn(situation) || !decided) return [];
  const sale = dayOf(foreclosure.saleOn);
  const answerIn = sale && daysBetween(decided, sale) < rules.appealWindow.value ? rules.acceptLate : rules.accept;
  return [
    { ...deadline('accept', addDays(decided, answerIn.value), answerIn), uncertain: true },
    ...(dayOf(foreclosure.appealSentOn)
      ? []
      : [{ ...deadline('appeal', addDays(decided, rules.appeal.value), rules.appeal), uncertain: true } as const]),
  ];
}

/**
 * An appeal is there: by when it is answered, or so many days after a change of servicer that came before that (12 CFR
 * 1024.41(k)(4)). It may count while nobody knows that the application came early enough for one.
 */
function afterAppeal(situation: Situation, rules: Rules): readonly Deadline[] {
  const { foreclosure } = situation;
  const sentOn = dayOf(foreclosure.appealSentOn);
  if (!sentOn) return [];
  const received = receivedOn(situation);
  const sale = dayOf(foreclosure.saleOn);
  const early = received && !(sale && daysBetween(received, sale) < rules.appealWindow.value);
  const mayAppeal = early || (received && beforeFirstFiling(foreclosure, received));
  const due = addDays(sentOn, rules.appealAnswered.value);
  const changed = dayOf(foreclosure.servicerChangedOn);
  const later = changed && changed >= sentOn && changed <= due ? addDays(changed, rules.appealAnswered.value) : due;
  const isKnown = received !== undefined && foreclosure.firstFilingOn.known;
  return [
    {
      ...deadline('appeal-answer', later, rules.appealAnswered),
      ...(!mayAppeal && (isKnown ? ({ notOwed: true } as const) : ({ uncertain: true } as const))),
    },
  ];
}

function beforeFirstFiling({ firstFilingOn }: Situation['foreclosure'], received: PlainDate): boolean {
  return firstFilingOn.known && (firstFilingOn.value === 'none' || received < firstFilingOn.value);
}
