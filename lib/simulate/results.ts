import type { PlainDate } from '../calendar/date';
import type { Caution } from '../case/cautions';
import type { Notice } from '../case/notices';
import type { FactPath } from '../case/schema';
import type { KnownChange } from '../case/situation';
import type { Money } from '../money/money';
import type { Rate } from '../money/rate';
import type { Percent } from '../money/ratio';
import type { Kind, ModificationDates, Step, Terms, Warning } from '../programs/option';
import type { Authority } from '../programs/registry';
import type { Deadline } from '../rights/timeline';
import type { Check } from '../rules/check';
import type { Source } from '../rules/parameter';
import type { Status } from '../rules/status';
import type { AboveCapacity } from './capacity';
import type { Estimate } from './estimates';

/** What the engine says of a case, with typed values: whole cents, rates, days. `lib/contract` writes it as the public JSON. */

export const PHASES = ['trial', 'forbearance', 'plan', 'supplement', 'regular', 'modified'] as const;
export type Phase = (typeof PHASES)[number];

/** Facts that follow from the answers; null while an answer is unknown that they take. */
export interface SituationResult {
  readonly daysDelinquent: number | null;
  readonly monthsDelinquent: number | null;
  readonly unpaidInstallments: number | null;
  /** Principal, interest and escrow of a month. */
  readonly totalPayment: Money | null;
  /** Whether the payment is the sum of its parts or only known as a whole. */
  readonly paymentKnownAs: 'parts' | 'total' | null;
  /** Known changes of the payment, with the whole payment from their day on; null where none is told. */
  readonly changes:
    | readonly {
        readonly on: PlainDate;
        readonly reason: KnownChange['reason'];
        readonly totalPayment: Money | null;
      }[]
    | null;
  /** The regular payments that fall due in the twelve months to come. */
  readonly dueInAYear: Money | null;
  /** What it takes today to be current again. */
  readonly arrears: Money | null;
  /** The known parts of the arrears, while a small part is unknown. */
  readonly arrearsAtLeast: Money | null;
  readonly loanToValuePercent: Percent | null;
  readonly housingRatioPercent: Percent | null;
  /** What the other liens cost a month; null while nobody tells it. */
  readonly otherLiensPayment: Money | null;
  /** The payment of this loan and of all other liens, in percent of gross income; null while one of them is unknown. */
  readonly allLiensRatioPercent: Percent | null;
  /** Every known debt on the home over its value, where another lien or a deferred part is told. */
  readonly debtToValuePercent: Percent | null;
  /** The last installment of the loan as it was agreed, escrow left out, where it is far above the others; null where not, or unknown. */
  readonly balloon: {
    readonly on: PlainDate;
    readonly balance: Money;
    readonly payment: Money;
    /** It comes of figures copied a little wrong: it is asked about, and not told as a balloon. Not in the JSON. */
    readonly isSlip: boolean;
  } | null;
  /** The day on which the whole balance falls due, as told, and today's balance; null where none is told. Not in the JSON. */
  readonly statedBalloon: { readonly on: PlainDate; readonly balanceToday: Money | null } | null;
  /** What earlier help deferred, and the day of the last installment, with which it falls due (null: unknown); null where nothing is deferred. */
  readonly deferredDue: { readonly on: PlainDate | null; readonly amount: Money } | null;
  /** Whether the agreed payment lets the debt grow, and no day is told on which all is due. */
  readonly neverPaidOff: boolean | null;
  /** Value less every known debt on the home; below zero where more is owed. */
  readonly equity: Money | null;
}

/** A check of an option, with its place in it. */
export interface CheckResult extends Omit<Check, 'id' | 'parts'> {
  /** AUTHORITY.OPTION.CHECK; the id of a part goes on with its own name. */
  readonly id: string;
  /** Within its option, or within the check that it is a part of. */
  readonly name: string;
  /** This check alone settles the status. */
  readonly decides: boolean;
  readonly parts?: readonly CheckResult[] | undefined;
}

/** A run of equal monthly payments. */
export interface PaymentRun {
  /** The first month of the run; 1 is the first month of the outcome. */
  readonly fromMonth: number;
  readonly months: number;
  /** Principal, interest, escrow and anything on top, a month. */
  readonly payment: Money;
  readonly phase: Phase;
  /** The last payment, far above the others: the whole balance that is left falls due with it. */
  readonly balloon?: true;
}

/** What an outcome comes to; each field as `lib/contract/simulation-schema.ts` describes it. */
export interface TotalsResult {
  readonly totalPaid: Money;
  readonly totalInterest: Money;
  readonly trialPaid?: Money;
  readonly trialInterest?: Money;
  readonly escrowInDebt?: Money;
  readonly suspenseCounted?: Money;
  readonly dueAtEnd: Money;
  readonly balloon?: Money;
  readonly balanceAtEnd?: Money;
  readonly paidOffOn: PlainDate;
  readonly monthsAdded: number;
}

/** What one option says to a household: the verdict, what decided it, and the terms where there are any. */
export interface OptionResult {
  /** AUTHORITY.OPTION */
  readonly id: string;
  readonly authority: Authority | 'history';
  /** The option's own name, which several authorities may share. */
  readonly name: string;
  readonly kind: Kind;
  /** Help after a disaster alone. */
  readonly afterDisaster?: true | undefined;
  /** Whether it puts a new lien on the home. Not in the JSON. */
  readonly addsLien?: boolean | undefined;
  /** Its place in the authority's own order of review. */
  readonly order: number;
  readonly status: Status;
  /** The first day of the coming month from which on the option may fit if nothing is paid, where time alone is missing today. */
  readonly opensOn?: PlainDate;
  /** Paths of the answers that could still change the status. */
  readonly missing: readonly FactPath[];
  readonly checks: readonly CheckResult[];
  readonly terms?: Terms | undefined;
  /** What has to be paid before the first payment, where no term tells it. */
  readonly paidAtOnce?: Money | undefined;
  readonly dates?: ModificationDates | undefined;
  readonly steps?: readonly Step[] | undefined;
  readonly payments?: readonly PaymentRun[] | undefined;
  readonly totals?: TotalsResult | undefined;
  /**
   * Of an option without figures of its own: what it would come to with the estimates that it rests on; of a repayment plan or a
   * modification that fits nowhere what the longest one allowed would take.
   */
  readonly illustration?:
    | {
        readonly terms: Terms;
        /** What has to be paid before the first payment, where no term tells it. */
        readonly paidAtOnce?: Money | undefined;
        readonly payments?: readonly PaymentRun[] | undefined;
        readonly totals?: TotalsResult | undefined;
        /** With the estimates the option has these terms; absent for what is only the longest allowed. */
        readonly fits?: true;
        /** Paths of the estimates that it rests on. */
        readonly estimated?: readonly FactPath[];
      }
    | undefined;
  /** Paths of unknown facts that the terms need although the status is settled; absent where the terms are known. */
  readonly termsMissing?: readonly FactPath[] | undefined;
  /** Paths of the market rates of a dated table that the figures rest on. */
  readonly restsOnRates: readonly FactPath[];
  readonly warnings: readonly Warning[];
  /** The highest payment of the option, where it is above what the household says it can pay, and by how much. */
  readonly aboveStatedCapacity?: AboveCapacity | undefined;
}

/** The row of a dated table that stood in for a market rate. */
export interface MarketRateResult {
  /** The answer that it stands in for. */
  readonly path: FactPath;
  readonly rate: Rate;
  /** The first day of the row of the dated table. */
  readonly since: PlainDate;
  readonly source: Source;
  readonly termDays: number;
  /** Older than its term on the day of the simulation: what rests on it is an estimate. */
  readonly old: boolean;
}

/** What the engine says of one case. */
export interface Simulation {
  readonly version: 1;
  readonly rulesVersion: string;
  readonly asOf: PlainDate;
  readonly situation: SituationResult;
  readonly options: readonly OptionResult[];
  /** Ids of the open options, the one that a servicer would reach first at the front. */
  readonly suggestedOrder: readonly string[];
  readonly marketRates: readonly MarketRateResult[];
  readonly timeline: readonly Deadline[];
  /** Paths of unknown facts, the one that most open options wait for first. */
  readonly nextQuestions: readonly FactPath[];
  /** Paths of unknown facts that the figures of open options wait for, the one that most of them wait for first. */
  readonly nextFigures: readonly FactPath[];
  readonly notices: readonly Notice[];
  readonly cautions: readonly Caution[];
  /** Figures that nobody gave and an illustration rests on. */
  readonly estimates: readonly Estimate[];
}

/** One month of an outcome, for pictures, tables and files. */
export interface OutcomeRow {
  readonly month: number;
  readonly dueOn: PlainDate;
  readonly phase: Phase;
  readonly payment: Money;
  readonly interest: Money;
  readonly principal: Money;
  readonly escrow: Money;
  /** Arrears or escrow shortage paid this month; below zero what a pause leaves out. */
  readonly addOn: Money;
  /** The part of it that lowers what is past due; below zero what a pause adds to it. */
  readonly arrears: Money;
  /** Interest-bearing balance after the payment. */
  readonly balance: Money;
  /** Owed without interest, due at the end. */
  readonly deferredBalance: Money;
  /** Past-due money not yet repaid. */
  readonly pastDue: Money;
  /** Paid since today, escrow left out, what falls due at the end with the last month: it ends as the total paid. */
  readonly paid: Money;
}
