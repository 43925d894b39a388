import { addMonths, daysBetween, firstOfNextMonth, type PlainDate, wholeMonthsBetween } from '../calendar/date';
import { add, largest, type Money, subtract, times, ZERO } from '../money/money';
import type { Rate } from '../money/rate';
import { percentOf } from '../money/ratio';
import { answerAt, withFact } from './answer-at';
import type { Backer } from './backers';
import { derive, type Fact, factAt, imputed, known, unknown } from './fact';
import { FACTS } from './facts';
import { metaAt, settles, withValueIn } from './paths';
import type { Case, FactPath } from './schema';

type Group =
  | 'arrears'
  | 'property'
  | 'hardship'
  | 'household'
  | 'history'
  | 'foreclosure'
  | 'historical'
  | 'investor'
  | 'market';
type FactsOf<G> = { readonly [K in keyof G]: Fact<NonNullable<G[K]>> };
type DisasterAnswers = Exclude<Case['disaster'], 'none'>;

/** Every answer of a case as a fact that knows its own path. */
type Facts = { readonly [G in Group]: FactsOf<Case[G]> } & {
  readonly loan: FactsOf<Omit<Case['loan'], 'otherLiens' | 'changes' | 'ratePercent' | 'payment'>> & {
    readonly noteRate: Fact<Rate>;
    /** The total payment as the case states it; known only where its parts are not. */
    readonly statedTotalPayment: Fact<Money>;
  };
  readonly otherLiens: FactsOf<Case['loan']['otherLiens']>;
  readonly disaster: FactsOf<Omit<DisasterAnswers, 'occurredOn'>> & { readonly occurredOn: Fact<PlainDate | 'none'> };
};

/** Lengths that somebody tries out; the rules choose where nothing is wished for. No part of a case. */
export interface RequestedLengths {
  readonly planMonths?: number | undefined;
  readonly pauseMonths?: number | undefined;
}

/** A change of the payment that is still ahead, with its day and at least one figure; a figure that nobody told is null. */
export interface KnownChange {
  readonly on: PlainDate;
  readonly reason: NonNullable<Case['loan']['changes']>[number]['reason'];
  readonly principalAndInterest: Money | null;
  readonly totalPayment: Money | null;
  readonly noteRate: Rate | null;
}

/** What follows from the answers before any rule is read. */
export interface Situation extends Facts {
  readonly requested: RequestedLengths;
  readonly asOf: PlainDate;
  readonly backer: Backer;
  /** Known changes of the payment after `asOf`, by day. */
  readonly changes: readonly KnownChange[];
  /** The day between two due dates on which the whole balance falls due; null where it is none. */
  readonly balloonBetween: PlainDate | null;
  /** Whether the loan ends on the day that was told for the whole balance: that day is no later than the last due date. */
  readonly endsOnBalloonDate: boolean;
  /** The day after `asOf` on which the whole balance falls due, as told; null where none is. */
  readonly balloonOn: PlainDate | null;
  /** The oldest unpaid due date, or `none` when nothing is unpaid today. */
  readonly oldestUnpaidOn: Fact<PlainDate | 'none'>;
  /** Calendar days since the oldest unpaid due date; 0 when nothing is unpaid. */
  readonly daysDelinquent: Fact<number>;
  /** Whole months elapsed since the oldest unpaid due date (contract, arithmetic 7). */
  readonly monthsDelinquent: Fact<number>;
  /** Due dates that have passed unpaid, today's included. */
  readonly unpaidInstallments: Fact<number>;
  /** When the first installment that is not yet due falls due. */
  readonly nextDueOn: Fact<PlainDate>;
  /** Contractual monthly payment: principal, interest and escrow; the whole where its parts are unknown. */
  readonly totalPayment: Fact<Money>;
  /** What reinstatement costs today, to the cent (contract, arithmetic 9); what the servicer says where a part is unknown. */
  readonly arrearsToCure: Fact<Money>;
  /** The arrears added up from unpaid installments and fees, whatever total was stated. */
  readonly arrearsFromParts: Fact<Money>;
  /** What is past due at least, while a fee is unknown: the installments, and what is known beside them. */
  readonly arrearsAtLeast: Fact<Money>;
  /** The same without late charges: what VA, USDA and private plans start from. */
  readonly arrearsWithoutLateCharges: Fact<Money>;
}

/** The facts of each group with their names in it. */
const FACTS_IN = new Map<string, { readonly name: string; readonly path: FactPath }[]>();
for (const { path } of FACTS) {
  const at = path.lastIndexOf('.');
  const [group, name] = [path.slice(0, at), path.slice(at + 1)];
  FACTS_IN.set(group, [...(FACTS_IN.get(group) ?? []), { name, path }]);
}

function factsOf<T extends Readonly<Record<string, unknown>>>(
  group: string,
  answers: T,
  guessed: readonly FactPath[] = [],
): FactsOf<T> {
  const facts: Record<string, unknown> = {};
  for (const { name, path } of FACTS_IN.get(group) ?? []) {
    const value = answers[name];
    facts[name] = guessed.includes(path) ? imputed(value, path) : factAt(value, path);
  }
  return facts as FactsOf<T>;
}

/** The facts that another one settles to a value, and that value. */
const SETTLED = FACTS.flatMap(({ path, meta }) =>
  (meta.settledBy ?? []).flatMap(({ as, unlessGiven = false }) =>
    as === undefined ? [] : [{ path, as, unlessGiven }],
  ),
);

/** The same case with what others settle filled in: a count of zero says that there was none (contract, conventions). */
function withSettled(loanCase: Case): Case {
  return SETTLED.filter(({ path, as, unlessGiven }) => {
    const given = answerAt(loanCase, path);
    return given !== as && isSettledIn(loanCase, path) && !(unlessGiven && given !== null);
  }).reduce((settled, { path, as }) => withFact(settled, path, as), loanCase);
}

/** What each fact of a group is where the case says of the group that there was none. */
const NONE_FACTS = FACTS.reduce<Readonly<Record<string, unknown>>>(
  (facts, { path, meta: { ifNone } }) => (ifNone === undefined ? facts : withValueIn(facts, path, known(ifNone))),
  {},
);

function disasterFacts(disaster: Case['disaster']): Facts['disaster'] {
  if (disaster !== 'none') return factsOf('disaster', disaster);
  return NONE_FACTS.disaster as Facts['disaster'];
}

/** Whether another answer of the case settles a fact, as its field says. */
export function isSettledIn(loanCase: Case, path: FactPath): boolean {
  return (metaAt(path).settledBy ?? []).some((settling) => settles(settling, answerAt(loanCase, settling.by)));
}

function changesAhead(asOf: PlainDate, changes: Case['loan']['changes']): readonly KnownChange[] {
  return (changes ?? [])
    .flatMap(({ on, payment: totalPayment, ratePercent: noteRate, ...change }) =>
      on === null || on <= asOf ? [] : [{ on, totalPayment, noteRate, ...change }],
    )
    .filter(({ principalAndInterest, totalPayment, noteRate }) =>
      // A rate of zero is a figure.
      [principalAndInterest, totalPayment, noteRate].some((figure) => figure !== null),
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

interface Ending {
  readonly remainingMonths: Fact<number>;
  readonly balloonBetween: PlainDate | null;
  readonly endsOnBalloonDate: boolean;
}

/** The installments left until the whole balance falls due, where that comes before the scheduled end; `balloonBetween` is its day where it is no due date. */
function untilBalloon({ asOf, loan }: Case, scheduled: Fact<number>, oldest: Fact<PlainDate | 'none'>): Ending {
  const { balloonOn } = loan;
  const none = { remainingMonths: scheduled, balloonBetween: null, endsOnBalloonDate: false };
  if (balloonOn === null || balloonOn <= asOf || !oldest.known) return none;
  const from = oldest.value === 'none' ? firstOfNextMonth(asOf) : oldest.value;
  const months = balloonOn < from ? 0 : wholeMonthsBetween(from, balloonOn) + 1;
  if (scheduled.known && scheduled.value <= months) return { ...none, endsOnBalloonDate: scheduled.value === months };
  const last = Math.max(1, months);
  return {
    remainingMonths: scheduled.known ? { ...scheduled, value: last } : known(last),
    balloonBetween: addMonths(from, last - 1) === balloonOn ? null : balloonOn,
    endsOnBalloonDate: true,
  };
}

/** Who is out of the home because of a disaster and means to return still has it as the principal residence. */
function livedIn(property: Case['property']): Case['property'] {
  return property.occupancy === 'displaced' ? { ...property, occupancy: 'primary' } : property;
}

/** The oldest unpaid due date, or `none` when nothing is unpaid on the day of the simulation. */
function oldestUnpaid(loanCase: Case): Fact<PlainDate | 'none'> {
  const {
    asOf,
    arrears: { oldestUnpaidDueDate },
  } = loanCase;
  if (isSettledIn(loanCase, 'arrears.oldestUnpaidDueDate')) return known('none');
  if (oldestUnpaidDueDate === null) return unknown('arrears.oldestUnpaidDueDate');
  return known(oldestUnpaidDueDate > asOf ? 'none' : oldestUnpaidDueDate);
}

/** Whoever can pay at once as much as is past due, or more, can reinstate, whatever else was answered (a notice asks about it). */
function ableToReinstate(household: Facts['household'], pastDue: Fact<Money>): Facts['household'] {
  const isEnough = household.canPayNow.known && coversAll(household.canPayNow.value, pastDue);
  return isEnough ? { ...household, canReinstate: known(true) } : household;
}

/** Whether an amount paid at once leaves nothing of what is past due; false while that is unknown, and where nothing is. */
export function coversAll(paidNow: Money, pastDue: Fact<Money>): boolean {
  return pastDue.known && !pastDue.imputedPaths && pastDue.value > ZERO && paidNow >= pastDue.value;
}

/**
 * The facts that rules read: each answer under its path into the case, and what follows from them. An unknown answer stays
 * unknown and keeps its path, through everything derived from it. `requested` are lengths that somebody tries out; `guessed` are
 * paths whose value is an estimate: what rests on one is known by it.
 */
export function situationOf(
  answered: Case,
  requested: RequestedLengths = {},
  guessed: readonly FactPath[] = [],
): Situation {
  const loanCase = withSettled(answered);
  const { asOf } = loanCase;
  const { otherLiens, changes } = loanCase.loan;
  const agreed = factsOf('loan', loanCase.loan, guessed);
  const { ratePercent: noteRate, payment: statedTotalPayment } = agreed;
  const arrears = factsOf('arrears', loanCase.arrears, guessed);
  const history = factsOf('history', loanCase.history, guessed);
  // With no claim paid yet the balance at default is the principal balance, under that answer's own name.
  const balanceAtDefault = isSettledIn(loanCase, 'history.balanceAtDefault')
    ? agreed.principalBalance
    : history.balanceAtDefault;
  const oldest = oldestUnpaid(loanCase);
  const { remainingMonths, balloonBetween, endsOnBalloonDate } = untilBalloon(loanCase, agreed.remainingMonths, oldest);
  // Onto the object just made: the engine would take a copy with more names for a new form of object each time.
  const loan = Object.assign(agreed, { noteRate, statedTotalPayment, remainingMonths });
  const since = (count: (from: PlainDate) => number) =>
    derive({ oldest }, ({ oldest }) => (oldest === 'none' ? 0 : count(oldest)));

  const unpaidInstallments = since((from) => wholeMonthsBetween(from, asOf) + 1);
  const totalPayment = statedTotalPayment.known
    ? statedTotalPayment
    : derive({ principalAndInterest: loan.principalAndInterest, escrow: loan.escrow }, (parts) =>
        add(parts.principalAndInterest, parts.escrow),
      );
  const { servicingAdvances, suspense, lateCharges } = arrears;
  const curedBy = (advances: Fact<Money>, suspended: Fact<Money>, charges: Fact<Money>) =>
    derive({ unpaidInstallments, totalPayment, advances, suspended, charges }, cure);
  const withoutLateCharges = curedBy(servicingAdvances, suspense, NOTHING);
  const fromParts = curedBy(servicingAdvances, suspense, lateCharges);
  const orNone = (fact: Fact<Money>) => (fact.known ? known(fact.value) : NOTHING);
  const arrearsAtLeast = curedBy(orNone(servicingAdvances), orNone(suspense), orNone(lateCharges));
  // What the servicer says is past due stands in where a part of it is unknown, guessed parts included.
  const isStated = arrears.totalPastDue.known && !(unpaidInstallments.known && unpaidInstallments.value === 0);
  const stated = (fact: Fact<Money>, less: Money) =>
    (fact.known && !fact.imputedPaths) || !isStated
      ? fact
      : derive({ totalPastDue: arrears.totalPastDue }, ({ totalPastDue }) =>
          largest(ZERO, subtract(totalPastDue, less)),
        );
  const arrearsToCure = stated(fromParts, ZERO);
  return {
    requested,
    asOf,
    backer: loanCase.loan.backer,
    loan,
    changes: changesAhead(asOf, changes),
    balloonBetween,
    endsOnBalloonDate,
    balloonOn: loanCase.loan.balloonOn !== null && loanCase.loan.balloonOn > asOf ? loanCase.loan.balloonOn : null,
    arrears,
    otherLiens: factsOf('loan.otherLiens', otherLiens, guessed),
    property: factsOf('property', livedIn(loanCase.property), guessed),
    hardship: factsOf('hardship', loanCase.hardship),
    household: ableToReinstate(factsOf('household', loanCase.household, guessed), arrearsToCure),
    history: { ...history, balanceAtDefault },
    disaster: disasterFacts(loanCase.disaster),
    foreclosure: factsOf('foreclosure', loanCase.foreclosure),
    historical: factsOf('historical', loanCase.historical),
    investor: factsOf('investor', loanCase.investor),
    market: factsOf('market', loanCase.market),
    oldestUnpaidOn: oldest,
    daysDelinquent: since((from) => daysBetween(from, asOf)),
    monthsDelinquent: since((from) => wholeMonthsBetween(from, asOf)),
    unpaidInstallments,
    nextDueOn: derive({ oldest, unpaidInstallments }, ({ oldest, unpaidInstallments }) =>
      oldest === 'none' ? firstOfNextMonth(asOf) : addMonths(oldest, unpaidInstallments),
    ),
    totalPayment,
    arrearsToCure,
    arrearsFromParts: fromParts,
    arrearsAtLeast,
    arrearsWithoutLateCharges: stated(withoutLateCharges, orNone(lateCharges).value),
  };
}

const NOTHING = known(ZERO);

interface Cure {
  readonly unpaidInstallments: number;
  readonly totalPayment: Money;
  readonly advances: Money;
  readonly suspended: Money;
  readonly charges: Money;
}

function cure({ unpaidInstallments, totalPayment, advances, suspended, charges }: Cure): Money {
  return largest(ZERO, subtract(add(times(totalPayment, unpaidInstallments), advances, charges), suspended));
}

/**
 * Principal balance over value, and payment over gross income, alone and with what the other liens cost a month, in percent with
 * three decimals (null: unknown). The balance of a loan behind another one is never held against the value alone.
 */
export function ratios({ loan, property, totalPayment, otherLiens, household }: Situation) {
  const loanToValue = derive(
    { principalBalance: loan.principalBalance, value: property.value },
    ({ principalBalance, value }) => percentOf(principalBalance, value, 3),
  );
  const shareOfIncome = (monthly: Fact<Money>) =>
    derive({ monthly, grossMonthlyIncome: household.grossMonthlyIncome }, ({ monthly, grossMonthlyIncome }) =>
      grossMonthlyIncome === 0 ? null : percentOf(monthly, grossMonthlyIncome, 3),
    );
  const housingRatio = shareOfIncome(totalPayment);
  const allLiensRatio = shareOfIncome(
    derive({ totalPayment, others: otherLiens.payment }, (monthly) => add(monthly.totalPayment, monthly.others)),
  );
  const isBehindAnother = loan.firstLien.known && !loan.firstLien.value;
  return {
    loanToValuePercent: loanToValue.known && !isBehindAnother ? loanToValue.value : null,
    housingRatioPercent: housingRatio.known ? housingRatio.value : null,
    allLiensRatioPercent: allLiensRatio.known ? allLiensRatio.value : null,
  };
}
