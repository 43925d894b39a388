import { addBusinessDays } from '../calendar/business-days';
import { addDays, daysBetween, type PlainDate } from '../calendar/date';
import { mayBeLineOfCredit } from '../case/cautions';
import type { Fact } from '../case/fact';
import { memoize } from '../case/memoize';
import type { Situation } from '../case/situation';
import { type Rule, type RulesOf, rulesOf, type Source } from '../rules/parameter';
import { regulationX } from './parameters';
import { saleClause } from './regulation-x';

export interface Deadline {
  readonly id: string;
  readonly date: PlainDate;
  /** The day may count: it hangs on something that is not known. */
  readonly uncertain?: true;
  /** Counted from the last day on which a decision may come, since none is there yet (reading R5). */
  readonly decisionAssumed?: true;
  /** Of the last safe day before a sale: whether the complete application arrived by then; absent while none is known to have. */
  readonly applicationInTime?: boolean;
  readonly source: Source;
}

/** A date that is known and set; unknown and `none` both mean that nothing hangs on it (reading R4). */
function dayOf(fact: Fact<PlainDate | 'none'>): PlainDate | undefined {
  return fact.known && fact.value !== 'none' ? fact.value : undefined;
}

function answerOf<T>(fact: Fact<T>): T | null {
  return fact.known ? fact.value : null;
}

function deadline(id: string, date: PlainDate, { source }: Rule<number>): Deadline {
  return { id, date, source };
}

/**
 * A sale that is set, whoever lives in the home and whoever services the loan (reading R6), and the dates that Regulation X
 * ties to a case. Past ones are included, none from before its rule (R8). By date, and then in the order of the procedure.
 */
export function timelineOf(situation: Situation): readonly Deadline[] {
  const sale = dayOf(situation.foreclosure.saleOn);
  return [...(sale ? [{ id: 'sale', date: sale, source: saleClause }] : []), ...datesOfRegulationX(situation)].sort(
    (a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1),
  );
}

const rulesOn = memoize((asOf: PlainDate) => rulesOf(regulationX, asOf));

/** None for a home that is known not to be the principal residence; a small servicer is bound to the earliest filing only. */
function datesOfRegulationX(situation: Situation): readonly Deadline[] {
  const { asOf, backer, loan, property, foreclosure, household } = situation;
  const rules = rulesOn(asOf);
  if (!rules || (property.occupancy.known && property.occupancy.value !== 'primary')) return [];
  const product = answerOf(loan.product);
  // A reverse mortgage is exempt (12 CFR 1024.30(b)(2)).
  if (product === 'reverse' || mayBeLineOfCredit({ backer, product, firstLien: answerOf(loan.firstLien) })) return [];

  const due = dayOf(situation.oldestUnpaidOn);
  const filing = due
    ? [deadline('earliest-filing', addDays(due, rules.earliestFiling.value), rules.earliestFiling)]
    : [];
  const isBankrupt = ['chapter-7', 'chapter-13'].some((chapter) => chapter === answerOf(household.bankruptcy));
  // In bankruptcy there is no duty of live contact (12 CFR 1024.39(c)).
  const contacts = (due ? beforeApplication(due, rules) : []).filter(({ id }) => !isBankrupt || id !== 'live-contact');
  const dates =
    foreclosure.smallServicer.known && foreclosure.smallServicer.value
      ? filing
      : [
          ...contacts,
          ...filing,
          ...beforeSale(situation, rules),
          ...afterSending(situation, rules),
          ...afterApplication(situation, rules),
          ...afterLetter(situation, rules),
        ];
  return dates.filter(({ date, source }) => date >= source.effective);
}

type Rules = RulesOf<typeof regulationX>;

function beforeApplication(due: PlainDate, rules: Rules): readonly Deadline[] {
  return [
    deadline('live-contact', addDays(due, rules.liveContact.value), rules.liveContact),
    deadline('written-notice', addDays(due, rules.writtenNotice.value), rules.writtenNotice),
    deadline('assigned-person', addDays(due, rules.assignedPerson.value), rules.assignedPerson),
  ];
}

function beforeSale({ foreclosure }: Situation, rules: Rules): readonly Deadline[] {
  const sale = dayOf(foreclosure.saleOn);
  if (!sale) return [];
  const received = dayOf(foreclosure.completeApplicationOn);
  const safeDay = deadline('sale-protection', addDays(sale, -rules.saleProtection.value), rules.saleProtection);
  return [
    deadline('appeal-window', addDays(sale, -rules.appealWindow.value), rules.appealWindow),
    deadline('acknowledgement-window', addDays(sale, -rules.acknowledgementWindow.value), rules.acknowledgementWindow),
    { ...safeDay, ...(received && { applicationInTime: received <= safeDay.date }) },
  ];
}

/** Something has been sent, complete or not, and the servicer has not called it complete: it has so many days to say what is missing. */
function afterSending({ foreclosure }: Situation, rules: Rules): readonly Deadline[] {
  const sent = dayOf(foreclosure.applicationSentOn);
  const sale = dayOf(foreclosure.saleOn);
  if (!sent || dayOf(foreclosure.completeApplicationOn)) return [];
  if (sale && daysBetween(sent, sale) < rules.acknowledgementWindow.value) return [];
  return [
    {
      ...deadline('acknowledgement', addBusinessDays(sent, rules.acknowledgement.value), rules.acknowledgement),
      uncertain: true,
    },
  ];
}

/** What a complete application sets going. With no sale set the longest periods apply, and stay (reading R4). */
function afterApplication({ foreclosure }: Situation, rules: Rules): readonly Deadline[] {
  const received = dayOf(foreclosure.completeApplicationOn);
  if (!received) return [];
  const sale = dayOf(foreclosure.saleOn);
  const daysLeft = sale ? daysBetween(received, sale) : Number.POSITIVE_INFINITY;
  const inTime = daysLeft >= rules.saleProtection.value;
  const early = daysLeft >= rules.appealWindow.value;
  const decisionDue = inTime ? addDays(received, rules.decision.value) : undefined;
  // Until the letter is there, the latest day on which it may be provided counts (reading R5).
  const letter = dayOf(foreclosure.decisionOn);
  const decided = letter ?? decisionDue;
  const assumed = letter === undefined ? ({ decisionAssumed: true } as const) : {};
  const answerIn = early ? rules.accept : rules.acceptLate;
  return [
    ...(daysLeft >= rules.acknowledgementWindow.value
      ? [deadline('acknowledgement', addBusinessDays(received, rules.acknowledgement.value), rules.acknowledgement)]
      : []),
    ...(decisionDue
      ? [
          deadline(
            'completeness-notice',
            addBusinessDays(received, rules.completenessNotice.value),
            rules.completenessNotice,
          ),
          deadline('decision', decisionDue, rules.decision),
        ]
      : []),
    ...(decided && inTime ? [{ ...deadline('accept', addDays(decided, answerIn.value), answerIn), ...assumed }] : []),
    ...(decided && (early || beforeFirstFiling(foreclosure, received))
      ? [{ ...deadline('appeal', addDays(decided, rules.appeal.value), rules.appeal), ...assumed }]
      : []),
  ];
}

/**
 * A decision is there, and nobody knows when the application was complete: the last days to accept and to appeal may count.
 * With a sale this close the shorter time to answer is the safe one (reading R7).
 */
function afterLetter({ foreclosure }: Situation, rules: Rules): readonly Deadline[] {
  const decided = dayOf(foreclosure.decisionOn);
  if (foreclosure.completeApplicationOn.known || !decided) return [];
  const sale = dayOf(foreclosure.saleOn);
  const answerIn = sale && daysBetween(decided, sale) < rules.appealWindow.value ? rules.acceptLate : rules.accept;
  return [
    { ...deadline('accept', addDays(decided, answerIn.value), answerIn), uncertain: true },
    { ...deadline('appeal', addDays(decided, rules.appeal.value), rules.appeal), uncertain: true },
  ];
}

function beforeFirstFiling({ firstFilingOn }: Situation['foreclosure'], received: PlainDate): boolean {
  return firstFilingOn.known && (firstFilingOn.value === 'none' || received < firstFilingOn.value);
}
