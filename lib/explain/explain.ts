import { businessDayUntil } from '../calendar/business-days';
import { addMonths, type PlainDate } from '../calendar/date';
import { CAUTION_OF_ROLE, type Caution, isOutOfScope } from '../case/cautions';
import type { Notice } from '../case/notices';
import type { FactPath } from '../case/schema';
import { factsForTerms } from '../interview/rank';
import { add, subtract, ZERO } from '../money/money';
import type { Kind, LearnPage, Warning } from '../programs/option';
import { optionOf } from '../programs/registry';
import { regulationX } from '../rights/parameters';
import { RULE_SET } from '../rights/rule-set';
import type { Deadline, DeadlineId } from '../rights/timeline';
import { isOneOfChecks } from '../rules/deciding-checks';
import { inForce, type Parameter } from '../rules/parameter';
import type { Status } from '../rules/status';
import type { CheckResult, MarketRateResult, OptionResult, Simulation, SituationResult } from '../simulate/results';
import { aboutOption } from './about-option';
import { type Agency, agencyOfBacker } from './agency';
import { agencySentence } from './agency-sentence';
import {
  approximate,
  approximateHeadline,
  approximateSentence,
  areTotalsApproximate,
  isApproximate,
  isEstimated,
  isStatedPayment,
  oldRateSentence,
  statedPaymentName,
} from './approximate';
import { assumedOf } from './assumed';
import { type CircumstanceId, circumstanceOf } from './circumstances';
import {
  byDay,
  type DeadlineExplanation,
  explainDeadline,
  filingDays,
  hasApplied,
  lastOpenDay,
  saleDay,
  saleHold,
} from './dates';
import { denialFigures } from './denial-figures';
import { withoutEscrow } from './estimates';
import {
  balloonOf,
  explainPayments,
  explainSituation,
  explainSteps,
  explainTerms,
  explainTotals,
  headlineOf,
  latenessInRules,
  laterSentences,
  type StepExplanation,
  type TermExplanation,
} from './figures';
import { authoritiesAmong } from './for-household';
import { explainNotice } from './notice';
import { moneyIn, openOptions } from './payment-change';
import { type EvidenceNote, evidenceNotes, figureValue, type Reason, reasonsOf } from './reasons';
import { moneyValue, otherLoans, type Sentence, type Value, type Values } from './sentence';

/** A simulation as plain data to be said: every sentence is a key of the words with its typed values. */
export interface Explanation {
  readonly asOf: Sentence;
  readonly notAdvice: Sentence;
  readonly situation: readonly Sentence[];
  /** What the loan comes to if nothing changes: one large last payment, or a debt that grows; empty where it is simply paid off. */
  readonly endOfLoan: readonly Sentence[];
  /** Whether a balloon is so near that there is something to ask for now. */
  readonly isBalloonNear: boolean;
  /** What to say where no option keeps the home: who is up to date has no missed payments that one could help with. */
  readonly nothingFits: Sentence;
  /** That the options here may not be this loan's own; empty for a first loan that is no line of credit. Said before them. */
  readonly nature: readonly Sentence[];
  /** With a foreclosure under way, that the right to catch up may end. */
  readonly beforeSale: readonly Sentence[];
  /** Options that time alone opens soon, with their day. */
  readonly opensSoon: readonly Sentence[];
  /** How late that is as the rules count it, for who asks; undefined where nothing is past due or nobody knows. */
  readonly counted?: Sentence;
  readonly summary: readonly Sentence[];
  /** Options that may be open, in the suggested order, then the others in the authority's order. */
  readonly options: readonly OptionExplanation[];
  /** The questions whose answers would settle most. */
  readonly questions: readonly FieldLabel[];
  readonly notices: readonly (FieldLabel & Pick<Notice, 'notice'> & { readonly sentence: Sentence })[];
  /** Where the rules may not be this loan's own, or an answer means more than it says. */
  readonly cautions: readonly (FieldLabel & {
    /** Its point in a line. */
    readonly title: Sentence;
    readonly sentence: Sentence;
    readonly more: CircumstanceId | undefined;
  })[];
  readonly timeline: readonly DeadlineExplanation[];
  readonly actions: readonly ActionExplanation[];
}

/** A fact, by its path and the label of its question. */
export interface FieldLabel {
  readonly path: FactPath;
  readonly label: Sentence;
}

/** Things to do, the first groups of a sale and of a letter; the words of most stand under `explain.actions`. */
export type ActionId =
  | `sale-${'soon' | 'very-soon' | 'sent' | 'sent-soon' | 'applied-late' | 'set' | 'passed' | 'agreement' | 'decided'}`
  | `sale-${'papers' | 'held' | 'held-papers' | 'held-answer' | 'held-appeal' | 'not-confirmed' | 'not-confirmed-soon'}`
  | `${'accept' | 'appeal' | 'answer'}-by`
  | `${'answer' | 'appeal'}-now`
  | 'sale-answered'
  | 'accept-too'
  | 'decided'
  | 'sale-letter'
  | 'keep-agreement'
  | `appeal-${'denied' | 'pending' | 'late'}`
  | 'denied'
  | 'decision-late'
  | 'missing-papers'
  | 'await-letter'
  | 'ask-letter'
  | 'await-decision'
  | `bankruptcy-${'sale' | 'lawyer'}`
  | 'active-duty-sale'
  | 'filed-in-breach'
  | 'trial-refused'
  | 'confirm-owner'
  | 'call-servicer'
  | 'agency'
  | 'find-owner'
  | 'counselor'
  | 'scams'
  | OptionActionId;

/** What to do of one option. */
type OptionActionId = 'status' | 'option' | 'ordinary-sale' | 'ask-exception' | 'papers-for-application';

/** One thing to do now. */
export interface ActionExplanation {
  readonly id: ActionId;
  readonly sentence: Sentence;
  /** It has a day of its own, so it stands above everything else: of a sale that is set, or of a letter to answer. */
  readonly about?: 'sale' | 'letter';
  /** Whose number stands beside it: that of the free counselor, or of the agency behind the loan. */
  readonly calls?: 'counselor' | Agency;
}

/** One option in sentences. */
export interface OptionExplanation {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Help after a disaster alone. */
  readonly afterDisaster: boolean;
  readonly status: Status;
  /** Named in the suggested order: open, or not settled yet. */
  readonly suggested: boolean;
  /** Whose rules it follows. */
  readonly authority: Sentence;
  readonly title: Sentence;
  readonly what: Sentence;
  readonly ends: Sentence;
  readonly statusLabel: Sentence;
  readonly statusSentence: Sentence;
  /** What has to be known before the verdict is acted on. */
  readonly atVerdict: readonly Sentence[];
  /** The figures that matter most, and what the payment becomes later, or what the longest plan would take; empty without any. */
  readonly headline: readonly Sentence[];
  readonly reasons: readonly Reason[];
  readonly missing: readonly FieldLabel[];
  /** Facts that the answer no longer waits for, but the servicer's look or the figures do. */
  readonly more: readonly FieldLabel[];
  readonly terms: readonly TermExplanation[];
  readonly steps: readonly StepExplanation[];
  readonly payments: readonly Sentence[];
  readonly totals: readonly Sentence[];
  readonly warnings: readonly WarningExplanation[];
  readonly assumed: readonly Sentence[];
  readonly evidence: readonly EvidenceNote[];
  readonly actions: readonly ActionExplanation[];
  /** The page that explains what it is; none for a reinstatement and a closed program. */
  readonly learnPage: LearnPage | undefined;
}

/** What to know before a yes: a warning of the simulation, or what its sums are about. */
interface WarningExplanation extends Sentence {
  readonly warning?: Warning;
}

/** A whole simulation in sentences for its reader, the suggested options first. It decides nothing: each figure is the simulation's own. */
export function explainSimulation(simulation: Simulation): Explanation {
  const {
    asOf,
    rulesVersion,
    situation,
    marketRates,
    options,
    suggestedOrder,
    timeline,
    notices,
    cautions,
    nextQuestions,
  } = simulation;
  const hold = saleHold(timeline, asOf);
  const isIncomplete = cautions.some(({ caution }) => caution === 'application-sent');
  const isSaleAhead = timeline.some(({ id, date }) => id === 'sale' && date >= asOf);
  const safe = timeline.find(({ id, applicationInTime }) => id === 'sale-protection' && applicationInTime !== true);
  const around = {
    hold,
    isIncomplete,
    isPapersAsked: timeline.some(({ id }) => id === 'missing-papers'),
    isUnconfirmed: isUnconfirmed(simulation),
    safeDay: isSaleAhead ? safe?.date : undefined,
  };
  const days = timeline.map((entry) => explainDeadline(entry, asOf, around));
  const isReverse = cautions.some(({ caution }) => caution === 'is-reverse-mortgage');
  const near = isReverse ? [] : beforeBalloon(situation, asOf);
  const end = isReverse ? [] : [...endIfNothingChanges(situation), ...near];
  const deferred = isReverse ? [] : deferredEnd(situation);
  const endOfLoan = isDeferredNear(situation, asOf) ? [...end, ...deferred] : end;
  const suggested = suggestedOrder.flatMap((id) => options.filter((option) => option.id === id));
  const inOrder = openOptions(simulation, false);
  const isLeading = (option: OptionResult) =>
    inOrder.find(({ authority }) => authority === option.authority) === option;
  const others = options.filter(({ id }) => !suggestedOrder.includes(id));
  const isBare = withoutEscrow(simulation.estimates) !== undefined;
  const counted = latenessInRules(situation);
  return {
    asOf: {
      key: 'explain.asOf',
      values: { asOf: { unit: 'date', value: asOf }, rulesVersion: { unit: 'name', value: rulesVersion } },
    },
    notAdvice: { key: 'explain.notAdvice' },
    situation: [
      // A reverse mortgage has no monthly payment to be behind with.
      ...explainSituation(situation, isBare).slice(isReverse ? 1 : 0),
      ...end,
      ...deferred,
    ],
    endOfLoan,
    isBalloonNear: near.length > 0,
    nothingFits: { key: situation.unpaidInstallments === 0 ? 'answer.noneCurrent' : 'answer.none' },
    nature: [...natureOf(cautions), ...roleOf(cautions), ...saysLate(cautions)],
    beforeSale: reinstateInTime(suggested, simulation),
    opensSoon: opensSoon(options),
    ...(counted && { counted }),
    summary: options.length === 0 ? [] : summaryOf(options, suggested.length),
    options: [
      ...suggested.map((option) =>
        explainOption(option, { asOf, situation, marketRates, suggested: true, leads: isLeading(option), notices }),
      ),
      ...others.map((option) => explainOption(option, { asOf, situation, marketRates, suggested: false, notices })),
    ],
    questions: nextQuestions.map(field),
    notices: notices.map((notice) => ({
      ...field(notice.path),
      notice: notice.notice,
      sentence: explainNotice(notice),
    })),
    cautions: cautions.map((caution) => ({
      ...field(caution.path),
      title: { key: `cautions.titles.${caution.caution}` },
      sentence: explainCaution(caution, simulation),
      more: circumstanceOf(caution),
    })),
    timeline: isDenied(simulation) ? appealFirst(days) : days,
    actions: actionsForAll(simulation),
  };
}

interface Around {
  readonly asOf: PlainDate;
  readonly situation: SituationResult;
  readonly marketRates: readonly MarketRateResult[];
  readonly suggested: boolean;
  /** Whether it is the option to begin with, of those of its authority. */
  readonly leads?: boolean;
  readonly notices?: readonly Notice[];
}

/** One option in sentences: what it is, its verdict, terms, reasons and what to do next. */
export function explainOption(
  option: OptionResult,
  { asOf, situation, marketRates, suggested, leads = false, notices = [] }: Around,
): OptionExplanation {
  const {
    id,
    name,
    authority,
    kind,
    afterDisaster = false,
    status,
    checks,
    missing,
    payments = [],
    totals,
    warnings,
  } = option;
  const isEstimate = isApproximate(option);
  const explained = (sentence: Sentence, firm?: readonly string[]) =>
    isEstimate ? approximateSentence(sentence, firm) : sentence;
  const headline = headlineOf(option, situation);
  const twice = pastDueTwice(option, notices);
  const reasons = reasonsOf(checks, {
    unpaidInstallments: situation.unpaidInstallments,
    isRateOld: warnings.includes('market-rate-old'),
  });
  return {
    id,
    name,
    kind,
    afterDisaster,
    status,
    suggested,
    reasons,
    authority: { key: `options.authority.${authority}` },
    title: aboutOption(option, 'title'),
    what: aboutOption(option, 'what'),
    // What is due at the end is no general matter where the sum is known to be nothing.
    ends:
      ['deferral', 'partial-claim'].includes(kind) && totals?.dueAtEnd === 0
        ? { key: 'answer.due.nothing' }
        : aboutOption(option, 'ends'),
    statusLabel: { key: `statuses.${status}.label` },
    statusSentence: { key: `statuses.${status}.sentence`, values: { asOf: { unit: 'date', value: asOf } } },
    atVerdict: atVerdict(option, suggested).map((sentence) => explained(sentence)),
    headline: headline
      ? [headline, ...laterSentences(option)].map((sentence) =>
          isEstimate
            ? approximateHeadline(sentence, [
                'before',
                'after',
                'most',
                ...statedPaymentName(sentence.values ?? {}, situation),
              ])
            : sentence,
        )
      : [],
    missing: missing.map(field),
    more: factsForTerms(option).map(field),
    terms: explainTerms(option).map((term) =>
      isEstimate && (isEstimated(option) || !term.withoutRate) && !isStatedPayment(term.value, situation)
        ? { ...term, value: approximate(term.value) }
        : term,
    ),
    steps: explainSteps(option).map((step) => ({
      ...step,
      // Of a step only what comes out is an estimate.
      sentence: explained(
        step.sentence,
        Object.keys(step.sentence.values ?? {}).filter((name) => !step.found.includes(name)),
      ),
    })),
    payments: explainPayments({ payments, totals, changes: situation.changes }).map((sentence) => explained(sentence)),
    totals: totals
      ? explainTotals(totals).map((sentence) =>
          areTotalsApproximate(option) ? approximateSentence(sentence, ['suspenseCounted']) : sentence,
        )
      : [],
    warnings: [
      ...twice,
      ...payFirst(option),
      ...(twice.length > 0 ? [] : sumsApart(option, situation).map((sentence) => explained(sentence, ['arrears']))),
      ...warnings
        .filter((one) => !AT_VERDICT.includes(one))
        .flatMap((warning) =>
          warning === 'market-rate-old'
            ? { ...oldRateSentence(option, marketRates), warning }
            : warning === 'pause-while-hardship-lasts' && leads
              ? { key: 'explain.pauseAlone' }
              : warningOf(warning, totals),
        ),
    ],
    assumed: assumedOf(id).map((criterion) => ({ key: `assumed.${criterion}` })),
    learnPage: optionOf(id)?.learnPage,
    // A no is judged by what it rests on: the rules that fit do not matter then.
    evidence: evidenceNotes(status === 'does-not-qualify' ? reasons.filter(denies) : reasons),
    actions: actionsFor(option),
  };
}

/** Help that sets past-due money aside. */
const SETS_ASIDE: readonly Kind[] = ['deferral', 'partial-claim', 'combination', 'payment-supplement'];

/** Which past-due sum the figures of such help count, where the servicer says another one. */
function pastDueTwice({ kind }: OptionResult, notices: readonly Notice[]): readonly Sentence[] {
  const differs = notices.find(({ notice }) => notice === 'past-due-differs' || notice === 'past-due-has-fees');
  if (!SETS_ASIDE.includes(kind) || differs?.amount === undefined || differs.computed === undefined) return [];
  const values = { amount: moneyValue(differs.amount), computed: moneyValue(differs.computed) };
  return [{ key: 'explain.pastDueTwice', values }];
}

/** Why a claim or a deferral is another sum than the one to catch up at once; silent where the servicer's own sum is explained. */
function sumsApart(option: OptionResult, { arrears }: SituationResult): readonly Sentence[] {
  const { kind, terms = {}, paidAtOnce = ZERO } = option;
  if (kind !== 'partial-claim' && kind !== 'deferral') return [];
  const sum = moneyIn(terms.claim) ?? moneyIn(terms.deferredBalance);
  if (sum === undefined || arrears === null || add(sum, paidAtOnce) === arrears) return [];
  const values = { arrears: moneyValue(arrears), sum: moneyValue(sum) };
  return [{ key: `explain.sumsApart.${kind}`, values }];
}

/** More payments are missed than can be put off: the others come first. */
function payFirst({ paidAtOnce }: OptionResult): readonly Sentence[] {
  if (paidAtOnce === undefined) return [];
  return [{ key: 'explain.payFirst', values: { amount: moneyValue(paidAtOnce) } }];
}

/** Loans to which the options here may not belong: a line of credit, one behind another. */
const LINES: readonly Caution['caution'][] = ['is-line-of-credit', 'line-of-credit'];
const BEHIND: readonly Caution['caution'][] = ['other-liens', 'second-lien'];

/** What kind of loan it is: a line of credit, one behind another, or both. */
function natureOf(cautions: readonly Caution[]): readonly Sentence[] {
  const isSaid = (one: Caution['caution']) => cautions.some(({ caution }) => caution === one);
  return [LINES.find(isSaid), BEHIND.find(isSaid)].flatMap((nature) =>
    nature === undefined ? [] : [{ key: `explain.nature.${nature}` }],
  );
}

/** Roles in which the loan was signed by somebody else: to be confirmed as the owner comes before all help. Of who signed with somebody else, what a divorce leaves as it is. */
const ROLES: readonly Caution['caution'][] = [...Object.values(CAUTION_OF_ROLE), 'signed-with-ex'];

function roleOf(cautions: readonly Caution[]): readonly Sentence[] {
  const role = ROLES.find((one) => cautions.some(({ caution }) => caution === one));
  return role === undefined ? [] : [{ key: `explain.role.${role}` }];
}

/** Up to date, and perhaps called late: a mistake to be named before any help. */
function saysLate(cautions: readonly Caution[]): readonly Sentence[] {
  return cautions.some(({ caution }) => caution === 'says-late') ? [{ key: 'explain.nature.says-late' }] : [];
}

/** The right to catch up may end before a sale or with a judgment, as the law of the state says. */
function reinstateInTime(
  suggested: readonly OptionResult[],
  { asOf, timeline, cautions }: Simulation,
): readonly Sentence[] {
  const isUnderWay =
    timeline.some(({ id, date }) => id === 'sale' && date >= asOf) ||
    cautions.some(({ caution }) => caution === 'foreclosure-filed');
  const mayReinstate = suggested.some(({ kind, status }) => kind === 'reinstatement' && status === 'may-qualify');
  return isUnderWay && mayReinstate ? [{ key: 'explain.reinstateInTime' }] : [];
}

/** How the loan as it was agreed would end, where it does not end by being paid month by month. */
function endIfNothingChanges({ balloon, statedBalloon, neverPaidOff }: SituationResult): readonly Sentence[] {
  if (neverPaidOff) return [{ key: 'warnings.never-paid-off' }];
  if (balloon === null && statedBalloon !== null) return [statedEnd(statedBalloon)];
  if (balloon === null || balloon.isSlip) return [];
  const { on, balance, payment } = balloon;
  const values = {
    day: { unit: 'date', value: on },
    balance: moneyValue(balance),
    balloon: moneyValue(payment),
  } as const;
  return [{ key: 'explain.balloonIfNothingChanges', values }];
}

/** The day on which all is due, where the answers do not tell how much that will be. */
function statedEnd({ on, balanceToday }: NonNullable<SituationResult['statedBalloon']>): Sentence {
  const day = { unit: 'date', value: on } as const;
  return balanceToday === null
    ? { key: 'explain.balloonTold', values: { day } }
    : { key: 'explain.balloonToldOf', values: { day, balance: moneyValue(balanceToday) } };
}

/** With so many months or fewer before all is due, there is something to ask for now (reading A35). */
const MONTHS_TO_PREPARE = 24;

/** What to ask for while a balloon comes near; none where it is far, or nothing is due at once. */
function beforeBalloon({ balloon, statedBalloon }: SituationResult, asOf: PlainDate): readonly Sentence[] {
  const on = balloon?.isSlip ? undefined : (balloon?.on ?? statedBalloon?.on);
  return on === undefined || on > addMonths(asOf, MONTHS_TO_PREPARE) ? [] : [{ key: 'explain.beforeBalloon' }];
}

/** What earlier help deferred, and when it falls due; none where nothing is deferred. */
function deferredEnd({ deferredDue }: SituationResult): readonly Sentence[] {
  if (deferredDue === null) return [];
  const { on, amount } = deferredDue;
  const deferred = moneyValue(amount);
  return on === null
    ? [{ key: 'explain.deferredDue', values: { deferred } }]
    : [{ key: 'explain.deferredDueOn', values: { deferred, day: { unit: 'date', value: on } } }];
}

/** The deferred balance belongs to the first lines only where it falls due soon. */
function isDeferredNear({ deferredDue }: SituationResult, asOf: PlainDate): boolean {
  const on = deferredDue?.on ?? null;
  return on !== null && on <= addMonths(asOf, MONTHS_TO_PREPARE);
}

/** A balloon is told by its day and its sum; what was set aside, beside it or alone, by a general sentence. */
function warningOf(warning: Warning, totals: OptionResult['totals']): readonly Sentence[] {
  const general = [{ key: `warnings.${warning}` }];
  if (warning !== 'balloon-at-end' || totals?.balloon === undefined) return general;
  return [balloonOf(totals, totals.balloon), ...(totals.dueAtEnd === totals.balloon ? [] : general)];
}

/** Warnings that stand beside the verdict, with their figures. */
const AT_VERDICT: readonly Warning[] = ['ordinary-sale-first', 'above-stated-capacity'];

function atVerdict(option: OptionResult, suggested: boolean): readonly Sentence[] {
  const { opensOn } = option;
  return [
    ...saleFirst(option),
    ...saleShort(option),
    ...(suggested ? tooMuch(option) : []),
    ...(opensOn === undefined
      ? []
      : [{ key: 'explain.opensOn', values: { day: { unit: 'date', value: opensOn } } } as const]),
  ];
}

/** The options that time alone opens soon, in one sentence for each day; none while nobody knows whose rules apply. */
function opensSoon(options: readonly OptionResult[]): readonly Sentence[] {
  if (authoritiesAmong(options).length > 1) return [];
  const days = [...new Set(options.flatMap((option) => option.opensOn ?? []))].sort();
  return days.map((day) => ({
    key: 'explain.opensSoon',
    values: {
      day: { unit: 'date', value: day },
      options: {
        unit: 'quotes',
        value: options.filter((option) => option.opensOn === day).map((option) => aboutOption(option, 'title')),
      },
    },
  }));
}

/** What an ordinary sale would bring, where it pays off all that is owed. */
export function saleFirst({ checks, warnings }: OptionResult): readonly Sentence[] {
  const { actual, limit } = checks.find(({ name }) => isOneOfChecks(name, 'owes-more-than-sale')) ?? {};
  if (actual?.unit !== 'money' || limit?.unit !== 'money' || !warnings.includes('ordinary-sale-first')) return [];
  const values = {
    proceeds: approximate(actual),
    owed: approximate(limit),
    left: approximate(moneyValue(subtract(actual.value, limit.value))),
  };
  return [{ key: 'warnings.ordinary-sale-first', values }];
}

/** What would be missing after a sale that does not pay off all that is owed. */
export function saleShort({ kind, checks }: OptionResult): readonly Sentence[] {
  const { truth, actual, limit } = checks.find(({ name }) => isOneOfChecks(name, 'owes-more-than-sale')) ?? {};
  if (kind !== 'disposition' || truth !== 'true' || actual?.unit !== 'money' || limit?.unit !== 'money') return [];
  const missing = subtract(limit.value, actual.value);
  if (missing === ZERO) return [];
  const values = {
    proceeds: approximate(actual),
    owed: approximate(limit),
    missing: approximate(moneyValue(missing)),
  };
  return [{ key: 'explain.saleShort', values }];
}

/** By how much a payment is above what the household can pay, and what follows where it then is not paid. */
function tooMuch({ kind, aboveStatedCapacity, terms = {}, checks }: OptionResult): readonly Sentence[] {
  if (aboveStatedCapacity === undefined) return [];
  const { payment, above, others } = aboveStatedCapacity;
  const explained: Sentence = {
    key: 'warnings.above-stated-capacity',
    values: { payment: moneyValue(payment), above: moneyValue(above), ...otherLoans(others) },
  };
  if (kind === 'repayment-plan') return [explained, { key: 'explain.missed.plan' }];
  if (!terms.trialMonths) return [explained];
  const wait = withParts(checks).find(
    ({ name, unit }) => isOneOfChecks(name, 'recent-failed-trial') && unit === 'months',
  );
  const values = { months: figureValue(wait?.limit) };
  return [explained, wait ? { key: 'explain.missed.trialBars', values } : { key: 'explain.missed.trial' }];
}

function withParts(checks: readonly CheckResult[]): readonly CheckResult[] {
  return checks.flatMap((check) => [check, ...withParts(check.parts ?? [])]);
}

function denies({ role }: Reason): boolean {
  return role === 'decides' || role === 'against';
}

function summaryOf(options: readonly OptionResult[], openCount: number): readonly Sentence[] {
  if (openCount === 0) return [{ key: 'explain.count.none' }];
  return (['may-qualify', 'servicer-decides', 'needs-information'] as const).flatMap((status) =>
    count(status, options),
  );
}

/** What has to be said before the options, with the household's own figures where a letter has said no. */
export function explainCaution(
  { caution, refinance, payoff, denialReason, sentOn, daysBind }: Caution,
  simulation: Simulation,
): Sentence {
  const key = `cautions.${caution}`;
  if (refinance) {
    const { noteRate, marketRate, equity, totalPayment } = refinance;
    return {
      key,
      values: {
        rate: { unit: 'rate', value: noteRate },
        market: { unit: 'rate', value: marketRate },
        equity: moneyValue(equity),
        given: { unit: 'select', value: totalPayment === undefined ? 'no' : 'yes' },
        payment: totalPayment === undefined ? { unit: 'missing' } : approximate(moneyValue(totalPayment)),
      },
    };
  }
  if (caution === 'heir-of-reverse') {
    const given: Value = { unit: 'select', value: payoff === undefined ? 'no' : 'yes' };
    return { key, values: { given, payoff: payoff === undefined ? { unit: 'missing' } : moneyValue(payoff) } };
  }
  if (caution === 'foreclosure-filed' && sentOn !== undefined) {
    return { key, values: { filed: { unit: 'date', value: sentOn } } };
  }
  if (daysBind !== undefined) {
    const bound: Value = { unit: 'select', value: daysBind ? 'yes' : 'no' };
    return { key, values: { bound, ...periodsOn(simulation.asOf) } };
  }
  if (denialReason === undefined) return { key };
  return { key, values: denialFigures(simulation) };
}

/** The periods of an application and of a change of servicer; on a day before there were any, those of the first. */
function periodsOn(asOf: PlainDate): Values {
  const day = asOf < RULE_SET.effectiveFrom ? RULE_SET.effectiveFrom : asOf;
  const { acknowledgementWindow, acknowledgement, paidToOldServicer } = regulationX;
  const periodOn = (period: Parameter<number>): Value => {
    const rule = inForce(period, day);
    return rule ? { unit: 'count', value: rule.value } : { unit: 'missing' };
  };
  return {
    beforeSale: periodOn(acknowledgementWindow),
    toReply: periodOn(acknowledgement),
    paidToOld: periodOn(paidToOldServicer),
  };
}

function field(path: FactPath): FieldLabel {
  return { path, label: { key: `fields.${path}.label` } };
}

function count(
  status: 'may-qualify' | 'servicer-decides' | 'needs-information',
  options: readonly OptionResult[],
): readonly Sentence[] {
  const found = options.filter((option) => option.status === status).length;
  // That nothing is settled yet is worth a sentence; that nothing else waits is not.
  if (found === 0 && status !== 'may-qualify') return [];
  return [{ key: `explain.count.${status}`, values: { count: { unit: 'count', value: found } } }];
}

function action(id: ActionId, values?: Sentence['values']): ActionExplanation {
  return { id, sentence: { key: `explain.actions.${id}`, ...(values && { values }) } };
}

function actionsFor(option: OptionResult): readonly ActionExplanation[] {
  const { kind, status, terms, checks, warnings } = option;
  const first: ActionExplanation = { id: 'status', sentence: { key: `statuses.${status}.next` } };
  const next = aboutOption(option, 'next');
  // Whether the servicer offers it already is no question once it has to.
  const isBound = checks.some(({ name, truth }) => isOneOfChecks(name, 'servicers-bound') && truth === 'true');
  const own: ActionExplanation = { id: 'option', sentence: isBound ? { key: next.key } : next };
  const sale = warnings.includes('ordinary-sale-first') ? [action('ordinary-sale')] : [];
  if (sale.length > 0 && status === 'does-not-qualify') return sale;
  // Everybody may reinstate: there is nothing to ask an exception of.
  if (status === 'does-not-qualify') return kind === 'reinstatement' ? [first] : [action('ask-exception')];
  if (status === 'not-in-force' || status === 'needs-information') return [first];
  return [
    ...sale,
    own,
    ...(terms?.needsFullApplication?.value === true ? [action('papers-for-application')] : []),
    ...(status === 'servicer-decides' ? [first] : []),
  ];
}

/** Somebody else has signed the loan, and nobody says that the servicer has confirmed the new owner (reading R13). */
function isUnconfirmed({ cautions }: Pick<Simulation, 'cautions'>): boolean {
  return cautions.some(({ path, caution }) => path === 'household.role' && caution !== 'heir-of-reverse');
}

/** Whether the household has received a letter of denial. */
function isDenied({ cautions }: Pick<Simulation, 'cautions'>): boolean {
  return cautions.some(({ denialReason }) => denialReason !== undefined);
}

/** On one and the same day, the appeal before the answer to an offer. */
function appealFirst(days: readonly DeadlineExplanation[]): readonly DeadlineExplanation[] {
  const isAccept = ({ id }: DeadlineExplanation) => id === 'accept';
  return byDay([...days.filter((day) => !isAccept(day)), ...days.filter(isAccept)]);
}

/**
 * The steps in one order for every page and the command line, of which the first is the next thing to do: the lawyer of a bankruptcy, a
 * sale, the days to answer a decision, what may be an error; then to call the servicer, the agency behind the loan, to find the
 * owner where nobody knows it, a free counselor, beware of scams.
 */
function actionsForAll(simulation: Simulation): readonly ActionExplanation[] {
  const { timeline, options, cautions } = simulation;
  const sale = timeline.find(({ id }) => id === 'sale')?.date;
  // A loan with rules of its own has no options here, and its owner is known.
  const authorities = authoritiesAmong(options);
  const knowsOwner = authorities.length <= 1;
  const agency = knowsOwner ? agencyOfBacker(authorities[0]) : undefined;
  const isSaid = (caution: Caution['caution']) => cautions.some((one) => one.caution === caution);
  const sales = sale === undefined ? [] : [actionForSale(sale, simulation)];
  const answers = [...answersToLetter(simulation), ...askForDecision(simulation), ...papersAskedFor(simulation, sales)];
  const waiting = answers.length > 0 || sales.length > 0 ? [] : withServicer(simulation);
  const actions: readonly ActionExplanation[] = [
    ...(isSaid('bankruptcy-sale')
      ? [action('bankruptcy-sale')]
      : isSaid('bankruptcy')
        ? [action('bankruptcy-lawyer')]
        : []),
    ...(isAppealFirst(sale, simulation) ? [...answers, ...sales] : [...sales, ...answers]),
    ...(isSaid('active-duty') && sale !== undefined && sale >= simulation.asOf ? [action('active-duty-sale')] : []),
    ...filedInBreach(simulation),
    ...(sales.length === 0 ? confirmedFirst(simulation) : []),
    ...(isSaid('trial-paid-then-refused') ? [action('trial-refused')] : []),
    ...waiting,
    // Of a sale that has passed its own step calls the servicer.
    ...(sales.some(({ id }) => id === 'sale-passed')
      ? []
      : [callServicer([...sales, ...answers, ...waiting], isSaid('application-sent'))]),
    ...(agency ? [{ id: 'agency' as const, sentence: agencySentence(agency), calls: agency }] : []),
    ...(knowsOwner ? [] : [action('find-owner')]),
    { ...action('counselor'), calls: 'counselor' },
    action('scams'),
  ];
  const ownRules = isSaid('heir-of-reverse') ? 'heir-of-reverse' : cautions.find(isOutOfScope)?.caution;
  return ownRules === undefined ? actions : actions.map((one) => inWordsOf(ownRules, one));
}

/** What to say of a step on the first call; of a sale that is ahead its day comes before everything else. */
const SAID_OF: Readonly<Partial<Record<ActionId, string>>> = {
  'missing-papers': 'call-servicer-sent',
  'decision-late': 'call-servicer-sent',
  'await-letter': 'call-servicer-sent',
  'ask-letter': 'call-servicer-sent',
  'await-decision': 'call-servicer-sent',
  'appeal-pending': 'call-servicer-appealed',
  'appeal-late': 'call-servicer-appealed',
  'keep-agreement': 'call-servicer-agreed',
  'answer-now': 'call-servicer-decided',
  'appeal-now': 'call-servicer-decided',
  'answer-by': 'call-servicer-decided',
  'accept-by': 'call-servicer-decided',
  'appeal-by': 'call-servicer-decided',
  'appeal-denied': 'call-servicer-decided',
  denied: 'call-servicer-decided',
  decided: 'call-servicer-decided',
};

/** To call the servicer, with what to say first: the day of a sale, what was decided, appealed or agreed, or that something was sent. */
function callServicer(steps: readonly ActionExplanation[], hasSent: boolean): ActionExplanation {
  const words = steps.some(({ about }) => about === 'sale')
    ? 'call-servicer-sale'
    : (steps.map(({ id }) => SAID_OF[id]).find(Boolean) ?? (hasSent ? 'call-servicer-sent' : 'call-servicer'));
  return { id: 'call-servicer', sentence: { key: `explain.actions.${words}` } };
}

/** A loan with rules of its own has others to call, and other things to ask. */
function inWordsOf(loan: Caution['caution'], { id, sentence, ...more }: ActionExplanation): ActionExplanation {
  return { id, sentence: { ...sentence, override: `explain.actionsOf.${loan}.${id}` }, ...more };
}

/** The days to answer a decision that is there and are still ahead. */
function answerDays({ asOf, timeline }: Pick<Simulation, 'asOf' | 'timeline'>) {
  const dayOf = (answer: DeadlineId) =>
    timeline.find(({ id, date, decisionAssumed }) => id === answer && date >= asOf && !decisionAssumed)?.date;
  return { accept: dayOf('accept'), appeal: dayOf('appeal') };
}

/** Days of what somebody has sent, or of its decision. */
const OF_WHAT_WAS_SENT: readonly DeadlineId[] = [
  'acknowledgement',
  'missing-papers',
  'decision',
  'accept',
  'appeal-answer',
];

/** Who did not sign is confirmed as an owner first: where it has not happened, and where nobody tells and something was sent, which counts from then. */
function confirmedFirst(simulation: Simulation): readonly ActionExplanation[] {
  const isOpen = simulation.cautions.some(({ caution }) => caution === 'not-confirmed');
  const hasSent = simulation.timeline.some(({ id }) => OF_WHAT_WAS_SENT.includes(id));
  if (!isOpen && !(hasSent && isUnconfirmed(simulation))) return [];
  return [action('confirm-owner', { confirmed: { unit: 'select', value: isOpen ? 'no' : 'unknown' } })];
}

/** Whether the day to appeal is still to come, and comes before a sale that waits for the appeal. */
function isAppealFirst(sale: PlainDate | undefined, simulation: Simulation): boolean {
  if (sale === undefined || saleHold(simulation.timeline, simulation.asOf) !== 'appeal') return false;
  const { appeal } = answerDays(simulation);
  return appeal !== undefined && appeal < sale;
}

/**
 * A decision is there: by when to say yes or no, and to appeal. The appeal comes first where the letter said no; while nobody
 * says what it said, both stand in one line if they fall on one day.
 */
function answersToLetter(simulation: Simulation): readonly ActionExplanation[] {
  const { asOf } = simulation;
  const days = answerDays(simulation);
  const by = (name: ActionId, date: PlainDate): ActionExplanation => ({
    ...action(name, toArriveBy(date, asOf)),
    about: 'letter',
  });
  const sale = simulation.timeline.find(({ id, date }) => id === 'sale' && date >= asOf)?.date;
  const last = [days.accept, days.appeal]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  if (sale !== undefined && last !== undefined && last >= sale) {
    return [{ ...action(isDenied(simulation) ? 'appeal-now' : 'answer-now'), about: 'letter' }];
  }
  if (!isDenied(simulation) && days.accept !== undefined && days.accept === days.appeal) {
    return [by('answer-by', days.accept)];
  }
  const inOrder = isDenied(simulation)
    ? ([
        ['appeal', 'appeal-denied'],
        ['accept', 'accept-too'],
      ] as const)
    : ([
        ['accept', 'accept-by'],
        ['appeal', 'appeal-by'],
      ] as const);
  const answer = simulation.timeline.find(({ id, notOwed }) => id === 'appeal-answer' && !notOwed);
  const isPending = answer !== undefined && !isUnconfirmed(simulation);
  const steps = [
    ...(isPending
      ? [
          {
            ...action(answer.date < asOf ? 'appeal-late' : 'appeal-pending', {
              date: { unit: 'date', value: answer.date },
            }),
            about: 'letter',
          } as const,
        ]
      : []),
    ...inOrder.flatMap(([name, step]) => {
      const date = days[name];
      return date === undefined ? [] : [by(step, date)];
    }),
  ];
  return isDenied(simulation) && !isPending && days.appeal === undefined
    ? [{ ...action('denied'), about: 'letter' }, ...steps]
    : steps;
}

/** A first filing that may have had to wait: to show it to a lawyer, and to call it an error. */
function filedInBreach(simulation: Simulation): readonly ActionExplanation[] {
  return simulation.timeline.flatMap(({ date, breach }) =>
    breach && !(breach.of === 'application' && isUnconfirmed(simulation))
      ? [
          {
            id: 'filed-in-breach',
            sentence: { key: `explain.actions.filed.${breach.of}`, values: filingDays(date, breach) },
          },
        ]
      : [],
  );
}

/**
 * None has come, and its last day has passed: to write today. Not while papers are asked for, with which the application is not
 * complete, nor where it may not count yet.
 */
function askForDecision({ timeline }: Simulation): readonly ActionExplanation[] {
  if (timeline.some(({ id }) => id === 'missing-papers')) return [];
  return timeline
    .filter(({ late, dependsOn }) => late && !dependsOn?.includes('confirmation'))
    .map(({ date }) => ({ ...action('decision-late', { date: { unit: 'date', value: date } }), about: 'letter' }));
}

/** A letter says which papers are missing: to send them, unless the step of a sale says so. */
function papersAskedFor(simulation: Simulation, sales: readonly ActionExplanation[]): readonly ActionExplanation[] {
  const isSaid = sales.some(({ id }) => id === 'sale-papers' || id === 'sale-held-papers');
  const isAsked = simulation.timeline.some(({ id }) => id === 'missing-papers');
  return isAsked && !isSaid ? [{ ...action('missing-papers', papersDay(simulation)), about: 'letter' }] : [];
}

/**
 * How things stand with the servicer where no sale and no day of the household's own says it: an agreement that is kept, a
 * decision whose days are over, or what was sent.
 */
function withServicer(simulation: Simulation): readonly ActionExplanation[] {
  const { timeline } = simulation;
  if (timeline.some(({ waitsFor, breach }) => waitsFor === 'agreement' || breach?.of === 'agreement')) {
    return [action('keep-agreement')];
  }
  const isDecided = timeline.some(({ id, decisionAssumed }) => id === 'accept' && !decisionAssumed);
  return isDecided ? [{ ...action('decided'), about: 'letter' }] : awaited(simulation);
}

/** What was sent is with the servicer: the letter or the decision to wait for, or the letter to ask for once its day has passed. */
function awaited(simulation: Simulation): readonly ActionExplanation[] {
  const { asOf, timeline, cautions } = simulation;
  const isIncomplete = cautions.some(({ caution }) => caution === 'application-sent');
  const awaitedDay = timeline.find(({ id }) => id === (isIncomplete ? 'acknowledgement' : 'decision'));
  if (awaitedDay === undefined || isUnconfirmed(simulation)) return [];
  const values = {
    date: { unit: 'date', value: awaitedDay.date },
    about: { unit: 'select', value: awaitedDay.uncertain ? 'yes' : 'no' },
    ...doubtValues(awaitedDay),
  } as const;
  if (!isIncomplete) return awaitedDay.date < asOf ? [] : [action('await-decision', values)];
  return [
    awaitedDay.date < asOf ? { ...action('ask-letter', values), about: 'letter' } : action('await-letter', values),
  ];
}

/**
 * Of a sale: to ask what happened where its day has passed; what a complete application that has arrived does to it; by when
 * one protects from it, where that rule covers the home; or else to act today.
 */
function actionForSale(sale: PlainDate, simulation: Simulation): ActionExplanation {
  const { asOf, timeline, cautions } = simulation;
  const values = saleDay(sale, asOf);
  // On the pages a notice asks for the date to be corrected, too.
  if (sale < asOf) return action('sale-passed', values);
  const isAgreed = timeline.some(({ id, waitsFor }) => id === 'sale' && waitsFor === 'agreement');
  const safeDay = timeline.find(({ id }) => id === 'sale-protection');
  const aim = aimFor(timeline, asOf);
  const isAhead = safeDay !== undefined && safeDay.date >= asOf;
  const safe: Values = safeDay ? { date: { unit: 'date', value: safeDay.date } } : {};
  // What is still to arrive has to find somebody there.
  const toSend = isAhead ? toArriveBy(safeDay.date, asOf) : safe;
  const about = (id: ActionId, more: Values = {}): ActionExplanation => ({
    ...action(id, { ...values, ...safe, ...more }),
    about: 'sale',
  });
  // What an heir has sent or agreed on counts from the day on which the servicer agrees that the home is theirs.
  if (safeDay?.dependsOn?.includes('confirmation')) {
    const isSaid = cautions.some(({ caution }) => caution === 'not-confirmed');
    const confirmed = { confirmed: { unit: 'select', value: isSaid ? 'no' : 'unknown' } } as const;
    return isAhead
      ? about('sale-not-confirmed-soon', { ...confirmed, ...toSend })
      : about('sale-not-confirmed', confirmed);
  }
  if (isAgreed) return about('sale-agreement');
  if (safeDay === undefined) return about('sale-set');
  const { accept, appeal } = answerDays(simulation);
  const doubts = doubtValues(safeDay);
  switch (saleHold(timeline, asOf)) {
    case 'undecided':
      return about('sale-held', doubts);
    case 'papers':
      return about('sale-held-papers', papersDay(simulation));
    case 'appeal':
      return about(
        isDenied(simulation) && appeal !== undefined && appeal < sale ? 'sale-held-appeal' : 'sale-held-answer',
        doubts,
      );
    case 'offer':
      return about('sale-decided', accept && { answer: { unit: 'date', value: accept } });
  }
  if (hasApplied(timeline)) {
    const isNotOwed = timeline.some(({ notOwed }) => notOwed);
    return about('sale-answered', { appeal: { unit: 'select', value: isNotOwed ? 'late' : 'none' } });
  }
  if (safeDay.applicationInTime === false) return about('sale-applied-late');
  if (timeline.some(({ id }) => id === 'missing-papers')) {
    const safe = { unit: 'select', value: isAhead ? 'ahead' : 'passed' } as const;
    return about('sale-papers', { ...papersDay(simulation), ...toSend, safe });
  }
  // A decision is there, and nobody says when the application was complete.
  if (timeline.some(({ id }) => id === 'accept')) return about('sale-letter');
  const sentOn = cautions.find(({ caution }) => caution === 'application-sent')?.sentOn;
  // Who has applied is not told to apply: what is missing has to be asked for.
  if (sentOn !== undefined) {
    const sent = { sent: { unit: 'date', value: sentOn } } as const;
    return isAhead ? about('sale-sent-soon', { ...sent, ...aim, ...toSend }) : about('sale-sent', sent);
  }
  return isAhead ? about('sale-soon', { ...aim, ...toSend }) : about('sale-very-soon');
}

/** What a hold of the sale hangs on that nobody has told (reading R18). */
function doubtValues({ dependsOn = [] }: Pick<Deadline, 'dependsOn'>): NonNullable<Sentence['values']> {
  return {
    bound: { unit: 'select', value: dependsOn.includes('coverage') ? 'unknown' : 'yes' },
    decided: { unit: 'select', value: dependsOn.includes('decision') ? 'unknown' : 'known' },
  };
}

/** A last day of the household's own: the one on which somebody can still take something in, and whether none is left after today. */
function toArriveBy(day: PlainDate, asOf: PlainDate): Values {
  return {
    date: { unit: 'date', value: lastOpenDay(day, asOf) },
    last: isLastOpenDay(day, asOf),
  };
}

function isLastOpenDay(day: PlainDate, asOf: PlainDate): Value {
  return { unit: 'select', value: businessDayUntil(day) <= asOf ? 'today' : 'ahead' };
}

/** By when the papers that a letter asks for are due: a day that has passed, that is later than the last safe one before a sale, or is open. */
function papersDay({ asOf, timeline }: Simulation): Values {
  const due = timeline.find(({ id }) => id === 'missing-papers')?.date;
  if (due === undefined) return { papers: { unit: 'select', value: 'open' }, papersBy: { unit: 'missing' } };
  const safeDay = timeline.find(({ id }) => id === 'sale-protection')?.date;
  const state = due < asOf ? 'late' : safeDay !== undefined && due > safeDay ? 'after' : 'open';
  return {
    papers: { unit: 'select', value: state },
    papersBy: { unit: 'date', value: state === 'late' ? due : lastOpenDay(due, asOf) },
    last: isLastOpenDay(due, asOf),
  };
}

/** Days before the last safe one that give more, and what. */
const AIMS: Readonly<Partial<Record<DeadlineId, string>>> = {
  'appeal-window': 'appeal',
  'acknowledgement-window': 'told',
};

/** The first of these days on which somebody can still take it in after today, and what it gives; none is worth a hurry that no rule asks for. */
function aimFor(timeline: Simulation['timeline'], asOf: PlainDate): NonNullable<Sentence['values']> {
  const aim = timeline.find(({ id, date }) => id in AIMS && businessDayUntil(date) > asOf);
  return {
    gives: { unit: 'select', value: (aim && AIMS[aim.id]) ?? 'none' },
    aim: aim ? { unit: 'date', value: businessDayUntil(aim.date) } : { unit: 'missing' },
  };
}
