import type { Backer, Topic } from '../../lib/case/schema';
import { type Answers, metaAt, readTyped, UNKNOWN } from '../../lib/case/typed';
import type { Route } from '../routes';

/** A page of questions, by its place in the table of addresses. */
export type QuestionRoute = Extract<Route, `questions/${string}`>;

/** A fact a page asks for: for which loans, and after which earlier answers. */
interface Question {
  readonly path: string;
  /** Only loans of these backers; every loan when left out. A loan of unknown backer is asked everything. */
  readonly backers?: readonly Backer[];
  /** Only after these answers. Where it does not hold, the earlier answer has settled this one. */
  readonly when?: (answers: Answers) => boolean;
}

export interface QuestionPage {
  readonly route: QuestionRoute;
  /** The topic whose schema reads the page; a topic of many questions has several pages. */
  readonly topic: Topic;
  /**
   * `quick`: of everybody, first. `exact`: while it can change an answer. `late`: likewise, after everything that is less
   * private. `always`: of everybody, last; it changes no status, but the order of the options.
   */
  readonly asks: 'quick' | 'exact' | 'late' | 'always';
  readonly questions: readonly Question[];
}

const GSE: readonly Backer[] = ['fannie-mae', 'freddie-mac'];
/** Their rules read the weekly market rate, which changes too often to be shipped. */
const READ_MARKET_RATE: readonly Backer[] = ['fha', 'va', 'usda', 'other'];

const afterDisaster = (answers: Answers) => answers['hardship.cause'] === 'disaster';
const notFixed = (answers: Answers) => ['adjustable', 'step'].includes(answers['loan.rateType'] ?? '');
const canStillRise = (answers: Answers) => notFixed(answers) && answers['loan.atFinalRate'] !== 'yes';
const notCurrent = (answers: Answers) => answers['arrears.current'] === 'no';

/** Zero times, or zero dollars, settles what hangs on it; an unknown number leaves it open. */
function moreThanZero(path: string) {
  return (answers: Answers) => Number(readTyped(metaAt(path), answers[path] ?? '')) > 0;
}

/**
 * Every page of questions, as the review lists them. The quick look comes first: what a person knows by heart and settles
 * most options, nine questions at most. The rest is asked only where it can still change an answer, private matters late.
 */
export const PAGES: readonly QuestionPage[] = [
  {
    route: 'questions/owner',
    topic: 'owner',
    asks: 'quick',
    questions: [{ path: 'loan.backer' }, { path: 'loan.firstLien', backers: [...GSE, 'va'] }],
  },
  {
    route: 'questions/late',
    topic: 'lateness',
    asks: 'quick',
    questions: [{ path: 'arrears.current' }, { path: 'arrears.oldestUnpaidDueDate', when: notCurrent }],
  },
  {
    route: 'questions/plans',
    topic: 'ability',
    asks: 'quick',
    questions: [{ path: 'household.canResumePayment' }, { path: 'household.canReinstate' }],
  },
  {
    route: 'questions/hardship',
    topic: 'hardship',
    asks: 'quick',
    questions: [{ path: 'hardship.cause' }, { path: 'hardship.duration' }],
  },
  // It settles no option, but a sale that is near comes before everything else.
  { route: 'questions/sale', topic: 'foreclosure', asks: 'quick', questions: [{ path: 'foreclosure.saleOn' }] },
  {
    route: 'questions/payment',
    topic: 'payment',
    asks: 'exact',
    questions: [{ path: 'loan.principalAndInterest' }, { path: 'loan.escrow' }],
  },
  {
    route: 'questions/balance',
    topic: 'balance',
    asks: 'exact',
    questions: [{ path: 'loan.principalBalance' }, { path: 'loan.deferredBalance' }],
  },
  {
    route: 'questions/rate',
    topic: 'rate',
    asks: 'exact',
    questions: [
      { path: 'loan.ratePercent' },
      { path: 'loan.rateType', backers: [...GSE, 'fha'] },
      { path: 'loan.atFinalRate', backers: GSE, when: notFixed },
      { path: 'loan.lifetimeCapPercent', backers: GSE, when: canStillRise },
      { path: 'hardship.stepRateIncreaseInLast12Months', backers: GSE },
    ],
  },
  {
    route: 'questions/term',
    topic: 'term',
    asks: 'exact',
    questions: [{ path: 'loan.originatedOn', backers: [...GSE, 'fha'] }, { path: 'loan.remainingMonths' }],
  },
  {
    route: 'questions/home',
    topic: 'home',
    asks: 'exact',
    questions: [
      { path: 'property.occupancy' },
      { path: 'property.value' },
      { path: 'property.condition', backers: [...GSE, 'usda'] },
      { path: 'property.units', backers: ['fha'] },
    ],
  },
  {
    route: 'questions/disaster',
    topic: 'disaster',
    asks: 'exact',
    questions: [
      { path: 'disaster.occurredOn', backers: [...GSE, 'va'], when: afterDisaster },
      { path: 'disaster.femaIndividualAssistance', backers: [...GSE, 'fha', 'va'], when: afterDisaster },
      { path: 'disaster.insuredLoss', backers: GSE, when: afterDisaster },
      { path: 'disaster.workplaceAffected', backers: GSE, when: afterDisaster },
    ],
  },
  {
    route: 'questions/advances',
    topic: 'fees',
    asks: 'exact',
    questions: [
      { path: 'arrears.escrowAdvances' },
      { path: 'arrears.servicingAdvances' },
      { path: 'arrears.escrowShortage' },
    ],
  },
  {
    route: 'questions/charges',
    topic: 'fees',
    asks: 'exact',
    questions: [{ path: 'arrears.lateCharges' }, { path: 'arrears.suspense' }],
  },
  {
    route: 'questions/modifications',
    topic: 'pastHelp',
    asks: 'exact',
    questions: [
      { path: 'history.priorModifications', backers: [...GSE, 'va', 'usda', 'other'] },
      {
        path: 'history.lastModificationOn',
        backers: [...GSE, 'va', 'usda', 'other'],
        when: moreThanZero('history.priorModifications'),
      },
      {
        path: 'history.modificationRedefaultedInFirstYear',
        backers: GSE,
        when: moreThanZero('history.priorModifications'),
      },
      { path: 'history.lastFailedTrialOn', backers: GSE },
    ],
  },
  {
    route: 'questions/pauses',
    topic: 'pastHelp',
    asks: 'exact',
    questions: [
      { path: 'history.monthsDeferred', backers: [...GSE, 'other'] },
      { path: 'history.lastDeferralOn', backers: GSE, when: moreThanZero('history.monthsDeferred') },
      { path: 'history.forbearanceMonthsUsed', backers: [...GSE, 'fha', 'va', 'other'] },
      { path: 'history.forbearanceStartedOn', backers: GSE, when: moreThanZero('history.forbearanceMonthsUsed') },
    ],
  },
  {
    route: 'questions/claims',
    topic: 'pastHelp',
    asks: 'exact',
    questions: [
      { path: 'history.lastPermanentOptionOn', backers: ['fha'] },
      { path: 'history.partialClaimsPaid', backers: ['fha', 'va', 'usda'] },
      {
        path: 'history.balanceAtDefault',
        backers: ['fha', 'usda'],
        when: moreThanZero('history.partialClaimsPaid'),
      },
      { path: 'history.missedVaPaymentMar2020ToMay2025', backers: ['va'] },
      { path: 'history.paymentsMade', backers: ['fha', 'va'] },
    ],
  },
  {
    route: 'questions/market',
    topic: 'market',
    asks: 'exact',
    questions: [
      { path: 'market.pmms30Percent', backers: READ_MARKET_RATE },
      { path: 'market.gseModificationRatePercent', backers: GSE },
    ],
  },
  {
    route: 'questions/afford',
    topic: 'ability',
    asks: 'exact',
    questions: [{ path: 'household.affordablePayment' }],
  },
  {
    route: 'questions/income',
    topic: 'finances',
    asks: 'late',
    questions: [{ path: 'household.grossMonthlyIncome' }, { path: 'household.cashReserves', backers: GSE }],
  },
  {
    route: 'questions/credit',
    topic: 'finances',
    asks: 'late',
    questions: [
      { path: 'household.creditScore', backers: GSE },
      { path: 'household.latePaymentsLast6Months', backers: GSE },
    ],
  },
  { route: 'questions/stay', topic: 'ability', asks: 'always', questions: [{ path: 'household.wantsToStay' }] },
];

/** The paths a page asks of this loan after these answers; a page that asks nothing is passed over. */
export function askedOn(page: QuestionPage, answers: Answers): readonly string[] {
  const backer = answers['loan.backer'] || UNKNOWN;
  const concerns = ({ backers }: Question) => !backers || backers.some((one) => one === backer) || backer === UNKNOWN;
  return page.questions
    .filter((question) => concerns(question) && (question.when?.(answers) ?? true))
    .map(({ path }) => path);
}

export function pagesFor(answers: Answers): readonly QuestionPage[] {
  return PAGES.filter((page) => askedOn(page, answers).length > 0);
}

export function isAlone({ questions }: QuestionPage): boolean {
  return questions.length === 1;
}

/** The key of a page's own words: its title, and why it asks. */
export function wordsOf({ route }: QuestionPage): string {
  return `wizard.pages.${route.slice('questions/'.length)}`;
}

/** The answers without those that an earlier answer has settled since: they stay on the page, never in the case. */
export function standing(answers: Answers): Answers {
  const settled = new Set(
    PAGES.flatMap((page) => page.questions)
      .filter(({ when }) => when && !when(answers))
      .map(({ path }) => path),
  );
  return Object.fromEntries(Object.entries(answers).filter(([path]) => !settled.has(path)));
}
