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
  /** The question it hangs on: asked only once that one has an answer. */
  readonly after?: string;
  /** What other answers settle it. Holds only of known answers: what nobody knows settles nothing. */
  readonly settledBy?: (answers: Answers) => boolean;
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
/** Their rules read the weekly market rate. */
const READ_MARKET_RATE: readonly Backer[] = ['fha', 'va', 'usda', 'other'];

function valueAt(path: string, answers: Answers) {
  return readTyped(metaAt(path), answers[path] ?? '');
}

const isKnown = (path: string, answers: Answers) => valueAt(path, answers) !== null;
const isCurrent = (answers: Answers) => answers['arrears.current'] === 'yes';
const isFixed = (answers: Answers) => answers['loan.rateType'] === 'fixed';
const cannotRise = (answers: Answers) => isFixed(answers) || answers['loan.atFinalRate'] === 'yes';

const AFTER_DISASTER = {
  after: 'hardship.cause',
  settledBy: (answers: Answers) => isKnown('hardship.cause', answers) && answers['hardship.cause'] !== 'disaster',
};

/** Asked where the count, or the amount, is more than zero: none settles what hangs on it. */
function afterSome(path: string) {
  return { after: path, settledBy: (answers: Answers) => Number(valueAt(path, answers) ?? Number.NaN) === 0 };
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
    questions: [{ path: 'loan.backer' }, { path: 'loan.firstLien', backers: [...GSE, 'va', 'other'] }],
  },
  {
    route: 'questions/late',
    topic: 'lateness',
    asks: 'quick',
    questions: [
      { path: 'arrears.current' },
      { path: 'arrears.oldestUnpaidDueDate', after: 'arrears.current', settledBy: isCurrent },
    ],
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
      { path: 'loan.atFinalRate', backers: GSE, after: 'loan.rateType', settledBy: isFixed },
      { path: 'loan.lifetimeCapPercent', backers: GSE, after: 'loan.rateType', settledBy: cannotRise },
      { path: 'hardship.stepRateIncreaseInLast12Months', backers: GSE },
    ],
  },
  {
    route: 'questions/term',
    topic: 'term',
    asks: 'exact',
    questions: [
      { path: 'loan.originatedOn', backers: [...GSE, 'fha'] },
      { path: 'loan.remainingMonths' },
      { path: 'loan.originalTermMonths', backers: ['va'] },
    ],
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
      { path: 'disaster.occurredOn', backers: [...GSE, 'va'], ...AFTER_DISASTER },
      { path: 'disaster.femaIndividualAssistance', backers: [...GSE, 'fha', 'va'], ...AFTER_DISASTER },
      { path: 'disaster.insuredLoss', backers: GSE, ...AFTER_DISASTER },
      { path: 'disaster.workplaceAffected', backers: GSE, ...AFTER_DISASTER },
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
        ...afterSome('history.priorModifications'),
      },
      {
        path: 'history.modificationRedefaultedInFirstYear',
        backers: GSE,
        ...afterSome('history.priorModifications'),
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
      { path: 'history.lastDeferralOn', backers: GSE, ...afterSome('history.monthsDeferred') },
      { path: 'history.forbearanceMonthsUsed', backers: [...GSE, 'fha', 'va', 'other'] },
      { path: 'history.forbearanceStartedOn', backers: GSE, ...afterSome('history.forbearanceMonthsUsed') },
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
        ...afterSome('history.partialClaimsPaid'),
      },
      { path: 'history.missedVaPaymentMar2020ToMay2025', backers: ['va'] },
      { path: 'history.paymentsMade', backers: ['fha', 'va'] },
    ],
  },
  {
    route: 'questions/filing',
    topic: 'foreclosure',
    asks: 'exact',
    questions: [{ path: 'foreclosure.firstFilingOn', backers: ['usda'] }],
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
  const isOpen = ({ after, settledBy }: Question) =>
    (after === undefined || isKnown(after, answers)) && !settledBy?.(answers);
  return page.questions.filter((question) => concerns(question) && isOpen(question)).map(({ path }) => path);
}

/** The question that leads to a fact: its own, or the one it hangs on while that has no answer. */
export function leadingTo(path: string, answers: Answers): string {
  const { after } = PAGES.flatMap(({ questions }) => questions).find((question) => question.path === path) ?? {};
  return after === undefined || isKnown(after, answers) ? path : after;
}

/** The page of a question, whoever is asked it. */
export function pageOf(path: string): QuestionPage | undefined {
  return PAGES.find(({ questions }) => questions.some((question) => question.path === path));
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

/** The answers without those that another answer has settled since: they stay on the page, never in the case. */
export function standing(answers: Answers): Answers {
  const settled = new Set(
    PAGES.flatMap(({ questions }) => questions)
      .filter(({ settledBy }) => settledBy?.(answers))
      .map(({ path }) => path),
  );
  return Object.fromEntries(
    // That there was none says the same as the answer that settles it.
    Object.entries(answers).filter(([path, typed]) => !settled.has(path) || typed === 'none'),
  );
}
