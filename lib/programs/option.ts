import type { PlainDate } from '../calendar/date';
import { type Fact, known } from '../case/fact';
import { memoize } from '../case/memoize';
import type { Situation } from '../case/situation';
import type { LoanTerms } from '../loan/schedule';
import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import type { Percent } from '../money/ratio';
import type { Check } from '../rules/check';
import { type Parameters, type RulesOf, rulesOf, type Source } from '../rules/parameter';
import type { Ceiling, Verdict } from '../rules/status';
import { verdictOf } from '../rules/verdict';

export const KINDS = [
  'reinstatement',
  'repayment-plan',
  'forbearance',
  'deferral',
  'partial-claim',
  'modification',
  'combination',
  'payment-supplement',
  'disposition',
  'historical',
] as const;
export type Kind = (typeof KINDS)[number];

/** The pages that explain what a workout is, without any rule. */
export type LearnPage =
  | 'repayment-plan'
  | 'forbearance'
  | 'deferral'
  | 'partial-claim'
  | 'modification'
  | 'short-sale'
  | 'deed-in-lieu';

const LEARN_PAGE_OF: Readonly<Partial<Record<Kind, LearnPage>>> = {
  'repayment-plan': 'repayment-plan',
  forbearance: 'forbearance',
  deferral: 'deferral',
  'partial-claim': 'partial-claim',
  combination: 'partial-claim',
  'payment-supplement': 'partial-claim',
  modification: 'modification',
};

/** The figures of an offer under the contract's names, each with its unit. */
export type Terms = Readonly<Record<string, Term>>;
/** One figure of an offer with its unit. */
export type Term =
  /** `withoutRate`: whatever the market rate is. */
  | { readonly unit: 'money'; readonly value: Money; readonly withoutRate?: true }
  | { readonly unit: 'rate'; readonly value: Rate }
  | { readonly unit: 'months'; readonly value: number }
  | { readonly unit: 'yes-no'; readonly value: boolean }
  | { readonly unit: 'percent'; readonly value: Percent };

/** The steps that words tell, each with what may have stopped it. */
interface Stops {
  readonly capitalize: 'done' | 'through-trial' | 'with-shortage';
  readonly start: 'target' | 'above-target';
  readonly 'reduce-rate': 'target' | 'floor' | 'already-at-floor' | 'low-ltv';
  readonly 'extend-term': 'target' | 'limit';
  readonly forbear: 'target' | 'value-floor' | 'share-cap' | 'low-ltv';
  readonly 'market-rate': 'done' | 'note-cap' | 'note-stays';
  readonly 'new-term': 'kept' | 'changed';
  readonly advance: 'target' | 'room';
  readonly 'claim-arrears': 'nothing-to-claim' | 'done' | 'room';
  readonly [months: `modify-${number}`]: 'target' | 'above-target' | 'affordable' | 'not-affordable';
  readonly [months: `defer-${number}`]: 'target' | 'room';
  readonly 'past-rate': 'target' | 'limit' | 'kept' | 'no-room';
  readonly 'past-term': 'target' | 'limit' | 'kept' | 'no-room' | 'set';
  readonly 'past-set-aside': 'target' | 'value' | 'share';
  readonly 'past-market-rate': 'lowered' | 'kept' | 'set';
  readonly 'past-reduction': 'target' | 'value' | 'none';
  readonly 'past-freeze': 'done';
}

/** One step of a waterfall, told with its figures: what went in, what came out, and why it stopped there. */
export interface Step {
  readonly id: keyof Stops;
  readonly from: Term;
  readonly to: Term;
  /** Terms of the offer, under the contract's names, whose figure this step tells; none when left out. */
  readonly settles?: readonly string[];
  readonly principalAndInterest?: Money;
  /** What the loan is after it, where its payment is the level payment of that. */
  readonly loan?: LevelLoan;
  /** Months of interest that join the balance, where the step says it. */
  readonly interestMonths?: number;
  readonly stoppedBecause: Stops[keyof Stops];
  /** The document that asks for the step; undefined where none does. */
  readonly source?: Source;
  /** Other amounts that the step's sentence names, by name: the three limits of a set-aside. */
  readonly amounts?: Readonly<Record<string, Money>>;
  /** Names of those amounts that come out of it, as `to` and the payment do; the others go in. None when left out. */
  readonly found?: readonly string[];
  /** `to` follows from the loan's own figures, whatever the market rate is. */
  readonly withoutRate?: true;
}

/** What a level payment is computed from. */
export interface LevelLoan {
  readonly balance: Money;
  readonly rate: Rate;
  readonly months: number;
}

type InstallmentPhase = 'regular' | 'modified';

/** A rate that begins later, with its own payment. Months count from the first installment. */
export interface RateStep {
  readonly fromMonth: number;
  readonly rate: Rate;
  readonly principalAndInterest: Money;
  readonly phase?: InstallmentPhase;
}

/** The days of a modification with a trial, if the offer goes out on the day of the situation. */
export interface ModificationDates {
  /** When the first trial payment is due. */
  readonly trialFrom: PlainDate;
  /** The last day of the last trial month. */
  readonly trialTo: PlainDate;
  /** From here on interest runs at the new rate: one month before the first new payment. */
  readonly interestChangesOn: PlainDate;
  /** When the first payment of the modified loan is due. */
  readonly firstPaymentOn: PlainDate;
  /** When the last payment of the modified loan is due. */
  readonly maturesOn: PlainDate;
}

/** What the household pays and owes from now to the end: the one source of payments, totals and schedules. */
export interface Outcome {
  /** When the first of these monthly payments is due. */
  readonly firstDueOn: PlainDate;
  /** When the last one is due, where that is no due date: a balloon falls due on its own day, without escrow. */
  readonly lastDueOn?: PlainDate | undefined;
  /** Somebody told the day on which all is due: the loan ends there, even where its payment lets the debt grow. */
  readonly endsOnBalloonDate?: boolean;
  /**
   * Trial months before the new loan's installments begin. Their payments are paid money that changes no balance here. What
   * they bear is the month's interest on the new balance, none where the balance holds that interest already.
   */
  readonly trial?: {
    readonly months: number;
    readonly principalAndInterest: Money;
    readonly interestCapitalized?: boolean;
  };
  readonly loan: Omit<LoanTerms, 'rateSteps'> & {
    readonly principalAndInterest: Money;
    readonly phase: InstallmentPhase;
    readonly rateSteps?: readonly RateStep[];
  };
  /** Monthly taxes and insurance. */
  readonly escrow: Money;
  /**
   * Amounts on top of the installments: a share of the arrears, a share of an escrow shortage; below zero what a pause
   * leaves out or a claim pays. A plan and a pause change what is past due. Months count from the first payment.
   */
  readonly addOns: readonly {
    readonly phase?: 'plan' | 'forbearance' | 'trial' | 'supplement';
    readonly fromMonth: number;
    readonly months: number;
    readonly amount: Money;
  }[];
  /** The number of months after which another option has to follow (a pause); absent where it runs to the end of the loan. */
  readonly endsAfter?: number;
  readonly cashNow: Money;
  /** Past-due money still open when the payments begin. */
  readonly pastDue: Money;
  /** Taxes and insurance in what is paid now or past due: no part of what the loan costs. None when left out. */
  readonly escrowPastDue?: Money;
  /** Taxes and insurance of the past that have become debt: capitalized, set aside or paid by a claim. None when left out. */
  readonly escrowInDebt?: Money;
  /** Money in suspense that has paid a part of what is past due, so that nobody pays it again. None when left out. */
  readonly suspenseCounted?: Money;
  /** Interest of months without a payment to the loan: the unpaid ones, in a Flex Modification also the trial's. Paid later in one form or another. */
  readonly accruedInterest: Money;
  /** Without interest, due with the last installment, sale or refinance. */
  readonly dueAtEnd: Money;
  readonly monthsAdded: number;
}

/** Terms and outcome of an option that fits nowhere, such as the longest plan or term allowed: shown, never offered. */
export type Illustration = Pick<Evaluation, 'terms' | 'outcome' | 'paidAtOnce'>;

/** What an option says of a situation: its checks, and its figures where they are known. */
export interface Evaluation {
  readonly checks: readonly Check[];
  /** Known with `null` where the rule finds no solution. */
  readonly terms: Fact<Terms | null>;
  readonly steps?: Fact<readonly Step[] | null>;
  readonly dates?: Fact<ModificationDates>;
  readonly outcome?: Fact<Outcome | null>;
  readonly illustration?: Illustration;
  /** What is paid before the first payment, where the outcome may not be known; known with null where nothing is. */
  readonly paidAtOnce?: Fact<Money | null>;
  readonly warnings?: readonly Warning[];
  readonly ceiling?: Ceiling;
}

/** An option of an authority, or a closed program: all that is said of it, and how it judges a situation. */
export interface Option {
  /** AUTHORITY.NAME */
  readonly id: string;
  /** The last part of the id; options of several authorities may share it. */
  readonly name: string;
  readonly kind: Kind;
  readonly parameters: Parameters;
  /** Limits that have ended while the option goes on. */
  readonly endedLimits?: Parameters;
  /** Criteria that the texts name and the case has no field for, taken as met (reading G34): keys of `assumed` in the words. */
  readonly assumptions: readonly string[];
  /** Help after a disaster alone: nobody else is told of it unasked. */
  readonly afterDisaster?: true;
  /** Whether it puts a second lien on the home. */
  readonly addsLien?: boolean;
  /** The page that explains what it is; a reinstatement and a closed program need none. */
  readonly learnPage?: LearnPage;
  /** Undefined when the option is not in force on the day of the situation. */
  readonly evaluate: (situation: Situation) => Evaluation | undefined;
}

interface Definition<P extends Parameters> extends Omit<Option, 'id' | 'parameters' | 'evaluate'> {
  readonly authority: string;
  /** Every dated value the option reads; the option is in force while all of them are. */
  readonly parameters: P;
  readonly evaluate: (situation: Situation, rules: RulesOf<P>) => Evaluation;
}

/** Defines an option, in force while all its parameters have a value; each situation is evaluated once. */
export function option<P extends Parameters>({ authority, evaluate, ...definition }: Definition<P>): Option {
  const { name, kind, parameters, learnPage = LEARN_PAGE_OF[kind] } = definition;
  const rulesOn = memoize((asOf: PlainDate) => rulesOf(parameters, asOf));
  return {
    ...definition,
    id: `${authority}.${name}`,
    ...(learnPage && { learnPage }),
    // Another option may ask for this one's verdict.
    evaluate: memoize((situation) => {
      const rules = rulesOn(situation.asOf);
      return rules && evaluate(situation, rules);
    }),
  };
}

export const NO_TERMS = known(null);

/** The status of an option for this household, and the answers that could still change it. */
export function verdictFor({ evaluate }: Option, situation: Situation): Verdict {
  const evaluation = evaluate(situation);
  return evaluation ? verdictOf(evaluation.checks, evaluation.ceiling) : { status: 'not-in-force', missing: [] };
}

/** An option that one authority ties to a further condition. */
export function withFurtherCheck<P extends Parameters>(
  base: Option,
  parameters: P,
  check: (situation: Situation, rules: RulesOf<P>) => Check,
): Option {
  const rulesOn = memoize((asOf: PlainDate) => rulesOf(parameters, asOf));
  return {
    ...base,
    parameters: { ...base.parameters, ...parameters },
    evaluate: (situation) => {
      const evaluation = base.evaluate(situation);
      const rules = rulesOn(situation.asOf);
      return evaluation && rules && { ...evaluation, checks: [...evaluation.checks, check(situation, rules)] };
    },
  };
}

/** What a household should know before it says yes to an option. */
export type Warning =
  | 'balloon-at-end'
  | 'never-paid-off'
  | 'market-rate-old'
  | 'payment-rises-over-time'
  | 'ordinary-sale-first'
  | 'above-stated-capacity'
  | 'not-erased'
  /** At a pause, for somebody whose hardship will not pass: it lowers nothing for good. */
  | 'pause-while-hardship-lasts';

/** A warning where it applies, else none. */
export function warnIf(applies: boolean, warning: Warning): readonly Warning[] {
  return applies ? [warning] : [];
}
