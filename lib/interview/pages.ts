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
  /** That of its words, and of its place in the table of addresses. */
  readonly name: string;
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
/** Who lives on in a home whose signer left, was taken away or lost the income asks as well, once payments are missed. */
const mayNotHaveSigned = (answers: Answers) =>
  isBehind(answers) || ['death', 'divorce-or-separation', 'other'].includes(answers['hardship.cause'] ?? '');
const hasNotSigned = (answers: Answers) => NOT_SIGNED.some((role) => role === answers['household.role']);
/** The changes of the payment that the page asks for; a further one once somebody has called for it: its day is then among the answers, empty or not. */
const CHANGES = [0, 1, 2] as const;
const isCalledFor = (index: (typeof CHANGES)[number], answers: Answers) =>
  index === 0 || answers[`loan.changes.${index}.on`] !== undefined;
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
    name: 'owner',
    stage: 'quick',
    questions: [{ path: 'loan.backer' }, { path: 'loan.firstLien' }],
  },
  {
    name: 'late',
    stage: 'quick',
    questions: [{ path: 'arrears.current' }, { path: 'arrears.oldestUnpaidDueDate' }],
  },
  // It settles no option, but a sale that is near comes before everything else.
  { name: 'sale', stage: 'quick', questions: [{ path: 'foreclosure.saleOn' }] },
  {
    name: 'hardship',
    stage: 'quick',
    questions: [{ path: 'hardship.cause' }, { path: 'hardship.duration' }],
  },
  {
    name: 'plans',
    stage: 'quick',
    questions: [{ path: 'household.canResumePayment' }, { path: 'household.canReinstate' }],
  },
  {
    name: 'statement',
    stage: 'quick',
    questions: [{ path: 'loan.principalBalance' }, { path: 'loan.ratePercent' }, { path: 'loan.payment' }],
  },
  {
    name: 'payment',
    stage: 'statement',
    questions: [{ path: 'loan.principalAndInterest' }, { path: 'loan.escrow' }],
  },
  {
    name: 'term',
    stage: 'statement',
    questions: [
      { path: 'loan.endsInYear' },
      { path: 'loan.remainingMonths' },
      { path: 'loan.originatedOn' },
      { path: 'loan.originalTermMonths' },
    ],
  },
  {
    name: 'rate',
    stage: 'statement',
    questions: [
      { path: 'loan.rateType' },
      { path: 'loan.atFinalRate' },
      { path: 'loan.lifetimeCapPercent' },
      { path: 'hardship.stepRateIncreaseInLast12Months' },
    ],
  },
  { name: 'balance', stage: 'statement', questions: [{ path: 'loan.deferredBalance' }] },
  {
    name: 'home',
    stage: 'exact',
    questions: [
      { path: 'property.occupancy' },
      { path: 'property.value' },
      { path: 'property.condition' },
      { path: 'property.units' },
    ],
  },
  {
    name: 'afford',
    stage: 'exact',
    questions: [{ path: 'household.affordablePayment' }],
  },
  {
    name: 'past-due',
    stage: 'exact',
    questions: [{ path: 'arrears.totalPastDue' }],
  },
  {
    name: 'disaster',
    stage: 'exact',
    questions: [
      { path: 'disaster.occurredOn' },
      { path: 'disaster.femaIndividualAssistance' },
      { path: 'disaster.insuredLoss' },
      { path: 'disaster.workplaceAffected' },
    ],
  },
  {
    name: 'filing',
    stage: 'exact',
    questions: [{ path: 'foreclosure.firstFilingOn' }],
  },
  {
    name: 'market',
    stage: 'exact',
    questions: [{ path: 'market.pmms30Percent' }, { path: 'market.gseModificationRatePercent' }],
  },
  {
    name: 'income',
    stage: 'late',
    questions: [{ path: 'household.grossMonthlyIncome' }, { path: 'household.cashReserves' }],
  },
  {
    name: 'credit',
    stage: 'late',
    questions: [{ path: 'household.creditScore' }, { path: 'household.latePaymentsLast6Months' }],
  },
  {
    name: 'modifications',
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
    name: 'pauses',
    stage: 'small',
    questions: [
      { path: 'history.monthsDeferred' },
      { path: 'history.lastDeferralOn' },
      { path: 'history.forbearanceMonthsUsed' },
      { path: 'history.forbearanceStartedOn' },
    ],
  },
  {
    name: 'claims',
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
    name: 'advances',
    stage: 'small',
    questions: [
      { path: 'arrears.escrowAdvances' },
      { path: 'arrears.servicingAdvances' },
      { path: 'arrears.escrowShortage' },
    ],
  },
  {
    name: 'charges',
    stage: 'small',
    questions: [{ path: 'arrears.lateCharges' }, { path: 'arrears.suspense' }],
  },
  { name: 'pay-now', stage: 'circumstances', questions: [{ path: 'household.canPayNow', when: isBehind }] },
  {
    name: 'anything-else',
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
    name: 'payment-change',
    stage: 'circumstances',
    questions: [
      ...CHANGES.flatMap((index) =>
        (['on', 'reason', 'payment'] as const).map((name) => ({
          path: `loan.changes.${index}.${name}` as const,
          when: (answers: Answers) => isCalledFor(index, answers),
        })),
      ),
      { path: 'loan.balloonOn' },
    ],
  },
  {
    name: 'application',
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
  { name: 'stay', stage: 'always', questions: [{ path: 'household.wantsToStay' }] },
] as const satisfies readonly DefinedPage[];

/** A page of questions, by its place in the table of addresses. */
export type QuestionRoute = `questions/${(typeof DEFINED)[number]['name']}`;

/** One page of questions. */
export interface QuestionPage extends DefinedPage {
  readonly route: QuestionRoute;
}

export const PAGES = DEFINED.map<QuestionPage>((page) => ({ ...page, route: `questions/${page.name}` }));

/** The pages of the quick look, which are the same for every loan. */
export const QUICK_PAGES = PAGES.filter(({ stage }) => stage === 'quick');

/** What a page of questions has to know of the others. */
export interface PageOrder {
  /** The questions to ask on it. */
  readonly asked: readonly FactPath[];
  /** Which page it is, of about how many. */
  readonly progress: { readonly page: number; readonly pages: number };
  /** Where Continue leads. */
  readonly next: QuestionRoute | 'results' | 'review';
}

/** The order as a page of the quick look needs it, whatever is answered: to its next page, then to the results. */
export function quickOrder(page: QuestionPage): PageOrder {
  const place = QUICK_PAGES.indexOf(page) + 1;
  return {
    asked: page.questions.map(({ path }) => path),
    progress: { page: place, pages: QUICK_PAGES.length },
    next: QUICK_PAGES[place]?.route ?? 'results',
  };
}

/** The page at a route of questions. */
export function pageAt(route: QuestionRoute): QuestionPage {
  const page = PAGES.find((one) => one.route === route);
  if (page === undefined) throw new RangeError(`No questions at ${route}`);
  return page;
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
export function wordsOf({ name }: QuestionPage): string {
  return `wizard.pages.${name}`;
}

/** The days of the changes that the page asks for, in their order. */
const CHANGE_DAYS = CHANGES.map((index) => `loan.changes.${index}.on` as const);

/** The day of one more change that somebody may tell on this page; undefined while the last one asked has no day yet, and after the last place. */
export function nextChangeToAsk(asked: readonly FactPath[], answers: Answers): FactPath | undefined {
  const days = CHANGE_DAYS.filter((path) => asked.includes(path));
  const last = days.at(-1);
  if (last === undefined || !isKnown(answers[last])) return undefined;
  return CHANGE_DAYS.find((path) => !days.includes(path));
}
