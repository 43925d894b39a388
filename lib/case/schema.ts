import * as z from 'zod';
import { choice, count, date, eventDate, money, percent, positiveMoney, rate, requiredDate, yesNo } from './fields';

export const BACKERS = ['fannie-mae', 'freddie-mac', 'fha', 'va', 'usda', 'other', 'unknown'] as const;
export type Backer = (typeof BACKERS)[number];

const LONGEST_TERM = 1200;
const MANY = 1200;

/**
 * What a household tells, by topic: one topic is one page of questions, and the page's form is validated by the topic's
 * schema. The groups of the contract (`loan`, `arrears`, …) are composed of the topics' fields below.
 */
export const topics = {
  owner: {
    loan: { backer: z.enum(BACKERS, { error: 'choice' }).meta({ kind: 'choice', choices: BACKERS }), firstLien: yesNo },
  },
  payment: { loan: { principalAndInterest: positiveMoney, escrow: money } },
  lateness: { arrears: { current: yesNo, oldestUnpaidDueDate: date } },
  balance: { loan: { principalBalance: positiveMoney, deferredBalance: money } },
  rate: {
    loan: {
      ratePercent: rate,
      rateType: choice(['fixed', 'adjustable', 'step']),
      atFinalRate: yesNo,
      lifetimeCapPercent: rate,
    },
    hardship: { stepRateIncreaseInLast12Months: yesNo },
  },
  term: {
    loan: {
      originatedOn: date,
      remainingMonths: count(1, LONGEST_TERM),
      originalTermMonths: count(1, LONGEST_TERM),
      originalPrincipal: positiveMoney,
    },
  },
  fees: {
    arrears: {
      escrowAdvances: money,
      servicingAdvances: money,
      escrowShortage: money,
      lateCharges: money,
      suspense: money,
    },
  },
  home: {
    property: {
      occupancy: choice(['primary', 'second-home', 'rental', 'vacant']),
      condition: choice(['sound', 'condemned', 'abandoned']),
      value: positiveMoney,
      units: count(1, MANY),
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
      duration: choice(['temporary-ongoing', 'temporary-resolved', 'permanent']),
    },
  },
  disaster: {
    disaster: { occurredOn: date, insuredLoss: yesNo, femaIndividualAssistance: yesNo, workplaceAffected: yesNo },
  },
  ability: {
    household: { wantsToStay: yesNo, canResumePayment: yesNo, canReinstate: yesNo, affordablePayment: money },
  },
  finances: {
    household: {
      grossMonthlyIncome: money,
      cashReserves: money,
      creditScore: count(0, 999),
      latePaymentsLast6Months: count(0, MANY),
      otherDebtPayments: money,
      onActiveDutyInLast12Months: yesNo,
    },
  },
  pastHelp: {
    history: {
      priorModifications: count(0, MANY),
      lastModificationOn: eventDate,
      modificationRedefaultedInFirstYear: yesNo,
      lastFailedTrialOn: eventDate,
      monthsDeferred: count(0, MANY),
      lastDeferralOn: eventDate,
      forbearanceMonthsUsed: count(0, MANY),
      forbearanceStartedOn: eventDate,
      lastPermanentOptionOn: eventDate,
      partialClaimsPaid: money,
      balanceAtDefault: positiveMoney,
      missedVaPaymentMar2020ToMay2025: yesNo,
      paymentsMade: count(0, MANY),
    },
  },
  foreclosure: {
    foreclosure: {
      firstFilingOn: eventDate,
      saleOn: eventDate,
      completeApplicationOn: eventDate,
      decisionOn: eventDate,
      smallServicer: yesNo,
    },
  },
  market: { market: { pmms30Percent: rate, gseModificationRatePercent: rate } },
} as const;

export type Topic = keyof typeof topics;

const historicalFields = {
  initialFixedMonths: count(1, LONGEST_TERM),
  nextResetOn: date,
  indexPercent: rate,
  marginPercent: rate,
  firstCapPercent: rate,
  subprimePool: yesNo,
  sixtyDayLatesLast12Months: count(0, MANY),
  originationCreditScore: count(0, 999),
  originalPropertyValue: positiveMoney,
  canRefinance: yesNo,
};

const share = percent(0, 100);
const investorFields = {
  redefaultPercent: share,
  curePercent: share,
  premiumPercent: percent(-30, 30),
  priceChangePercent: percent(-100, 100),
  monthsToRedefault: count(0, MANY),
  monthsToLiquidate: count(0, MANY),
  reoDiscountPercent: share,
  sellCostPercent: share,
  monthlySubsidy: money,
};

/** Groups that no page of questions asks for: a file may hold them, and the page keeps them. */
export const unasked = { historical: historicalFields, investor: investorFields } as const;

/** A group of facts; a missing group is the same as its fields missing. Unknown keys are refused. */
function group<S extends z.ZodRawShape>(fields: S) {
  const facts = z.strictObject(fields, { error: 'group' });
  return facts.nullish().transform((given) => given ?? facts.parse({}));
}

const disasterFacts = z.strictObject(topics.disaster.disaster, { error: 'group' });

/** Nothing is unpaid, and yet something is: the one pair of answers that a case refuses. */
export function contradicts({ asOf, arrears }: Pick<Case, 'asOf' | 'arrears'>): boolean {
  return arrears.current === true && arrears.oldestUnpaidDueDate !== null && arrears.oldestUnpaidDueDate <= asOf;
}

export const caseSchema = z
  .strictObject(
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
        },
        { error: 'group' },
      ),
      arrears: group({ ...topics.lateness.arrears, ...topics.fees.arrears }),
      property: group(topics.home.property),
      hardship: group({ ...topics.hardship.hardship, ...topics.rate.hardship }),
      household: group({ ...topics.ability.household, ...topics.finances.household }),
      history: group(topics.pastHelp.history),
      disaster: z
        .union([z.literal('none'), disasterFacts], { error: 'group' })
        .nullish()
        .transform((given) => given ?? disasterFacts.parse({})),
      foreclosure: group(topics.foreclosure.foreclosure),
      historical: group(historicalFields),
      investor: group(investorFields),
      market: group(topics.market.market),
    },
    { error: 'document' },
  )
  .superRefine((household, context) => {
    if (contradicts(household)) {
      context.addIssue({ code: 'custom', message: 'current-but-unpaid', path: ['arrears', 'oldestUnpaidDueDate'] });
    }
  });

/** A case as the contract writes it: strings for money, rates and dates; null or missing for unknown. */
export type CaseFile = z.input<typeof caseSchema>;

/** A case with its amounts, rates and dates read; null is unknown. */
export type Case = z.output<typeof caseSchema>;
