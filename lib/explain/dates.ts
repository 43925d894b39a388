import { businessDayUntil } from '../calendar/business-days';
import { daysBetween, type PlainDate } from '../calendar/date';
import type { Case } from '../case/schema';
import { EXEMPTION_CLAUSES, exemptionOfCase } from '../rights/coverage';
import { RULE_SET } from '../rights/rule-set';
import type { Deadline, DeadlineId } from '../rights/timeline';
import type { Source } from '../rules/parameter';
import type { Sentence } from './sentence';

/** Whose day it is: the household's own, one on which the servicer owes something, or one before which nothing may happen. */
type DateGroup = 'yours' | 'theirs' | 'not-before';

/** A day of the timeline in sentences. */
export interface DeadlineExplanation {
  readonly id: DeadlineId;
  readonly date: PlainDate;
  readonly group: DateGroup;
  readonly label: Sentence;
  /** How many days are left; none for a day that has passed. No sentence says it, so that a calendar can keep the sentences. */
  readonly left?: Sentence;
  readonly sentences: readonly Sentence[];
  readonly source: Source;
  /** Not a day to come: by then a complete application arrived; whether a sale has to wait for it. */
  readonly holdsSale?: boolean;
  /** Not a day to come either: past it too the servicer has to wait, or the household can still ask or send. */
  readonly goesOn?: true;
  /** It hangs on something that is not known. */
  readonly mayCount?: true;
  /** Counted from a decision that is there. */
  readonly isAfterDecision?: true;
}

const YOURS: readonly DeadlineId[] = [
  'sale',
  'appeal-window',
  'acknowledgement-window',
  'sale-protection',
  'missing-papers',
  'accept',
  'appeal',
];

/** Days by which a complete application should arrive before a sale. */
const WINDOWS: readonly DeadlineId[] = ['appeal-window', 'acknowledgement-window', 'sale-protection'];

/** Whether a day is one to aim for, before the last safe one. */
export function isEarlyDay(id: DeadlineId): boolean {
  return WINDOWS.includes(id) && id !== 'sale-protection';
}

/** Days of an application: they count from the confirmation of a new owner (comment 41(b)-1). */
const OF_APPLICATION: readonly DeadlineId[] = [
  ...WINDOWS,
  'acknowledgement',
  'completeness-notice',
  'decision',
  'missing-papers',
  'accept',
  'appeal',
  'appeal-answer',
];

function groupOf(id: DeadlineId): DateGroup {
  if (id === 'earliest-filing') return 'not-before';
  return YOURS.includes(id) ? 'yours' : 'theirs';
}

/** Which words tell a day: that it may count, that no decision is there yet, or that it counts. */
function certainty({ uncertain, decisionAssumed }: Pick<Deadline, 'uncertain' | 'decisionAssumed'>): string {
  if (uncertain) return 'perhaps';
  return decisionAssumed ? 'whenDecided' : 'sentence';
}

/**
 * Why a sale has to wait for a complete application that came in time (reading R10): nothing is decided, or papers are asked for
 * meanwhile; an appeal can be sent or answered; or the letter makes an offer, which nobody has told.
 */
type SaleHold = 'undecided' | 'papers' | 'appeal' | 'offer';

/** Why a sale has to wait on this day; undefined where nobody has applied in time, or where nothing holds it any more. */
export function saleHold(timeline: readonly Deadline[], asOf: PlainDate): SaleHold | undefined {
  if (!hasApplied(timeline)) return undefined;
  const counts = ({ uncertain, decisionAssumed, notOwed }: Deadline) => !uncertain && !decisionAssumed && !notOwed;
  const isAhead = (answer: DeadlineId) => timeline.some((one) => one.id === answer && one.date >= asOf && counts(one));
  // Until it is answered: a servicer that is late with it gains nothing.
  const hasAppealed = timeline.some((one) => one.id === 'appeal-answer' && counts(one));
  const isDecided = timeline.some(
    (one) => one.id === 'appeal-answer' || ((one.id === 'accept' || one.id === 'appeal') && counts(one)),
  );
  if (!isDecided) return timeline.some(({ id }) => id === 'missing-papers') ? 'papers' : 'undecided';
  if (hasAppealed || isAhead('appeal')) return 'appeal';
  return isAhead('accept') ? 'offer' : undefined;
}

interface AroundDeadline {
  /** Why a sale waits; undefined where it does not. */
  readonly hold: SaleHold | undefined;
  /** Something was sent, and nobody says that it was complete. */
  readonly isIncomplete: boolean;
  /** A letter asks for papers: a complete application waits for them. */
  readonly isPapersAsked: boolean;
  /** Somebody else has signed the loan, and nobody says that the servicer has confirmed the new owner. */
  readonly isUnconfirmed: boolean;
  /** Before a sale that is ahead: the last safe day for a complete application that has not come. */
  readonly safeDay: PlainDate | undefined;
}

/** A day of the timeline with its group and its sentences, as seen on `asOf`. */
export function explainDeadline(
  deadline: Deadline,
  asOf: PlainDate,
  { hold, isIncomplete, isPapersAsked, isUnconfirmed, safeDay }: AroundDeadline,
): DeadlineExplanation {
  const { id, date: day, source, applicationInTime, waitsFor, breach } = deadline;
  const explained = { id, date: day, group: groupOf(id), source, label: { key: `timeline.${id}.label` } };
  const hasPassed = day < asOf;
  const left = { left: { key: 'timeline.left', values: { left: daysLeft(day, asOf) } } };
  if (id === 'sale') {
    return {
      ...explained,
      ...(!hasPassed && left),
      sentences: [
        { key: `timeline.sale.${hasPassed ? 'passed' : (waitsFor ?? 'sentence')}`, values: saleDay(day, asOf) },
      ],
    };
  }
  if (breach) {
    return {
      ...explained,
      group: 'yours',
      label: { key: `timeline.${id}.breachLabel` },
      sentences: [
        { key: `timeline.${id}.breach.${breach.of}`, values: filingDays(day, breach) },
        ...(isUnconfirmed && breach.of === 'application' ? [{ key: 'timeline.ifConfirmed' }] : []),
      ],
      goesOn: true,
    };
  }
  if (deadline.notOwed) {
    return {
      ...explained,
      group: 'yours',
      label: { key: `timeline.${id}.notOwedLabel` },
      sentences: [{ key: `timeline.${id}.notOwed` }],
      goesOn: true,
    };
  }
  if (waitsFor) {
    return {
      ...explained,
      label: { key: `timeline.${id}.waitsLabel` },
      sentences: [
        hasPassed
          ? { key: `timeline.${id}.${waitsFor}Now` }
          : { key: `timeline.${id}.${waitsFor}`, values: { date: { unit: 'date', value: day } } },
      ],
      goesOn: true,
    };
  }
  if (applicationInTime !== undefined) {
    const inTime = deadline.dependsOn?.includes('confirmation') ? 'unconfirmed' : (hold ?? 'offer');
    const outcome = applicationInTime ? `inTime.${inTime}` : 'tooLate';
    const values = { date: { unit: 'date', value: day } } as const;
    return {
      ...explained,
      sentences: [{ key: `timeline.sale-protection.${outcome}`, values }],
      ...(applicationInTime && {
        label: { key: 'timeline.sale-protection.inTimeLabel' },
        group: 'not-before',
        holdsSale: hold !== undefined && hold !== 'offer',
      }),
    };
  }
  if (
    (deadline.late && !isUnconfirmed) ||
    (id === 'missing-papers' && hasPassed) ||
    (id === 'acknowledgement' && hasPassed && isIncomplete)
  ) {
    return {
      ...explained,
      group: 'yours',
      label: { key: `timeline.${id}.askLabel` },
      sentences: [
        {
          key: `timeline.${id}.ask`,
          values: {
            date: { unit: 'date', value: day },
            about: { unit: 'select', value: deadline.uncertain ? 'yes' : 'no' },
          },
        },
      ],
      goesOn: true,
    };
  }
  // The days to decide run once the papers are there (12 CFR 1024.41(c)(2)(iv)).
  if (id === 'decision' && isPapersAsked) {
    return { ...explained, sentences: [{ key: `timeline.${id}.papers` }], goesOn: true };
  }
  // Papers that come after it do not protect from the sale, however much time the letter gives.
  if (id === 'missing-papers' && safeDay !== undefined && safeDay < day) {
    if (safeDay < asOf) {
      return {
        ...explained,
        label: { key: `timeline.${id}.askLabel` },
        sentences: [{ key: `timeline.${id}.saleNear` }],
        goesOn: true,
      };
    }
    return {
      ...explained,
      date: safeDay,
      left: { key: 'timeline.left', values: { left: daysLeft(safeDay, asOf) } },
      sentences: [
        { key: `timeline.${id}.beforeSale`, values: { date: { unit: 'date', value: safeDay } } },
        ...closedOn({ id, date: safeDay }, asOf),
      ],
    };
  }
  return {
    ...explained,
    ...(!hasPassed && left),
    ...(deadline.uncertain && { mayCount: true }),
    ...(['accept', 'appeal'].includes(id) && certainty(deadline) === 'sentence' && { isAfterDecision: true }),
    // What was owed or could be done is no longer said as something to come.
    sentences: hasPassed
      ? [{ key: passedKey(deadline), values: { date: { unit: 'date', value: day } } }]
      : [
          { key: `timeline.${id}.${certainty(deadline)}`, values: { date: { unit: 'date', value: day } } },
          ...closedOn(deadline, asOf),
          ...(isUnconfirmed && OF_APPLICATION.includes(id) ? [{ key: 'timeline.ifConfirmed' }] : []),
        ],
  };
}

/** How a day that has passed is told: an application that was called complete has been acknowledged, by about that day. */
function passedKey({ id, uncertain }: Deadline): string {
  if (!uncertain) return 'timeline.was';
  return id === 'acknowledgement' ? 'timeline.wasAbout' : 'timeline.gone';
}

/** Nobody may be there to take it on the household's own day: when to have it there instead. */
function closedOn({ id, date: day }: Pick<Deadline, 'id' | 'date'>, asOf: PlainDate): readonly Sentence[] {
  const workday = businessDayUntil(day);
  if (groupOf(id) !== 'yours' || workday === day) return [];
  if (workday < asOf) return [{ key: 'timeline.closedNow' }];
  return [{ key: 'timeline.closed', values: { date: { unit: 'date', value: workday } } }];
}

/** The day of a first filing, which day of the delinquency it was, and how many have to be over before one. */
export function filingDays(
  earliest: PlainDate,
  { filedOn, daysDelinquent }: NonNullable<Deadline['breach']>,
): NonNullable<Sentence['values']> {
  return {
    filed: { unit: 'date', value: filedOn },
    days: { unit: 'count', value: daysDelinquent },
    allowed: { unit: 'count', value: daysDelinquent + daysBetween(filedOn, earliest) - 1 },
  };
}

/** The last day on which something can be taken in before a day is over; that day itself where none is left. */
export function lastOpenDay(day: PlainDate, asOf: PlainDate): PlainDate {
  const workday = businessDayUntil(day);
  return workday < asOf ? day : workday;
}

/** Days before the day in the calendar on which it reminds the household. */
const REMINDERS = [7, 1];

/** The day under which a calendar keeps a day: where the household has something to send, the last one on which it can be taken in. */
export function calendarDayOf({ id, date, group }: DeadlineExplanation, today: PlainDate): PlainDate {
  return group === 'yours' && id !== 'sale' ? lastOpenDay(date, today) : date;
}

/** How many days before a day of its own a calendar reminds the household of it; never `today` or before. */
export function remindersOf(deadline: DeadlineExplanation, today: PlainDate): readonly number[] {
  const day = calendarDayOf(deadline, today);
  return REMINDERS.filter((days) => deadline.group === 'yours' && daysBetween(today, day) > days);
}

function daysLeft(day: PlainDate, asOf: PlainDate) {
  return { unit: 'count', value: Math.max(0, daysBetween(asOf, day)) } as const;
}

/** The day of a sale, and how many days are left until then. */
export function saleDay(day: PlainDate, asOf: PlainDate): NonNullable<Sentence['values']> {
  return { sale: { unit: 'date', value: day }, left: daysLeft(day, asOf) };
}

/**
 * Whether a complete application has arrived in time, so that no day to send it by is left to tell. One that was only sent has
 * an acknowledgement too, but no day of decision.
 */
export function hasApplied(timeline: readonly Pick<Deadline, 'id'>[]): boolean {
  return timeline.some(({ id }) => id === 'decision');
}

/** Whether something has been sent, complete or not. */
function hasSent(timeline: readonly Pick<Deadline, 'id'>[]): boolean {
  return timeline.some(({ id }) => id === 'acknowledgement' || id === 'missing-papers');
}

/** Deadlines of the servicer that no longer count once it has decided. */
const UNTIL_DECIDED: readonly DeadlineId[] = ['completeness-notice', 'decision'];

/** Whether a decision is there: the days to answer it are then counted from it, or an appeal of it is there. */
function isDecided(timeline: readonly DeadlineExplanation[]): boolean {
  return timeline.some(({ id, isAfterDecision }) => id === 'appeal-answer' || isAfterDecision);
}

/** The days in the order of the calendar, and on one day as they stand. */
export function byDay(days: readonly DeadlineExplanation[]): readonly DeadlineExplanation[] {
  return days.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** What is left to do and to expect, the household's own days first. */
export interface Agenda {
  /** A sale stays here on the day after it, too: what happened has to be asked. */
  readonly yours: readonly DeadlineExplanation[];
  readonly theirs: readonly DeadlineExplanation[];
  readonly notBefore: readonly DeadlineExplanation[];
  readonly passed: readonly DeadlineExplanation[];
  /** Why there are several days to aim for; only while one of them is ahead. */
  readonly aim?: Sentence;
}

/** The days of the timeline as seen on `asOf`: what has passed apart, without a day to aim for that only a hurry would reach, and without what an application or a decision has settled. */
export function agendaOf(timeline: readonly DeadlineExplanation[], asOf: PlainDate): Agenda {
  const isSaleAhead = timeline.some(({ id, date }) => id === 'sale' && date >= asOf);
  const isPast = ({ id, date, holdsSale, goesOn }: DeadlineExplanation) =>
    id !== 'sale' && !holdsSale && !goesOn && date < asOf;
  const settled = [
    ...(hasApplied(timeline) ? WINDOWS : []),
    ...(isDecided(timeline) ? UNTIL_DECIDED : []),
    // Who has sent something is told what is missing, however close the sale is.
    ...(hasSent(timeline) ? (['acknowledgement-window'] as const) : []),
  ];
  const pending = timeline.filter(({ id, date, holdsSale }) =>
    holdsSale === undefined
      ? !settled.includes(id) && !(isEarlyDay(id) && date >= asOf && businessDayUntil(date) <= asOf)
      : holdsSale && isSaleAhead,
  );
  const ahead = pending.filter((entry) => !isPast(entry));
  const sale = ahead.find(({ id }) => id === 'sale');
  const aims = timeline.filter(({ id }) => WINDOWS.includes(id));
  return {
    yours: ahead.filter(({ group }) => group === 'yours'),
    theirs: ahead.filter(({ group }) => group === 'theirs'),
    notBefore: ahead.filter(({ group }) => group === 'not-before'),
    passed: pending.filter(isPast),
    ...(sale &&
      ahead.some(({ id, holdsSale }) => WINDOWS.includes(id) && holdsSale === undefined) && {
        aim: aimOf(aims, sale.date),
      }),
  };
}

/** Days before the sale, the earliest first: each gives less than the one before it. */
function aimOf(aims: readonly DeadlineExplanation[], sale: PlainDate): Sentence {
  const [early = 0, middle = 0, last = 0] = aims.map(({ date }) => daysBetween(date, sale));
  return {
    key: 'timeline.aim',
    values: {
      early: { unit: 'count', value: early },
      middle: { unit: 'count', value: middle },
      last: { unit: 'count', value: last },
    },
  };
}

/** The days of an agenda that a calendar can hold, in its order: none that has passed, and nothing that has no day. */
export function calendarDays(
  { yours, theirs, notBefore }: Pick<Agenda, 'yours' | 'theirs' | 'notBefore'>,
  asOf: PlainDate,
): readonly DeadlineExplanation[] {
  return byDay([...yours, ...theirs, ...notBefore]).filter(
    ({ date, holdsSale, goesOn }) => date >= asOf && !holdsSale && !goesOn,
  );
}

/** Days that have passed, in one line. */
export function passedDatesSentence(passed: readonly DeadlineExplanation[]): Sentence {
  return {
    key: 'timeline.passedDays',
    values: { days: { unit: 'quotes', value: passed.map(({ label }) => label) } },
  };
}

/** From when the rules behind the days are in force, and that a new text is only proposed. */
export function ruleSetSentence(): Sentence {
  const { effectiveFrom, rewrite } = RULE_SET;
  return {
    key: 'timeline.ruleSet',
    values: {
      since: { unit: 'date', value: effectiveFrom },
      proposed: { unit: 'date', value: rewrite.proposedOn },
      looked: { unit: 'date', value: rewrite.source.verifiedOn },
    },
  };
}

/** Why a home or a loan has not all of the days, with the clause; undefined where it has. */
export function whyDaysAreMissing(
  loanCase: Pick<Case, 'loan' | 'property' | 'foreclosure'>,
): { readonly sentence: Sentence; readonly source: Source } | undefined {
  const exemption = exemptionOfCase(loanCase);
  return exemption && { sentence: { key: `missingDays.${exemption}` }, source: EXEMPTION_CLAUSES[exemption] };
}
