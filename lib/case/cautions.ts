import { addMonths, MONTHS_A_YEAR, type PlainDate } from '../calendar/date';
import { type Money, ZERO } from '../money/money';
import type { Rate } from '../money/rate';
import type { NotSigned } from './roles';
import type { Case, DenialReason, FactPath } from './schema';

/**
 * What has to be said before the options: the rules may not be this loan's own, or an answer means more than it says. Where
 * it shows, and what (a key of `cautions` in the words).
 */
export interface Caution {
  readonly path: FactPath;
  readonly caution:
    | 'is-reverse-mortgage'
    | 'is-usda-direct'
    | 'is-line-of-credit'
    | 'line-of-credit'
    | 'other-liens'
    | 'second-lien'
    | 'has-other-liens'
    | 'left-after-disaster'
    | 'displaced'
    | 'reverse-mortgage'
    | 'usda-direct'
    | 'bankruptcy'
    | 'bankruptcy-sale'
    | 'bankruptcy-discharged'
    | 'heir'
    | 'heir-of-reverse'
    | 'divorced-co-owner'
    | 'signed-with-ex'
    | 'not-on-note'
    | 'not-confirmed'
    | 'application-sent'
    | 'new-servicer'
    | 'escrow-rise'
    | 'modification-rise'
    | 'trial-paid-then-refused'
    | 'after-disaster'
    | 'foreclosure-filed'
    | 'says-late'
    | 'old-debt'
    | 'sale-over'
    | 'active-duty'
    | 'may-refinance'
    | `denied-${DenialReason}`;
  /** The reason that a letter of denial gives; of `denied-…` alone. */
  readonly denialReason?: DenialReason;
  /** What a new loan in place of this one is held against; of `may-refinance` alone. */
  readonly refinance?: {
    readonly noteRate: Rate;
    readonly marketRate: Rate;
    readonly equity: Money;
    readonly totalPayment?: Money;
  };
  /** The day on which the application was sent, or the foreclosure was begun; of `application-sent` and `foreclosure-filed` alone. */
  readonly sentOn?: PlainDate;
  /** Whether the federal days for an application (12 CFR 1024.41) bind the servicer; of `application-sent` and `new-servicer` alone. */
  readonly daysBind?: boolean;
  /** What an heir would pay to keep the home; of `heir-of-reverse` alone. */
  readonly payoff?: Money;
}

type Loan = Pick<Case['loan'], 'backer' | 'firstLien' | 'product'>;

/** Whether Alivio's options are not this loan's own, so that none is computed. */
export function isOutOfScope({ caution }: Caution): boolean {
  return caution === 'is-reverse-mortgage' || caution === 'is-usda-direct';
}

/**
 * Open-end lines of credit are outside Regulation X's calendar (12 CFR 1024.31, "mortgage loan"), and a lien of a private
 * owner behind the first is often one: while nobody says what it is, a date that does not bind would be a false promise
 * (reading R9).
 */
export function mayBeLineOfCredit({ backer, firstLien, product }: Loan): boolean {
  return product === 'home-equity-line' || (product === null && backer === 'other' && firstLien === false);
}

/** What is said of a role in which somebody else has signed the loan. */
export const CAUTION_OF_ROLE = {
  heir: 'heir',
  'divorced-co-owner': 'divorced-co-owner',
  other: 'not-on-note',
} as const satisfies Readonly<Record<NotSigned, Caution['caution']>>;

/** What to say of a case before its options. Changes no verdict and no figure. */
export function cautionsOf({
  asOf,
  loan,
  arrears,
  property,
  hardship,
  household,
  disaster,
  foreclosure,
  history,
}: Case): readonly Caution[] {
  const mayBe = (...backers: readonly Case['loan']['backer'][]) => [...backers, 'unknown'].includes(loan.backer);
  const { product } = loan;
  const cautionIf = (path: FactPath, caution: Caution['caution'], applies: boolean): readonly Caution[] =>
    applies ? [{ path, caution }] : [];
  const { bankruptcy } = household;
  const isBankrupt = bankruptcy === 'chapter-7' || bankruptcy === 'chapter-13';
  const isReverse = product === 'reverse';
  // Of a reverse mortgage nobody becomes a borrower again, and none is taken over.
  const role = isReverse ? null : household.role;
  const hasNotSigned = role !== null && role !== 'borrower';
  const isHeir = household.role === 'heir' || household.role === 'other';
  return [
    ...cautionIf('loan.product', 'is-reverse-mortgage', isReverse),
    ...cautionIf('household.role', 'heir-of-reverse', isReverse && isHeir),
    ...cautionIf('loan.backer', 'is-usda-direct', loan.backer === 'usda-direct'),
    ...cautionIf('loan.product', 'is-line-of-credit', product === 'home-equity-line'),
    ...cautionIf('loan.firstLien', 'line-of-credit', product === null && mayBeLineOfCredit(loan)),
    ...cautionIf('loan.firstLien', 'other-liens', loan.firstLien === false && loan.otherLiens.balance === null),
    ...cautionIf('loan.firstLien', 'second-lien', loan.firstLien === false && loan.otherLiens.balance !== null),
    ...cautionIf(
      'loan.otherLiens.balance',
      'has-other-liens',
      loan.firstLien !== false && !isReverse && (loan.otherLiens.balance ?? ZERO) > ZERO,
    ),
    ...cautionIf(
      'property.occupancy',
      'left-after-disaster',
      property.occupancy === 'vacant' && hardship.cause === 'disaster',
    ),
    ...cautionIf('property.occupancy', 'displaced', property.occupancy === 'displaced'),
    ...cautionIf('household.bankruptcy', 'bankruptcy', isBankrupt),
    ...cautionIf(
      'household.bankruptcy',
      'bankruptcy-sale',
      isBankrupt && isDate(foreclosure.saleOn) && foreclosure.saleOn >= asOf,
    ),
    ...cautionIf('household.bankruptcy', 'bankruptcy-discharged', bankruptcy === 'discharged'),
    // Whom the servicer has confirmed has nothing left to ask.
    ...(hasNotSigned && !isDate(household.successorConfirmedOn)
      ? [{ path: 'household.role', caution: CAUTION_OF_ROLE[role] } as const]
      : []),
    // Owing together goes on after a divorce: a matter of the loan, whoever keeps the home.
    ...cautionIf('hardship.cause', 'signed-with-ex', role === 'borrower' && hardship.cause === 'divorce-or-separation'),
    ...cautionIf(
      'household.successorConfirmedOn',
      'not-confirmed',
      hasNotSigned && household.successorConfirmedOn === 'none',
    ),
    ...cautionIf('disaster.occurredOn', 'after-disaster', hadDisaster(asOf, disaster, hardship)),
    ...filed(asOf, foreclosure),
    ...cautionIf(
      'arrears.current',
      'says-late',
      arrears.current === true && !isReverse && mayBeCalledLate(asOf, foreclosure),
    ),
    ...cautionIf('arrears.oldestUnpaidDueDate', 'old-debt', !isReverse && isOld(asOf, arrears)),
    ...cautionIf('foreclosure.saleOn', 'sale-over', isSaleOver({ asOf, foreclosure })),
    ...cautionIf('household.onActiveDutyInLast12Months', 'active-duty', household.onActiveDutyInLast12Months === true),
    ...applicationSent(asOf, foreclosure),
    // The sixty days are those of a loan, not of a line of credit.
    ...cautionIf(
      'foreclosure.servicerChangedOn',
      'new-servicer',
      isDate(foreclosure.servicerChangedOn) && !mayBeLineOfCredit(loan),
    ),
    ...cautionIf(
      'loan.escrow',
      'escrow-rise',
      (loan.changes ?? []).some(({ reason }) => reason === 'escrow'),
    ),
    ...cautionIf(
      'loan.rateType',
      'modification-rise',
      hardship.stepRateIncreaseInLast12Months === true ||
        (loan.changes ?? []).some(
          ({ on, reason, payment }) => reason === 'step' && payment !== null && on !== null && on > asOf,
        ),
    ),
    ...cautionIf('history.trialPaidThenRefused', 'trial-paid-then-refused', history.trialPaidThenRefused === true),
    ...(foreclosure.denialReasons ?? []).map(
      (denialReason): Caution => ({
        path: 'foreclosure.denialReasons',
        caution: `denied-${denialReason}`,
        denialReason,
      }),
    ),
    // A reverse mortgage has no monthly payment.
    ...cautionIf(
      'loan.backer',
      'reverse-mortgage',
      product === null && mayBe('fha') && loan.principalAndInterest === null && loan.payment === null,
    ),
    ...cautionIf('loan.backer', 'usda-direct', product !== 'reverse' && mayBe('usda')),
  ];
}

/** The hardship is a disaster, or one came within a year. */
function hadDisaster(asOf: PlainDate, disaster: Case['disaster'], hardship: Case['hardship']): boolean {
  const on = disaster === 'none' ? null : disaster.occurredOn;
  return hardship.cause === 'disaster' || (on !== null && on <= asOf && addMonths(on, MONTHS_A_YEAR) > asOf);
}

/**
 * After so many months without a payment the question is first whether the debt can still be asked for in court. State laws differ, from fewer
 * years to no limit at all; six are those of the Uniform Commercial Code, which some states go by (Nolo, as `SOURCES_OF` names it).
 */
const MONTHS_TO_BE_OLD = 6 * MONTHS_A_YEAR;

function isOld(asOf: PlainDate, { oldestUnpaidDueDate }: Case['arrears']): boolean {
  return oldestUnpaidDueDate !== null && addMonths(oldestUnpaidDueDate, MONTHS_TO_BE_OLD) <= asOf;
}

/** A foreclosure was begun, and no sale has been held yet as far as the answers tell. */
function filed(asOf: PlainDate, { firstFilingOn, saleOn }: Case['foreclosure']): readonly Caution[] {
  const isOver = isSaleOver({ asOf, foreclosure: { saleOn } });
  if (!isDate(firstFilingOn) || firstFilingOn > asOf || isOver) return [];
  return [{ path: 'foreclosure.firstFilingOn', caution: 'foreclosure-filed', sentOn: firstFilingOn }];
}

/** A foreclosure or a sale of somebody who is up to date rests on a mistake, and payments get lost where the servicer changes. */
function mayBeCalledLate(asOf: PlainDate, { firstFilingOn, saleOn, servicerChangedOn }: Case['foreclosure']): boolean {
  return (isDate(firstFilingOn) && firstFilingOn <= asOf) || isDate(saleOn) || isDate(servicerChangedOn);
}

/** The day of a sale has passed: the home may be sold. */
export function isSaleOver({
  asOf,
  foreclosure: { saleOn },
}: {
  readonly asOf: PlainDate;
  readonly foreclosure: Pick<Case['foreclosure'], 'saleOn'>;
}): boolean {
  return isDate(saleOn) && saleOn < asOf;
}

/** Something was sent, and the servicer has not called it complete, nor said in a letter that is still open what is missing. */
function applicationSent(
  asOf: PlainDate,
  {
    applicationSentOn,
    applicationReceivedOn,
    completeApplicationOn,
    incompleteNoticeOn,
    decisionOn,
  }: Case['foreclosure'],
): readonly Caution[] {
  const isAnswered = isDate(incompleteNoticeOn) && !(isDate(decisionOn) && decisionOn >= incompleteNoticeOn);
  const sentOn = [applicationSentOn, applicationReceivedOn].find(isDate);
  if (sentOn === undefined || sentOn > asOf || isDate(completeApplicationOn) || isAnswered) return [];
  return [{ path: 'foreclosure.applicationSentOn', caution: 'application-sent', sentOn }];
}

function isDate(day: PlainDate | 'none' | null): day is PlainDate {
  return day !== null && day !== 'none';
}
