import * as z from 'zod/mini';
import { LONGEST_TERM } from '../loan/level-payment';
import { add, type Money, subtract, ZERO } from '../money/money';
import { BACKERS } from './backers';
import {
  choice,
  choices,
  countField,
  dateField,
  described,
  eventDate,
  field,
  moneyField,
  type NamesPaths,
  percentField,
  positiveMoney,
  rateField,
  readAs,
  requiredDate,
  yesNo,
} from './fields';
import { NOT_SIGNED } from './roles';

/** A change of the payment that is known ahead; one without a day or without any figure changes nothing yet. */
const changeFields = {
  on: dateField,
  reason: choice(['rate-reset', 'recast', 'interest-only-end', 'step', 'escrow']),
  principalAndInterest: field(positiveMoney, { per: 'month' }),
  payment: field(positiveMoney, { per: 'month' }),
  ratePercent: field(rateField, { per: 'year' }),
};

/** The reasons that letters of denial give. */
export const DENIAL_REASONS = [
  'income-too-low',
  'income-too-high',
  'excessive-forbearance',
  'negative-present-value',
  'not-the-investors-program',
  'incomplete',
  'other',
] as const;

export type DenialReason = (typeof DENIAL_REASONS)[number];

const MANY = 1200;
/** Of the last payment of a loan: as far as these a slip of the pen is one. */
const [FIRST_YEAR, LAST_YEAR] = [1950, 2199];

/** Only a rate set to rise in steps can have risen by one. */
const NO_STEP_RATE = { by: 'loan.rateType', isNot: 'step', as: false, unlessGiven: true } as const;
const CURRENT = { by: 'arrears.current', is: true } as const;
/** With nothing past due the servicer has advanced nothing and holds no part of a payment, unless the case says so (reading A2). */
const NO_FEES = { settledBy: [{ ...CURRENT, as: 0, unlessGiven: true }] } as const;
const MARKET_RATE = { per: 'year', changeable: 8, isTried: true, isMarketRate: true } as const;
const FIXED_RATE = { by: 'loan.rateType', is: 'fixed' } as const;

/** A hardship other than a disaster settles every disaster test (contract, conventions); the rules that read them say so. */
const AFTER_DISASTER = { settledBy: [{ by: 'hardship.cause', isNot: 'disaster' }] } as const;

/** A count of zero settles what hangs on it (contract, conventions). */
function settledByNone<const P extends string>(by: P, as: 'none' | false) {
  return { settledBy: [{ by, is: 0, as }] } as const;
}

/**
 * What a household tells, by topic; the groups of the contract (`loan`, `arrears`, …) are composed of the topics' fields. On which
 * page each is asked says `lib/interview/pages.ts`.
 */
export const topics = {
  owner: {
    loan: {
      backer: described(z.enum(BACKERS, { error: 'choice' }), { kind: 'choice', choices: BACKERS }),
      firstLien: yesNo,
      product: choice(['closed-end', 'home-equity-line', 'reverse']),
    },
  },
  payment: {
    loan: {
      principalAndInterest: field(positiveMoney, {
        per: 'month',
        onStatement: 'principalAndInterest',
        ofLevelLoan: true,
      }),
      escrow: field(moneyField, { per: 'month', onStatement: 'escrow' }),
      payment: field(positiveMoney, { per: 'month', alternativeTo: ['loan.principalAndInterest', 'loan.escrow'] }),
    },
  },
  changes: {
    // The page asks for as many as these; a file may hold more.
    'loan.changes.0': changeFields,
    'loan.changes.1': changeFields,
    'loan.changes.2': changeFields,
  },
  otherLiens: {
    'loan.otherLiens': {
      balance: moneyField,
      payment: field(moneyField, { per: 'month' }),
    },
  },
  balance: {
    loan: {
      principalBalance: field(positiveMoney, { onStatement: 'balance', ofLevelLoan: true }),
      deferredBalance: field(moneyField, { isSmall: true, onStatement: 'deferred' }),
    },
  },
  rate: {
    loan: {
      ratePercent: field(rateField, { per: 'year', onStatement: 'rate', ofLevelLoan: true }),
      rateType: choice(['fixed', 'adjustable', 'step']),
      atFinalRate: field(yesNo, { settledBy: [FIXED_RATE] }),
      lifetimeCapPercent: field(rateField, {
        per: 'year',
        settledBy: [FIXED_RATE, { by: 'loan.atFinalRate', is: true }],
      }),
    },
    hardship: { stepRateIncreaseInLast12Months: field(yesNo, { settledBy: [NO_STEP_RATE] }) },
  },
  term: {
    loan: {
      originatedOn: field(dateField, { isPastEvent: true }),
      balloonOn: dateField,
      remainingMonths: field(countField(1, LONGEST_TERM), { isSpan: true, onStatement: 'maturity', ofLevelLoan: true }),
      endsInYear: field(countField(FIRST_YEAR, LAST_YEAR), { isYear: true, alternativeTo: ['loan.remainingMonths'] }),
      originalTermMonths: field(countField(1, LONGEST_TERM), { isSpan: true }),
      originalPrincipal: positiveMoney,
    },
  },
  lateness: {
    arrears: {
      current: yesNo,
      oldestUnpaidDueDate: field(dateField, {
        isDueDate: true,
        changeable: 2,
        onStatement: 'oldest',
        settledBy: [CURRENT],
      }),
    },
  },
  fees: {
    arrears: {
      escrowAdvances: field(moneyField, { isSmall: true, changeable: 7, onStatement: 'advances', ...NO_FEES }),
      servicingAdvances: field(moneyField, {
        isSmall: true,
        changeable: 7,
        onStatement: 'advances',
        ...NO_FEES,
      }),
      escrowShortage: field(moneyField, { isSmall: true }),
      lateCharges: field(moneyField, { isSmall: true, onStatement: 'lateCharges', ...NO_FEES }),
      suspense: field(moneyField, { isSmall: true, onStatement: 'suspense', ...NO_FEES }),
      totalPastDue: field(moneyField, {
        changeable: 7,
        alternativeTo: ['arrears.servicingAdvances', 'arrears.lateCharges', 'arrears.suspense'],
      }),
    },
  },
  home: {
    property: {
      occupancy: field(choice(['primary', 'second-home', 'rental', 'vacant', 'displaced']), { changeable: 6 }),
      condition: field(choice(['sound', 'condemned', 'abandoned']), { changeable: 6 }),
      value: field(positiveMoney, { changeable: 6, isTried: true }),
      units: countField(1, MANY),
      state: choice(
        // biome-ignore format: one line a row of states reads better than fifty lines
        ['AL','AK','AZ','AR','CA','CO','CT','DE','DC','FL','GA','HI','ID','IL','IN','IA','KS','KY','LA','ME','MD','MA','MI','MN','MS','MO','MT','NE','NV','NH','NJ','NM','NY','NC','ND','OH','OK','OR','PA','PR','RI','SC','SD','TN','TX','UT','VT','VA','WA','WV','WI','WY','AS','GU','MP','VI'],
      ),
    },
  },
  hardship: {
    hardship: {
      cause: choice([
        'unemployment',
        'reduced-income',
        'higher-expenses',
        'illness-or-disability',
        'death',
        'divorce-or-separation',
        'disaster',
        'military-move',
        'business-failure',
        'other',
      ]),
      duration: field(choice(['temporary-ongoing', 'temporary-resolved', 'permanent']), { changeable: 5 }),
    },
  },
  disaster: {
    disaster: {
      occurredOn: field(dateField, { ifNone: 'none', ...AFTER_DISASTER }),
      insuredLoss: field(yesNo, { ifNone: false, ...AFTER_DISASTER }),
      femaIndividualAssistance: field(yesNo, { ifNone: false, ...AFTER_DISASTER }),
      workplaceAffected: field(yesNo, { ifNone: false, ...AFTER_DISASTER }),
    },
  },
  ability: {
    household: {
      wantsToStay: yesNo,
      canResumePayment: field(yesNo, { changeable: 1 }),
      canReinstate: field(yesNo, { changeable: 1 }),
      affordablePayment: field(moneyField, { per: 'month', changeable: 1, isTried: true }),
      canPayNow: field(moneyField, { changeable: 1 }),
    },
  },
  borrower: {
    household: {
      role: choice(['borrower', ...NOT_SIGNED]),
      successorConfirmedOn: field(eventDate, { isPastDay: true }),
      bankruptcy: choice(['none', 'chapter-7', 'chapter-13', 'discharged']),
    },
  },
  finances: {
    household: {
      grossMonthlyIncome: field(moneyField, { per: 'month', changeable: 4, isTried: true }),
      cashReserves: field(moneyField, { changeable: 3 }),
      creditScore: countField(0, 999),
      latePaymentsLast6Months: countField(0, MANY),
      otherDebtPayments: field(moneyField, { per: 'month' }),
      onActiveDutyInLast12Months: yesNo,
    },
  },
  pastHelp: {
    history: {
      priorModifications: countField(0, MANY),
      lastModificationOn: field(eventDate, {
        isPastEvent: true,
        ...settledByNone('history.priorModifications', 'none'),
      }),
      modificationRedefaultedInFirstYear: field(yesNo, settledByNone('history.priorModifications', false)),
      lastFailedTrialOn: field(eventDate, { isPastEvent: true }),
      monthsDeferred: field(countField(0, MANY), { isMonths: true }),
      lastDeferralOn: field(eventDate, { isPastEvent: true, ...settledByNone('history.monthsDeferred', 'none') }),
      forbearanceMonthsUsed: field(countField(0, MANY), { isMonths: true }),
      forbearanceStartedOn: field(eventDate, {
        isPastEvent: true,
        ...settledByNone('history.forbearanceMonthsUsed', 'none'),
      }),
      lastPermanentOptionOn: field(eventDate, { isPastEvent: true }),
      partialClaimsPaid: moneyField,
      // With no claim paid yet it is the principal balance.
      balanceAtDefault: field(positiveMoney, { settledBy: [{ by: 'history.partialClaimsPaid', is: 0 }] }),
      missedVaPaymentMar2020ToMay2025: yesNo,
      paymentsMade: countField(0, MANY),
      trialPaidThenRefused: yesNo,
    },
  },
  foreclosure: {
    foreclosure: {
      firstFilingOn: eventDate,
      saleOn: eventDate,
      applicationSentOn: field(eventDate, { isPastDay: true }),
      applicationReceivedOn: field(eventDate, { isPastDay: true }),
      incompleteNoticeOn: field(eventDate, { isPastDay: true }),
      completeApplicationOn: field(eventDate, { isPastDay: true }),
      decisionOn: field(eventDate, { isPastDay: true }),
      denialReasons: choices(DENIAL_REASONS),
      appealSentOn: field(eventDate, { isPastDay: true }),
      smallServicer: yesNo,
      farmCredit: yesNo,
      servicerChangedOn: eventDate,
      keepsAgreement: yesNo,
      stopContactSent: yesNo,
    },
  },
  market: {
    market: {
      pmms30Percent: field(rateField, MARKET_RATE),
      gseModificationRatePercent: field(rateField, MARKET_RATE),
    },
  },
} as const;

const historicalFields = {
  initialFixedMonths: field(countField(1, LONGEST_TERM), { isMonths: true }),
  nextResetOn: dateField,
  indexPercent: rateField,
  marginPercent: rateField,
  firstCapPercent: rateField,
  subprimePool: yesNo,
  sixtyDayLatesLast12Months: countField(0, MANY),
  originationCreditScore: countField(0, 999),
  originalPropertyValue: positiveMoney,
  canRefinance: yesNo,
};

const share = percentField(0, 100);
const investorFields = {
  redefaultPercent: share,
  curePercent: share,
  premiumPercent: percentField(-30, 30),
  priceChangePercent: percentField(-100, 100),
  monthsToRedefault: field(countField(0, MANY), { isMonths: true }),
  monthsToLiquidate: field(countField(0, MANY), { isMonths: true }),
  reoDiscountPercent: share,
  sellCostPercent: share,
  monthlySubsidy: field(moneyField, { per: 'month' }),
};

/** Groups that no page of questions asks for: a file may hold them, and the page keeps them. */
export const unaskedGroups = { historical: historicalFields, investor: investorFields } as const;

/** A group of facts; a missing group is the same as its fields missing. Unknown keys are refused. */
function group<S extends z.core.$ZodLooseShape>(fields: S) {
  const facts = z.strictObject(fields, { error: 'group' });
  return readAs(z.nullish(facts), (given) => given ?? facts.parse({}));
}

const disasterFacts = z.strictObject(topics.disaster.disaster, { error: 'group' });

/** Nothing is unpaid, and yet something is: the one pair of answers that a case refuses. */
export function isContradictory({ asOf, arrears }: Pick<Case, 'asOf' | 'arrears'>): boolean {
  return arrears.current === true && arrears.oldestUnpaidDueDate !== null && arrears.oldestUnpaidDueDate <= asOf;
}

interface PaymentParts {
  readonly payment: Money | null;
  readonly principalAndInterest: Money | null;
  readonly escrow: Money | null;
}

/**
 * Any one of the whole payment, principal and interest, and escrow follows from the other two. A case holds the whole only
 * where its parts are unknown. Undefined where the three cannot all be right.
 */
function withPaymentParts<L extends PaymentParts>(loan: L): L | undefined {
  const { payment, principalAndInterest, escrow } = loan;
  if (payment === null || (principalAndInterest === null && escrow === null)) return loan;
  const parts = {
    principalAndInterest: principalAndInterest ?? subtract(payment, escrow ?? ZERO),
    escrow: escrow ?? subtract(payment, principalAndInterest ?? ZERO),
  };
  const isPossible = parts.principalAndInterest > ZERO && parts.escrow >= ZERO;
  const isSum = add(parts.principalAndInterest, parts.escrow) === payment;
  return isPossible && isSum ? { ...loan, ...parts, payment: null } : undefined;
}

const caseFacts = z.strictObject(
  {
    version: z.literal(1, { error: 'version' }),
    asOf: requiredDate,
    loan: z.strictObject(
      {
        ...topics.owner.loan,
        ...topics.payment.loan,
        ...topics.balance.loan,
        ...topics.rate.loan,
        ...topics.term.loan,
        otherLiens: group(topics.otherLiens['loan.otherLiens']),
        changes: readAs(
          z.nullish(z.array(z.strictObject(changeFields, { error: 'group' }), { error: 'group' })),
          (given) => given ?? null,
        ),
      },
      { error: 'group' },
    ),
    arrears: group({ ...topics.lateness.arrears, ...topics.fees.arrears }),
    property: group(topics.home.property),
    hardship: group({ ...topics.hardship.hardship, ...topics.rate.hardship }),
    household: group({ ...topics.ability.household, ...topics.borrower.household, ...topics.finances.household }),
    history: group(topics.pastHelp.history),
    disaster: readAs(
      z.nullish(z.union([z.literal('none'), disasterFacts], { error: 'group' })),
      (given) => given ?? disasterFacts.parse({}),
    ),
    foreclosure: group(topics.foreclosure.foreclosure),
    historical: group(historicalFields),
    investor: group(investorFields),
    market: group(topics.market.market),
  },
  { error: 'document' },
);

/** Answers that cannot be right together. */
const agreeing = caseFacts.check(
  z.superRefine((loanCase, context) => {
    if (isContradictory(loanCase)) {
      context.addIssue({ code: 'custom', message: 'current-but-unpaid', path: ['arrears', 'oldestUnpaidDueDate'] });
    }
    if (withPaymentParts(loanCase.loan) === undefined) {
      context.addIssue({ code: 'custom', message: 'parts-disagree', path: ['loan', 'payment'] });
    }
  }),
);

export const caseSchema = readAs(agreeing, (loanCase) => ({
  ...loanCase,
  loan: withPaymentParts(loanCase.loan) ?? loanCase.loan,
}));

/** A case as the contract writes it: strings for money, rates and dates; null or missing for unknown. */
export type CaseFile = z.input<typeof caseSchema>;

/** A case with its amounts, rates and dates read; null is unknown. */
export type Case = z.output<typeof caseSchema>;

type Facts = Omit<Case, 'version' | 'asOf' | 'disaster'> & { readonly disaster: Exclude<Case['disaster'], 'none'> };

/** The path of a fact into the case: `loan.principalBalance`. */
export type FactPath =
  | Exclude<{ [G in keyof Facts]: `${G}.${keyof Facts[G] & string}` }[keyof Facts], 'loan.otherLiens' | 'loan.changes'>
  | `loan.otherLiens.${keyof Case['loan']['otherLiens']}`
  | `${keyof typeof topics.changes}.${keyof typeof changeFields}`;

type In<T> = T extends unknown ? T[keyof T] : never;
type IsFactPath<P extends FactPath> = P;

/** The paths that the entries of fields name; one that is no fact's does not compile here. */
export type NamedPath = IsFactPath<Extract<In<In<In<typeof topics>>>, NamesPaths<string>>['~paths']>;
