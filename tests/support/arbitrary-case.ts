import fc from 'fast-check';
import { addDays, addMonths, date, type PlainDate } from '../../lib/calendar/date';
import { BACKERS } from '../../lib/case/backers';
import { valueIn, withValueIn } from '../../lib/case/paths';
import { parseWith } from '../../lib/case/problems';
import { type Case, caseSchema } from '../../lib/case/schema';
import { levelPayment } from '../../lib/loan/level-payment';
import { fromCents } from '../../lib/money/money';
import { fromThousandths } from '../../lib/money/rate';
import { formatMoney, formatRate } from '../../lib/money/text';
import { accepts, GROUPS, type Leaf, UNKNOWABLE } from './leaves';
import { runs, SEED } from './runs';

/** A case as JSON: what a file holds. */
export type CaseDocument = Readonly<Record<string, unknown>>;

/** The case as the engine reads it; a refusal is a fault of the generator. */
export function caseOf(document: CaseDocument): Case {
  const reading = parseWith(caseSchema, document);
  if (!reading.ok) throw new Error(`The generator made a case that is refused: ${JSON.stringify(reading.problems)}`);
  return reading.value;
}

/** The answer at a path; null where it or its group is missing. */
export function answerAt(document: CaseDocument, path: string): unknown {
  return valueIn(document, path) ?? null;
}

/** The same case with one answer more, or one less (null). */
export function withAnswer(document: CaseDocument, path: string, value: unknown): CaseDocument {
  return withValueIn(document, path, value);
}

const cents = (min: number, max: number) => fc.integer({ min, max }).map((amount) => formatMoney(fromCents(amount)));
const percent = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((rate) => formatRate(fromThousandths(rate)));
const mostly = <T, U>(usual: T, other: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

/** The day of the simulation: today's rules mostly, older and later ones, ends of months. */
const days: fc.Arbitrary<PlainDate> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(date('2026-11-23')) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2600 }).map((after) => addDays(date('2021-01-01'), after)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('2024-02-29', '2025-02-28', '2025-12-31', '2026-05-01', '2026-08-13', '2027-01-31')
      .map(date),
  },
);

/** A past day near the limits that rules set, in months and in days, one unit to either side. */
function before(asOf: PlainDate): fc.Arbitrary<PlainDate> {
  const limits = fc.constantFrom(0, 1, 2, 3, 4, 6, 7, 8, 11, 12, 13, 18, 24, 36);
  const aDay = fc.integer({ min: -1, max: 1 });
  return fc.oneof(
    fc.tuple(limits, aDay).map(([months, more]) => addDays(addMonths(asOf, -months), more)),
    fc
      .tuple(fc.constantFrom(29, 30, 31, 59, 60, 61, 89, 90, 119, 120, 179, 180, 181, 364), aDay)
      .map(([late, more]) => addDays(asOf, more - late)),
    fc.integer({ min: -40, max: 4000 }).map((late) => addDays(asOf, -late)),
  );
}

/** Any answer that the schema takes for a question, its bounds included. */
export function answerTo({ path, kind, choices, lowest, highest }: Leaf, asOf: PlainDate): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'money': {
      const edges = ['0.00', '0.01', '24999.99', '25000.00', '99999999.99'].filter((amount) => accepts(path, amount));
      return fc.oneof(fc.constantFrom(...edges), cents(1, 500_000), cents(1, 90_000_000));
    }
    case 'percent': {
      const range = PERCENT_RANGES.find(([low, high]) => accepts(path, low) && accepts(path, high)) ?? [0, 30];
      return fc.oneof(fc.constantFrom(...range.map(String)), percent(...range), percent(0, 10));
    }
    case 'count':
      return fc.oneof(
        fc.constantFrom(lowest, highest),
        fc.integer({ min: lowest, max: Math.min(highest, lowest + 14) }),
        fc.integer({ min: lowest, max: highest }),
      );
    case 'date':
      return before(asOf);
    case 'event-date':
      return fc.oneof(fc.constant('none'), before(asOf));
    case 'yes-no':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...choices);
  }
}

const PERCENT_RANGES: readonly (readonly [number, number])[] = [
  [-100, 100],
  [-30, 30],
  [0, 100],
  [0, 30],
];

const loans = fc
  .record({
    balance: fc.integer({ min: 2_000_000, max: 90_000_000 }),
    rate: fc.oneof(fc.integer({ min: 2000, max: 9000 }), fc.constantFrom(0, 6625, 6750, 30_000)),
    remaining: fc.oneof(fc.integer({ min: 60, max: 420 }), fc.constantFrom(1, 2, 12, 36, 37, 40, 41, 360, 480)),
    overpaid: fc.constantFrom(90, 97, 100, 100, 100, 103, 130),
    worth: fc.constantFrom(45, 50, 79, 80, 95, 100, 120, 200, 320),
    means: fc.constantFrom(0, 40, 75, 90, 100, 110, 130, 149, 150, 151, 180, 400),
    escrow: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90_000 })),
  })
  .map(({ balance, rate, remaining, overpaid, worth, means, escrow }) => {
    const level = levelPayment(fromCents(balance), fromThousandths(rate), remaining);
    const installment = Math.max(1, Math.floor((level * overpaid) / 100));
    const share = (amount: number, of: number) => formatMoney(fromCents(Math.max(1, Math.floor((amount * of) / 100))));
    return {
      principalBalance: formatMoney(fromCents(balance)),
      ratePercent: formatRate(fromThousandths(rate)),
      remainingMonths: remaining,
      principalAndInterest: formatMoney(fromCents(installment)),
      escrow: formatMoney(fromCents(escrow)),
      value: share(balance, worth),
      affordablePayment: share(installment + escrow, means),
    };
  });

/** A household with every fact known, whose figures fit together. */
function households(asOf: PlainDate): fc.Arbitrary<CaseDocument> {
  const past = before(asOf);
  const event = mostly('none', past);
  const count = (max: number) => mostly(0, fc.integer({ min: 0, max }));
  return fc
    .record({
      figures: loans,
      loan: fc.record({
        backer: fc.constantFrom(...BACKERS),
        firstLien: mostly(true, fc.boolean()),
        originatedOn: mostly<string, PlainDate>('2019-05-01', past),
        originalPrincipal: cents(2_000_000, 90_000_000),
        originalTermMonths: fc.constantFrom(180, 240, 360, 480),
        deferredBalance: mostly('0.00', cents(0, 5_000_000)),
        rateType: mostly('fixed', fc.constantFrom('adjustable', 'step')),
        lifetimeCapPercent: percent(4, 14),
        atFinalRate: fc.boolean(),
      }),
      arrears: fc.record({
        oldestUnpaidDueDate: past,
        current: fc.constant(false),
        escrowAdvances: cents(0, 900_000),
        servicingAdvances: cents(0, 90_000),
        lateCharges: cents(0, 30_000),
        escrowShortage: mostly('0.00', cents(0, 400_000)),
        suspense: mostly('0.00', cents(0, 500_000)),
      }),
      property: fc.record({
        occupancy: mostly('primary', fc.constantFrom('second-home', 'rental', 'vacant')),
        condition: mostly('sound', fc.constantFrom('condemned', 'abandoned')),
        units: mostly(1, fc.integer({ min: 1, max: 4 })),
        state: fc.constantFrom('TX', 'PR', 'CA'),
      }),
      hardship: fc.record({
        cause: fc.constantFrom('reduced-income', 'disaster', 'unemployment', 'divorce-or-separation', 'death', 'other'),
        duration: fc.constantFrom('temporary-ongoing', 'temporary-resolved', 'permanent'),
        stepRateIncreaseInLast12Months: fc.boolean(),
      }),
      household: fc.record({
        grossMonthlyIncome: cents(0, 2_000_000),
        canResumePayment: fc.boolean(),
        canReinstate: mostly(false, fc.boolean()),
        wantsToStay: mostly(true, fc.boolean()),
        cashReserves: fc.oneof(cents(0, 3_000_000), fc.constantFrom('24999.99', '25000.00')),
        creditScore: fc.constantFrom(500, 619, 620, 621, 780),
        latePaymentsLast6Months: fc.integer({ min: 0, max: 6 }),
        otherDebtPayments: cents(0, 200_000),
        onActiveDutyInLast12Months: fc.boolean(),
      }),
      history: fc.record({
        priorModifications: count(4),
        lastModificationOn: event,
        modificationRedefaultedInFirstYear: mostly(false, fc.boolean()),
        lastFailedTrialOn: event,
        lastDeferralOn: event,
        monthsDeferred: count(14),
        forbearanceStartedOn: event,
        forbearanceMonthsUsed: count(14),
        lastPermanentOptionOn: event,
        partialClaimsPaid: mostly('0.00', cents(0, 9_000_000)),
        balanceAtDefault: cents(2_000_000, 90_000_000),
        missedVaPaymentMar2020ToMay2025: fc.boolean(),
        paymentsMade: fc.constantFrom(0, 5, 6, 11, 12, 84),
      }),
      disaster: fc.oneof(
        fc.constant('none'),
        fc.record({
          occurredOn: past,
          insuredLoss: fc.boolean(),
          femaIndividualAssistance: fc.boolean(),
          workplaceAffected: fc.boolean(),
        }),
      ),
      foreclosure: fc.record({
        firstFilingOn: event,
        saleOn: mostly(
          'none',
          fc.integer({ min: -10, max: 200 }).map((ahead) => addDays(asOf, ahead)),
        ),
        completeApplicationOn: event,
        decisionOn: event,
        smallServicer: mostly(false, fc.boolean()),
      }),
      market: fc.record({
        pmms30Percent: percent(5, 8),
        gseModificationRatePercent: mostly(null, percent(5, 8)),
      }),
    })
    .map(({ figures: { value, affordablePayment, ...figures }, loan, property, household, ...groups }) => ({
      version: 1,
      asOf,
      loan: { ...loan, ...figures },
      property: { ...property, value },
      household: { ...household, affordablePayment },
      ...groups,
    }));
}

/** `current: true` with an unpaid due date is refused, and a whole payment that is not the sum of its parts. */
function consistent(given: CaseDocument): CaseDocument {
  const hasPart = ['loan.principalAndInterest', 'loan.escrow'].some((path) => answerAt(given, path) !== null);
  const document =
    hasPart && answerAt(given, 'loan.payment') !== null ? withAnswer(given, 'loan.payment', null) : given;
  const unpaid = answerAt(document, 'arrears.oldestUnpaidDueDate');
  const contradiction =
    answerAt(document, 'arrears.current') === true && typeof unpaid === 'string' && unpaid <= String(document.asOf);
  return contradiction ? withAnswer(document, 'arrears.oldestUnpaidDueDate', null) : document;
}

/**
 * Valid cases of every kind, as JSON: figures that fit together, some answers replaced by any other that the schema takes,
 * none, some, many or all of them forgotten, as null or missing, one by one or by the group; every backer.
 */
export const caseDocuments: fc.Arbitrary<CaseDocument> = days
  .chain((asOf) =>
    fc.record({
      household: households(asOf),
      replaced: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        {
          weight: 3,
          arbitrary: fc.array(
            fc
              .constantFrom(...UNKNOWABLE)
              .chain((leaf) => answerTo(leaf, asOf).map((value) => [leaf.path, value] as const)),
            { maxLength: 8 },
          ),
        },
      ),
      forgotten: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        {
          weight: 4,
          arbitrary: fc.subarray(
            UNKNOWABLE.map(({ path }) => path),
            { minLength: 1, maxLength: 5 },
          ),
        },
        { weight: 1, arbitrary: fc.subarray(UNKNOWABLE.map(({ path }) => path)) },
      ),
      withoutGroups: mostly<readonly string[], readonly string[]>(
        [],
        fc.subarray(GROUPS.filter((group) => group !== 'loan')),
      ),
      asNull: fc.boolean(),
    }),
  )
  .map(({ household, replaced, forgotten, withoutGroups, asNull }) => {
    let document = household;
    for (const [path, value] of replaced) document = withAnswer(document, path, value);
    for (const path of forgotten) {
      if (answerAt(document, path) !== null) document = withAnswer(document, path, asNull ? null : undefined);
    }
    for (const group of withoutGroups) document = { ...document, [group]: asNull ? null : undefined };
    // A key without a value is no JSON.
    return JSON.parse(JSON.stringify(consistent(document))) as CaseDocument;
  });

/** Cases for a test that collects what the engine can say: the same ones in every run of the gate. */
export function sampledCases(numRuns: number): readonly CaseDocument[] {
  return fc.sample(caseDocuments, { ...runs(numRuns), ...SEED });
}
