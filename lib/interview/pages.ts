import { isFactPath } from '../case/is-fact-path';
import type { Problem } from '../case/problems';
import { NOT_SIGNED } from '../case/roles';
import type { FactPath } from '../case/schema';
import { type Answers, typedValue, UNKNOWN } from './typed';

/**
 * A fact a page asks for; what settles it is said of the fact itself, and for whose loans it is asked by the authorities (`asks` of
 * their `options.ts`).
 */
interface Question {
  readonly path: FactPath;
  /** Only after these answers; always when left out. */
  readonly when?: (answers: Answers) => boolean;
}

interface DefinedPage {
  /** Its place in the table of addresses. */
  readonly route: `questions/${string}`;
  /**
   * `quick`: of everybody, first. `statement`: the rest of the statement, while it can change an answer or a figure. `exact`:
   * likewise, after it. `circumstances`: what few have to tell, of those it can concern, after the figures. `late`: after everything that is less
   * private. `small`: past help and small amounts, after that and after the circumstances. `always`: of
   * everybody, last; it changes no status, but the order of the options.
   */
  readonly stage: 'quick' | 'statement' | 'exact' | 'late' | 'small' | 'circumstances' | 'always';
  readonly questions: readonly Question[];
}

const isBehind = (answers: Answers) => answers['arrears.current'] === 'no';
const isKnown = (typed: string | undefined) => !['', UNKNOWN, undefined].includes(typed);
/** A reverse mortgage has no monthly payment; a line of credit is most often a private one, or stands behind another loan. */
const mayBeAnotherKind = (answers: Answers) =>
  answers['loan.backer'] !== 'fha' || !isKnown(answers['loan.principalAndInterest']);
const mayNotHaveSigned = (answers: Answers) =>
  ['death', 'divorce-or-separation', 'other'].includes(answers['hardship.cause'] ?? '');
const hasNotSigned = (answers: Answers) => NOT_SIGNED.some((role) => role === answers['household.role']);
/** A further change is asked once somebody has called for it: its day is then among the answers, empty or not. */
const hasAnother = (index: 1 | 2, answers: Answers) => answers[`loan.changes.${index}.on`] !== undefined;
const hasOtherLiens = (answers: Answers) => {
  const balance = typedValue('loan.otherLiens.balance', answers['loan.otherLiens.balance'] ?? '');
  return typeof balance === 'number' && balance > 0;
};
const isDay = (typed: string | undefined) => isKnown(typed) && typed !== 'none';
const hasSent = (answers: Answers) =>
  isDay(answers['foreclosure.applicationSentOn']) || isDay(answers['foreclosure.completeApplicationOn']);
/** A letter that says no decides. */
const mayBeDenied = (answers: Answers) => hasSent(answers) && answers['foreclosure.decisionOn'] !== 'none';
const wasDenied = (answers: Answers) => mayBeDenied(answers) && isKnown(answers['foreclosure.denialReasons']);

/**
 * Every page of questions, as the review lists them. The quick look comes first: what settles most options, and the three
 * numbers of the statement that bring figures, six short pages. The rest is asked only where it can still change an answer or
 * a figure, private matters late, past help and small amounts after them.
 */
const DEFINED = [
  {
    route: 'questions/owner',
    stage: 'quick',
    questions: [{ path: 'loan.backer' }, { path: 'loan.firstLien' }],
  },
  {
    route: 'questions/late',
    stage: 'quick',
    questions: [{ path: 'arrears.current' }, { path: 'arrears.oldestUnpaidDueDate' }],
  },
  // It settles no option, but a sale that is near comes before everything else.
  { route: 'questions/sale', stage: 'quick', questions: [{ path: 'foreclosure.saleOn' }] },
  {
    route: 'questions/hardship',
    stage: 'quick',
    questions: [{ path: 'hardship.cause' }, { path: 'hardship.duration' }],
  },
  {
    route: 'questions/plans',
    stage: 'quick',
    questions: [{ path: 'household.canResumePayment' }, { path: 'household.canReinstate' }],
  },
  {
    route: 'questions/statement',
    stage: 'quick',
    questions: [{ path: 'loan.principalBalance' }, { path: 'loan.ratePercent' }, { path: 'loan.payment' }],
  },
  {
    route: 'questions/payment',
    stage: 'statement',
    questions: [{ path: 'loan.principalAndInterest' }, { path: 'loan.escrow' }],
  },
  {
    route: 'questions/term',
    stage: 'statement',
    questions: [
      { path: 'loan.endsInYear' },
      { path: 'loan.remainingMonths' },
      { path: 'loan.originatedOn' },
      { path: 'loan.originalTermMonths' },
    ],
  },
  {
    route: 'questions/rate',
    stage: 'statement',
    questions: [
      { path: 'loan.rateType' },
      { path: 'loan.atFinalRate' },
      { path: 'loan.lifetimeCapPercent' },
      { path: 'hardship.stepRateIncreaseInLast12Months' },
    ],
  },
  { route: 'questions/balance', stage: 'statement', questions: [{ path: 'loan.deferredBalance' }] },
  {
    route: 'questions/home',
    stage: 'exact',
    questions: [
      { path: 'property.occupancy' },
      { path: 'property.value' },
      { path: 'property.condition' },
      { path: 'property.units' },
    ],
  },
  {
    route: 'questions/afford',
    stage: 'exact',
    questions: [{ path: 'household.affordablePayment' }],
  },
  {
    route: 'questions/overdue',
    stage: 'exact',
    questions: [{ path: 'arrears.totalPastDue' }],
  },
  {
    route: 'questions/disaster',
    stage: 'exact',
    questions: [
      { path: 'disaster.occurredOn' },
      { path: 'disaster.femaIndividualAssistance' },
      { path: 'disaster.insuredLoss' },
      { path: 'disaster.workplaceAffected' },
    ],
  },
  {
    route: 'questions/filing',
    stage: 'exact',
    questions: [{ path: 'foreclosure.firstFilingOn' }],
  },
  {
    route: 'questions/market',
    stage: 'exact',
    questions: [{ path: 'market.pmms30Percent' }, { path: 'market.gseModificationRatePercent' }],
  },
  {
    route: 'questions/income',
    stage: 'late',
    questions: [{ path: 'household.grossMonthlyIncome' }, { path: 'household.cashReserves' }],
  },
  {
    route: 'questions/credit',
    stage: 'late',
    questions: [{ path: 'household.creditScore' }, { path: 'household.latePaymentsLast6Months' }],
  },
  {
    route: 'questions/modifications',
    stage: 'small',
    questions: [
      { path: 'history.priorModifications' },
      {
        path: 'history.lastModificationOn',
      },
      {
        path: 'history.modificationRedefaultedInFirstYear',
      },
      { path: 'history.lastFailedTrialOn' },
    ],
  },
  {
    route: 'questions/pauses',
    stage: 'small',
    questions: [
      { path: 'history.monthsDeferred' },
      { path: 'history.lastDeferralOn' },
      { path: 'history.forbearanceMonthsUsed' },
      { path: 'history.forbearanceStartedOn' },
    ],
  },
  {
    route: 'questions/claims',
    stage: 'small',
    questions: [
      { path: 'history.lastPermanentOptionOn' },
      { path: 'history.partialClaimsPaid' },
      {
        path: 'history.balanceAtDefault',
      },
      { path: 'history.missedVaPaymentMar2020ToMay2025' },
      { path: 'history.paymentsMade' },
    ],
  },
  {
    route: 'questions/advances',
    stage: 'small',
    questions: [
      { path: 'arrears.escrowAdvances' },
      { path: 'arrears.servicingAdvances' },
      { path: 'arrears.escrowShortage' },
    ],
  },
  {
    route: 'questions/charges',
    stage: 'small',
    questions: [{ path: 'arrears.lateCharges' }, { path: 'arrears.suspense' }],
  },
  { route: 'questions/now', stage: 'circumstances', questions: [{ path: 'household.canPayNow', when: isBehind }] },
  {
    route: 'questions/special',
    stage: 'circumstances',
    questions: [
      { path: 'loan.product', when: mayBeAnotherKind },
      { path: 'household.role', when: mayNotHaveSigned },
      { path: 'household.successorConfirmedOn', when: hasNotSigned },
      { path: 'household.bankruptcy', when: isBehind },
      { path: 'household.onActiveDutyInLast12Months', when: isBehind },
      { path: 'foreclosure.farmCredit', when: isBehind },
      { path: 'loan.otherLiens.balance', when: (answers) => isKnown(answers['property.value']) },
      { path: 'loan.otherLiens.payment', when: hasOtherLiens },
    ],
  },
  {
    route: 'questions/change',
    stage: 'circumstances',
    questions: [
      { path: 'loan.changes.0.on' },
      { path: 'loan.changes.0.reason' },
      { path: 'loan.changes.0.payment' },
      ...([1, 2] as const).flatMap((index) =>
        (['on', 'reason', 'payment'] as const).map((name) => ({
          path: `loan.changes.${index}.${name}` as const,
          when: (answers: Answers) => hasAnother(index, answers),
        })),
      ),
      { path: 'loan.balloonOn' },
    ],
  },
  {
    route: 'questions/application',
    stage: 'circumstances',
    questions: [
      { path: 'foreclosure.keepsAgreement', when: isBehind },
      { path: 'foreclosure.servicerChangedOn', when: isBehind },
      { path: 'foreclosure.applicationSentOn', when: isBehind },
      { path: 'foreclosure.incompleteNoticeOn', when: hasSent },
      { path: 'foreclosure.decisionOn', when: hasSent },
      { path: 'foreclosure.denialReasons', when: mayBeDenied },
      { path: 'foreclosure.appealSentOn', when: wasDenied },
      { path: 'history.trialPaidThenRefused', when: hasSent },
    ],
  },
  { route: 'questions/stay', stage: 'always', questions: [{ path: 'household.wantsToStay' }] },
] as const satisfies readonly DefinedPage[];

/** A page of questions, by its place in the table of addresses. */
export type QuestionRoute = (typeof DEFINED)[number]['route'];

/** One page of questions. */
export interface QuestionPage extends DefinedPage {
  readonly route: QuestionRoute;
}

export const PAGES: readonly QuestionPage[] = DEFINED;

/** The pages of the quick look, which are the same for every loan. */
export const QUICK_PAGES = PAGES.filter(({ stage }) => stage === 'quick');

/** Where Continue leads in the quick look: to its next page, then to the results. */
export function nextQuickPage(page: QuestionPage): QuestionRoute | 'results' {
  return QUICK_PAGES[QUICK_PAGES.indexOf(page) + 1]?.route ?? 'results';
}

/** The page of a question, whoever is asked it. */
export function pageOf(path: FactPath): QuestionPage | undefined {
  return PAGES.find(({ questions }) => questions.some((question) => question.path === path));
}

/** The page on which what is wrong can be mended; undefined where that is no question. */
export function pageOfProblem({ path }: Problem): QuestionPage | undefined {
  return isFactPath(path) ? pageOf(path) : undefined;
}

/** Whether the page has one question only, for whoever is asked. */
export function asksOneQuestion({ questions }: QuestionPage): boolean {
  return questions.length === 1;
}

/** The key of a page's own words: its title, and why it asks. */
export function wordsOf({ route }: QuestionPage): string {
  return `wizard.pages.${route.slice('questions/'.length)}`;
}

/** The days of the changes that the page asks for, in their order. */
const CHANGE_DAYS = ([0, 1, 2] as const).map((index) => `loan.changes.${index}.on` as const);

/** The day of one more change that somebody may tell on this page; undefined while the last one asked has no day yet, and after the last place. */
export function nextChangeToAsk(asked: readonly FactPath[], answers: Answers): FactPath | undefined {
  const days = CHANGE_DAYS.filter((path) => asked.includes(path));
  const last = days.at(-1);
  if (last === undefined || !isKnown(answers[last])) return undefined;
  return CHANGE_DAYS.find((path) => !days.includes(path));
}
