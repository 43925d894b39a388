import type { Backer, Topic } from '../../lib/case/schema';
import { type Answers, UNKNOWN } from '../../lib/case/typed';
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
  readonly questions: readonly Question[];
}

const afterDisaster = (answers: Answers) => answers['hardship.cause'] === 'disaster';
const notFixed = (answers: Answers) => ['adjustable', 'step'].includes(answers['loan.rateType'] ?? '');
const canStillRise = (answers: Answers) => notFixed(answers) && answers['loan.atFinalRate'] !== 'yes';
const notCurrent = (answers: Answers) => answers['arrears.current'] === 'no';

/** A count that says "never" settles what hangs on it; an unknown count leaves it open. */
function moreThanZero(path: string) {
  return (answers: Answers) => Number.parseInt(answers[path] ?? '', 10) > 0;
}

/** Every page of questions, in the order they are asked: simple to hard, money and hardship late. */
export const PAGES: readonly QuestionPage[] = [
  { route: 'questions/owner', topic: 'owner', questions: [{ path: 'loan.backer' }, { path: 'loan.firstLien' }] },
  {
    route: 'questions/home',
    topic: 'home',
    questions: [{ path: 'property.occupancy' }, { path: 'property.condition' }, { path: 'property.value' }],
  },
  {
    route: 'questions/late',
    topic: 'lateness',
    questions: [{ path: 'arrears.current' }, { path: 'arrears.oldestUnpaidDueDate', when: notCurrent }],
  },
  {
    route: 'questions/payment',
    topic: 'payment',
    questions: [{ path: 'loan.principalAndInterest' }, { path: 'loan.escrow' }],
  },
  {
    route: 'questions/balance',
    topic: 'balance',
    questions: [{ path: 'loan.principalBalance' }, { path: 'loan.deferredBalance' }],
  },
  {
    route: 'questions/rate',
    topic: 'rate',
    questions: [
      { path: 'loan.ratePercent' },
      { path: 'loan.rateType' },
      { path: 'loan.atFinalRate', when: notFixed },
      { path: 'loan.lifetimeCapPercent', when: canStillRise },
    ],
  },
  {
    route: 'questions/term',
    topic: 'term',
    questions: [{ path: 'loan.originatedOn' }, { path: 'loan.remainingMonths' }],
  },
  {
    route: 'questions/advances',
    topic: 'fees',
    questions: [
      { path: 'arrears.escrowAdvances' },
      { path: 'arrears.servicingAdvances' },
      { path: 'arrears.escrowShortage' },
    ],
  },
  {
    route: 'questions/charges',
    topic: 'fees',
    questions: [{ path: 'arrears.lateCharges' }, { path: 'arrears.suspense' }],
  },
  {
    route: 'questions/hardship',
    topic: 'hardship',
    questions: [
      { path: 'hardship.cause' },
      { path: 'hardship.duration' },
      { path: 'hardship.stepRateIncreaseInLast12Months' },
    ],
  },
  {
    route: 'questions/disaster',
    topic: 'disaster',
    questions: [
      { path: 'disaster.occurredOn', when: afterDisaster },
      { path: 'disaster.insuredLoss', when: afterDisaster },
      { path: 'disaster.femaIndividualAssistance', when: afterDisaster },
      { path: 'disaster.workplaceAffected', when: afterDisaster },
    ],
  },
  {
    route: 'questions/plans',
    topic: 'ability',
    questions: [
      { path: 'household.wantsToStay' },
      { path: 'household.canResumePayment' },
      { path: 'household.canReinstate' },
    ],
  },
  { route: 'questions/afford', topic: 'ability', questions: [{ path: 'household.affordablePayment' }] },
  {
    route: 'questions/income',
    topic: 'finances',
    questions: [{ path: 'household.grossMonthlyIncome' }, { path: 'household.cashReserves' }],
  },
  {
    route: 'questions/credit',
    topic: 'finances',
    questions: [{ path: 'household.creditScore' }, { path: 'household.latePaymentsLast6Months' }],
  },
  {
    route: 'questions/modifications',
    topic: 'pastHelp',
    questions: [
      { path: 'history.priorModifications' },
      { path: 'history.lastModificationOn', when: moreThanZero('history.priorModifications') },
      { path: 'history.modificationRedefaultedInFirstYear', when: moreThanZero('history.priorModifications') },
      { path: 'history.lastFailedTrialOn' },
    ],
  },
  {
    route: 'questions/pauses',
    topic: 'pastHelp',
    questions: [
      { path: 'history.monthsDeferred' },
      { path: 'history.lastDeferralOn', when: moreThanZero('history.monthsDeferred') },
      { path: 'history.forbearanceMonthsUsed' },
      { path: 'history.forbearanceStartedOn', when: moreThanZero('history.forbearanceMonthsUsed') },
    ],
  },
  { route: 'questions/sale', topic: 'foreclosure', questions: [{ path: 'foreclosure.saleOn' }] },
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
