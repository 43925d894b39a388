import * as z from 'zod';
import { KINDS } from '../programs/option';
import { EFFECTS, RELATIONS, TRUTHS } from '../rules/check';
import { EVIDENCE, UNITS } from '../rules/parameter';
import { STATUSES } from '../rules/status';
import { ESTIMATION_METHODS } from '../simulate/estimates';
import { PHASES } from '../simulate/results';

/**
 * The public answer, exactly as the contract writes it: money, rates and dates as text. The types and the published JSON
 * Schema both come from here.
 */

const money = z.string().regex(/^-?\d+\.\d{2}$/);
const date = z.iso.date();
const name = z.string();
const object = <S extends z.core.$ZodShape>(shape: S) => z.strictObject(shape).readonly();
const list = <S extends z.ZodType>(item: S) => z.array(item).readonly();
const byName = <S extends z.ZodType>(value: S) => z.record(name, value).readonly();

const situation = object({
  daysDelinquent: z.int().nullable(),
  monthsDelinquent: z.int().nullable(),
  unpaidInstallments: z.int().nullable(),
  payment: money.nullable(),
  paymentKnownAs: z
    .enum(['parts', 'total'])
    .nullable()
    .describe('Whether the payment is the sum of its parts or only known as a whole.'),
  changes: list(object({ on: date, reason: name.nullable(), payment: money.nullable() }))
    .nullable()
    .describe('Known changes of the payment, with the whole payment from their day on.'),
  dueInAYear: money.nullable().describe('The regular payments that fall due in the twelve months to come.'),
  arrears: money.nullable(),
  arrearsAtLeast: money.nullable().describe('The known parts of the arrears, while a small part is unknown.'),
  loanToValuePercent: name.nullable(),
  housingRatioPercent: name.nullable(),
  otherLiensPayment: money.nullable().describe('What the other liens cost a month; null while nobody tells it.'),
  allLiensRatioPercent: name.nullable().describe('The payment and that of the other liens over gross income.'),
  debtToValuePercent: name
    .nullable()
    .describe('Every known debt on the home over its value, where another lien or a deferred part is told.'),
  balloon: object({ on: date, balance: money, payment: money })
    .nullable()
    .describe(
      'The last installment of the loan as it was agreed, where it is more than twice a regular one: its day, the balance that it ' +
        'pays, and that with the interest of its month, escrow left out.',
    ),
  deferredDue: object({ on: date.nullable(), amount: money })
    .nullable()
    .describe('What earlier help deferred, and the day of the last installment, with which it falls due.'),
  neverPaidOff: z
    .boolean()
    .nullable()
    .describe(
      'Whether the agreed payment is below the interest, so that the debt grows, and no day is told on which all is due.',
    ),
  equity: money.nullable().describe('Value less every known debt on the home; below zero where more is owed.'),
});
export type SituationJson = z.infer<typeof situation>;

const source = object({
  document: name,
  section: name,
  url: z.url(),
  effective: date,
  evidence: z.enum(EVIDENCE),
  openQuestion: name.exactOptional(),
});
export type SourceJson = z.infer<typeof source>;

export const checkSchema = z.strictObject({
  id: name.describe('AUTHORITY.OPTION.CHECK; the id of a part goes on with its own name.'),
  truth: z.enum(TRUTHS),
  decides: z.boolean().describe('This check alone settles the status.'),
  effect: z.enum(EFFECTS).describe('A failure denies the option, or refers it to the servicer.'),
  actual: name.exactOptional(),
  relation: z.enum(RELATIONS),
  limit: name.exactOptional(),
  unit: z.enum(UNITS),
  since: date.describe('The first day on which this limit applies.'),
  missing: list(name),
  restsOnRates: list(name).exactOptional().describe('Paths of the market rates of a dated table that it rests on.'),
  source,
  get parts() {
    return z.array(checkSchema).exactOptional();
  },
});
export type CheckJson = z.infer<typeof checkSchema>;

const step = object({
  id: name,
  from: name,
  to: name,
  unit: z.enum(['money', 'rate', 'months', 'yes-no', 'percent']),
  principalAndInterest: money.exactOptional(),
  interestMonths: z.int().exactOptional().describe('Months of interest that join the balance.'),
  stoppedBecause: name,
  source: source.exactOptional(),
  amounts: byName(money).exactOptional(),
});
export type StepJson = z.infer<typeof step>;

const dates = object({
  trialFrom: date.describe('When the first trial payment is due.'),
  trialTo: date.describe('The last day of the last trial month.'),
  interestChangesOn: date.describe(
    'Interest runs at the new rate from here on, one month before the first new payment.',
  ),
  firstPaymentOn: date.describe('When the first payment of the modified loan is due.'),
  maturesOn: date.describe('When the last payment of the modified loan is due.'),
});

const payment = object({
  fromMonth: z.int(),
  months: z.int(),
  payment: money.describe('Principal, interest, escrow and anything on top, a month.'),
  phase: z.enum(PHASES),
  balloon: z
    .literal(true)
    .exactOptional()
    .describe('The last payment, far above the others: the whole balance that is left falls due with it.'),
});
export type PaymentJson = z.infer<typeof payment>;

const totals = object({
  totalPaid: money.describe(
    'Principal, interest, fees and what was set aside, from today to the end, dueAtEnd and trial payments included. Taxes and ' +
      'insurance of each month, past-due ones too, are left out; escrowInDebt is in it.',
  ),
  totalInterest: money.describe('What was owed already for the unpaid months, trialInterest, and that of the loan.'),
  trialPaid: money
    .exactOptional()
    .describe('Principal and interest of the trial payments, in totalPaid. They lower no balance of the simulation.'),
  trialInterest: money
    .exactOptional()
    .describe(
      'The interest in trialPaid: that of the trial’s months on the new balance at the new rate, at most what is paid; 0.00 where ' +
        'the new balance holds it already.',
    ),
  escrowInDebt: money
    .exactOptional()
    .describe('Taxes and insurance in totalPaid: paid for the household in the past, and now part of the debt.'),
  suspenseCounted: money
    .exactOptional()
    .describe(
      'Money that the servicer holds in suspense: it pays a part of what is past due, and is not in totalPaid.',
    ),
  dueAtEnd: money.describe(
    'In one sum at the end: what bears no interest, and the balloon. Counted once in totalPaid.',
  ),
  balloon: money
    .exactOptional()
    .describe(
      'The last installment where it is more than twice a regular one, with what is past due by then; part of dueAtEnd.',
    ),
  balanceAtEnd: money.exactOptional().describe('The balance that the balloon pays, without the interest of its month.'),
  paidOffOn: date,
  monthsAdded: z.int(),
});
export type TotalsJson = z.infer<typeof totals>;

const terms = byName(z.union([z.string(), z.int(), z.boolean()]));

const option = object({
  id: name.describe('AUTHORITY.OPTION'),
  kind: z.enum(KINDS),
  order: z.int(),
  status: z.enum(STATUSES),
  opensOn: date
    .exactOptional()
    .describe('The first day of the coming month from which on the option may fit if nothing is paid until then.'),
  missing: list(name),
  checks: list(checkSchema),
  terms: terms.exactOptional(),
  paidAtOnce: money
    .exactOptional()
    .describe('What has to be paid before the first payment below, where no term tells it.'),
  dates: dates.exactOptional().describe('If the offer goes out on the day of the simulation.'),
  steps: list(step).exactOptional(),
  payments: list(payment).exactOptional(),
  totals: totals.exactOptional(),
  illustration: object({
    terms,
    paidAtOnce: money.exactOptional().describe('What has to be paid before the first payment, where no term tells it.'),
    payments: list(payment).exactOptional(),
    totals: totals.exactOptional(),
    fits: z
      .literal(true)
      .exactOptional()
      .describe('With the estimates the option has these terms; absent for what is only the longest allowed.'),
    estimated: list(name).exactOptional().describe('Paths of the estimates that it rests on.'),
  })
    .exactOptional()
    .describe(
      'Of an option without terms or payments: what it would come to with the estimates that it rests on. Of a repayment plan or a ' +
        'modification that fits nowhere: what the longest one allowed would take; the checks tell why it does not fit. No verdict rests on it.',
    ),
  termsMissing: list(name)
    .exactOptional()
    .describe('Paths that the terms still wait for, where the status no longer does.'),
  restsOnRates: list(name).describe('Paths of the market rates of a dated table that the figures rest on.'),
  warnings: list(name),
  aboveStatedCapacity: object({ payment: money, others: money.exactOptional(), above: money })
    .exactOptional()
    .describe(
      'The highest payment of the option, what the other loans on the home cost beside it, where somebody told it, and by how much both are above what the household says it can pay.',
    ),
});
export type OptionJson = z.infer<typeof option>;

const marketRate = object({
  path: name.describe('The answer that it stands in for.'),
  ratePercent: name,
  since: date.describe('The day of the row.'),
  source,
  termDays: z.int(),
  old: z.boolean().describe('Older than its term on the day of the simulation: what rests on it is an estimate.'),
});

const timelineEntry = object({
  id: name,
  date,
  uncertain: z.literal(true).exactOptional().describe('The day may count: it hangs on something unknown.'),
  decisionAssumed: z.literal(true).exactOptional().describe('From the last day on which a decision may come.'),
  late: z.literal(true).exactOptional().describe('That day has passed, and no decision has come.'),
  dependsOn: list(z.enum(['confirmation', 'coverage', 'decision']))
    .exactOptional()
    .describe('What is not settled and could take the day away: the new owner, who is bound, a decision.'),
  waitsFor: z
    .enum(['application', 'agreement'])
    .exactOptional()
    .describe('What a first filing or a sale has to wait for, past the day too.'),
  breach: object({ of: z.enum(['days', 'application', 'agreement']), filedOn: date, daysDelinquent: z.int() })
    .exactOptional()
    .describe('A first filing was made that may have had to wait: for what, its day, and the day of the delinquency.'),
  notOwed: z.literal(true).exactOptional().describe('No answer to the appeal is owed: the application came too late.'),
  applicationInTime: z.boolean().exactOptional().describe('The complete application arrived by this last safe day.'),
  source,
});

export const simulationSchema = object({
  version: z.literal(1),
  rulesVersion: name,
  asOf: date,
  situation,
  options: list(option),
  suggestedOrder: list(name).describe('Open options, the one that a servicer would reach first at the front.'),
  marketRates: list(marketRate).describe('The rates that these options took from a dated table.'),
  timeline: list(timelineEntry),
  nextQuestions: list(name).describe('Paths of unknown facts, the one that most open options wait for first.'),
  nextFigures: list(name).describe(
    'Paths of unknown facts that the figures of open options wait for, the one that most of them wait for first.',
  ),
  notices: list(
    object({ path: name, notice: name, amount: money.exactOptional(), computed: money.exactOptional() }),
  ).describe('Answers that are allowed but look mistaken.'),
  cautions: list(
    object({
      path: name,
      caution: name,
      marketRatePercent: name.exactOptional(),
      equity: money.exactOptional(),
      payment: money.exactOptional(),
      sentOn: name.exactOptional(),
      daysBind: z.boolean().exactOptional(),
      payoff: money.exactOptional(),
    }),
  ).describe('Where the rules may not be this loan’s own, or an answer has to be read with care.'),
  estimates: list(
    object({
      path: name,
      value: z.union([z.string(), z.int(), z.boolean()]).describe('As a case writes it.'),
      how: z.enum(ESTIMATION_METHODS),
    }),
  ).describe('Facts that nobody gave, guessed for the illustrations. No verdict and no missing fact rests on one.'),
});
export type SimulationJson = z.infer<typeof simulationSchema>;
