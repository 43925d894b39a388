import type { Backer } from '../case/backers';
import type { FactPath, Topic } from '../case/schema';

/** A page of questions, by its place in the table of addresses. */
export type QuestionRoute = `questions/${PageName}`;
type PageName =
  | 'owner'
  | 'late'
  | 'plans'
  | 'hardship'
  | 'sale'
  | 'payment'
  | 'balance'
  | 'rate'
  | 'term'
  | 'home'
  | 'disaster'
  | 'advances'
  | 'charges'
  | 'modifications'
  | 'pauses'
  | 'claims'
  | 'filing'
  | 'market'
  | 'afford'
  | 'income'
  | 'credit'
  | 'stay';

/** A fact a page asks for, and for which loans; what settles it is said of the fact itself. */
export interface Question {
  readonly path: FactPath;
  /** Only loans of these backers; every loan when left out. A loan of unknown backer is asked everything. */
  readonly backers?: readonly Backer[];
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
    questions: [{ path: 'arrears.current' }, { path: 'arrears.oldestUnpaidDueDate' }],
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
      { path: 'loan.atFinalRate', backers: GSE },
      { path: 'loan.lifetimeCapPercent', backers: GSE },
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
      { path: 'disaster.occurredOn', backers: [...GSE, 'va'] },
      { path: 'disaster.femaIndividualAssistance', backers: [...GSE, 'fha', 'va'] },
      { path: 'disaster.insuredLoss', backers: GSE },
      { path: 'disaster.workplaceAffected', backers: GSE },
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
      },
      {
        path: 'history.modificationRedefaultedInFirstYear',
        backers: GSE,
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
      { path: 'history.lastDeferralOn', backers: GSE },
      { path: 'history.forbearanceMonthsUsed', backers: [...GSE, 'fha', 'va', 'other'] },
      { path: 'history.forbearanceStartedOn', backers: GSE },
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

/** The pages of the quick look, which are the same for every loan. */
export const QUICK = PAGES.filter(({ asks }) => asks === 'quick');

/** The page of a question, whoever is asked it. */
export function pageOf(path: string): QuestionPage | undefined {
  return PAGES.find(({ questions }) => questions.some((question) => question.path === path));
}

export function isAlone({ questions }: QuestionPage): boolean {
  return questions.length === 1;
}

/** The key of a page's own words: its title, and why it asks. */
export function wordsOf({ route }: QuestionPage): string {
  return `wizard.pages.${route.slice('questions/'.length)}`;
}
