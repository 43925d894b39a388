import type { Backer } from '../case/schema';
import type { Kind } from '../programs/option';
import type { Relation, Truth } from '../rules/check';
import type { Evidence, Unit } from '../rules/parameter';
import type { Status } from '../rules/status';

/** The public answer, exactly as the contract writes it: money, rates and dates as text. */
export interface Simulation {
  readonly version: 1;
  readonly rulesVersion: string;
  readonly asOf: string;
  readonly situation: SituationAnswer;
  readonly options: readonly OptionAnswer[];
  /** Ids of the options that are open to this household, the one a servicer would reach first at the front. */
  readonly suggestedOrder: readonly string[];
  readonly timeline: readonly TimelineEntry[];
  /** Paths of unknown facts, the one that stands in most open options first. */
  readonly nextQuestions: readonly string[];
  /** Answers that are allowed but look mistaken. */
  readonly notices: readonly Notice[];
}

export interface SituationAnswer {
  readonly daysDelinquent: number | null;
  readonly monthsDelinquent: number | null;
  readonly unpaidInstallments: number | null;
  readonly payment: string | null;
  readonly arrears: string | null;
  readonly loanToValuePercent: string | null;
  readonly housingRatioPercent: string | null;
}

export interface OptionAnswer {
  /** AUTHORITY.OPTION */
  readonly id: string;
  readonly kind: Kind;
  readonly order: number;
  readonly status: Status;
  readonly missing: readonly string[];
  readonly checks: readonly CheckAnswer[];
  readonly terms?: Readonly<Record<string, string | number | boolean>>;
  readonly steps?: readonly StepAnswer[];
  readonly payments?: readonly PaymentAnswer[];
  readonly totals?: TotalsAnswer;
  readonly warnings: readonly string[];
}

export interface CheckAnswer {
  /** AUTHORITY.OPTION.CHECK; a part's id goes on with its own name. */
  readonly id: string;
  readonly truth: Truth;
  readonly decides: boolean;
  /** `refers`: a failure sends the option to the servicer's judgment instead of denying it. */
  readonly effect: 'denies' | 'refers';
  readonly actual?: string;
  readonly relation: Relation;
  readonly limit?: string;
  readonly unit: Unit;
  /** The first day on which this limit applies. */
  readonly since: string;
  readonly missing: readonly string[];
  readonly source: SourceAnswer;
  readonly parts?: readonly CheckAnswer[];
}

export interface SourceAnswer {
  readonly document: string;
  readonly section: string;
  readonly url: string;
  readonly effective: string;
  readonly evidence: Evidence;
  readonly openQuestion?: string;
}

export interface StepAnswer {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly unit: 'money' | 'rate' | 'months' | 'yes-no' | 'percent';
  readonly principalAndInterest?: string;
  readonly stoppedBecause: string;
  readonly amounts?: Readonly<Record<string, string>>;
}

export interface PaymentAnswer {
  readonly fromMonth: number;
  readonly months: number;
  /** Principal, interest, escrow and anything on top, a month. */
  readonly payment: string;
  readonly phase: Phase;
}

export type Phase = 'trial' | 'forbearance' | 'plan' | 'regular' | 'modified';

export interface TotalsAnswer {
  /** All principal, interest and past-due money from today to the end, what is due at the end included, escrow left out. */
  readonly totalPaid: string;
  readonly totalInterest: string;
  readonly dueAtEnd: string;
  readonly paidOffOn: string;
  readonly monthsAdded: number;
}

export interface TimelineEntry {
  readonly id: string;
  readonly date: string;
  readonly source: SourceAnswer;
}

export interface Notice {
  readonly path: string;
  /** A key of `notices` in the words. */
  readonly notice: string;
}

/** One month of an outcome, for pictures, tables and files. Money as the contract writes it. */
export interface OutcomeRow {
  readonly month: number;
  readonly dueOn: string;
  readonly phase: Phase;
  readonly payment: string;
  readonly interest: string;
  readonly principal: string;
  readonly escrow: string;
  /** Arrears or escrow shortage paid this month. */
  readonly addOn: string;
  /** Interest-bearing balance after the payment. */
  readonly balance: string;
  /** Owed without interest, due at the end. */
  readonly deferredBalance: string;
  /** Past-due money not yet repaid. */
  readonly pastDue: string;
}

export type { Backer };
