import type { PlainDate } from '../calendar/date';
import { FACTS } from '../case/facts';
import { memoize } from '../case/memoize';
import type { FactPath } from '../case/schema';
import type { Simulation } from '../simulate/results';
import { simulate } from '../simulate/simulate';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import { type Answers, withoutAnswers } from './answers';
import type { DatedAnswers } from './dated-answers';
import { PAGES, type PageOrder, type QuestionPage, quickOrder } from './pages';
import { factsForTerms } from './rank';
import { readableCase } from './read-answers';
import { askedOn, isToldInParts } from './relevance';
import { leadingTo } from './settled';

/** Several questions about the order of the pages ask it of the same answers: each takes a simulation. */
const openFactsOf = memoize((answers: Answers) => memoize((asOf: PlainDate) => computeOpenFacts({ answers, asOf })));
const openFacts = ({ answers, asOf }: DatedAnswers) => openFactsOf(answers)(asOf);

/** The facts that can still change an answer, the one that settles most options first; then those that figures wait for, and those that tell more. */
function computeOpenFacts({ answers, asOf }: DatedAnswers): readonly FactPath[] {
  const computed = withinExactAmounts(() => simulate(readableCase({ answers, asOf })));
  if (!computed.ok) return [];
  const { nextQuestions, nextFigures, options, marketRates } = computed.value;
  const old = marketRates.filter((rate) => rate.old).map(({ path }) => path);
  const facts = [...new Set([...nextQuestions, ...nextFigures, ...options.flatMap(factsForTerms), ...old])];
  return facts.flatMap((path) => [path, leadingTo(path, answers), ...alternativesTo(path)]);
}

/** The answers that would do in the place of an open one. */
function alternativesTo(path: FactPath): readonly FactPath[] {
  return FACTS.filter(({ meta }) => meta.alternativeTo?.includes(path)).map((fact) => fact.path);
}

/** What brings figures first, what is private late, past help and small amounts after that; within that, the page whose best question settles most options. */
const RANK_OF_STAGE = { quick: 0, statement: 1, exact: 2, late: 3, circumstances: 4, small: 5, always: 6 } as const;

/** The pages that still have something worth asking and not asked yet, in the order they are asked. */
export function pagesToAsk(datedAnswers: DatedAnswers): readonly QuestionPage[] {
  const facts = openFacts(datedAnswers);
  const placeOf = (path: FactPath) => {
    const found = facts.indexOf(path);
    return found < 0 ? facts.length : found;
  };
  return PAGES.map((page) => {
    const { answers } = datedAnswers;
    const unasked = askedOn(page, answers).filter(
      (path) => answers[path] === undefined && !isToldInParts(path, answers),
    );
    return { page, best: Math.min(...unasked.map(placeOf)), isDone: unasked.length === 0 };
  })
    .filter(({ page, best, isDone }) => !isDone && (mustBeAsked(page) || best < facts.length))
    .sort(
      (a, b) =>
        RANK_OF_STAGE[a.page.stage] - RANK_OF_STAGE[b.page.stage] || (hasOwnOrder(a.page) ? 0 : a.best - b.best),
    )
    .map(({ page }) => page);
}

/** The order of the pages as one of them needs it: after the quick look to what can still change an answer, then once to the review. */
export function orderAt(page: QuestionPage, datedAnswers: DatedAnswers, isReviewed: boolean): PageOrder {
  if (page.stage === 'quick') return quickOrder(page);
  return {
    asked: questionsToAsk(page, datedAnswers),
    progress: progressAt(page, datedAnswers),
    next: pagesToAsk(datedAnswers)[0]?.route ?? (isReviewed ? 'results' : 'review'),
  };
}

/** The statement is read from its top, whatever settles most. */
function hasOwnOrder(page: QuestionPage): boolean {
  return mustBeAsked(page) || page.stage === 'statement';
}

function mustBeAsked({ stage }: QuestionPage): boolean {
  return stage === 'quick' || stage === 'circumstances' || stage === 'always';
}

/** The questions of a page that can change an answer, as things stand or whatever is typed on it; all of them where none can. */
export function questionsToAsk(page: QuestionPage, { answers, asOf }: DatedAnswers): readonly FactPath[] {
  const own = page.questions.map(({ path }) => path);
  if (mustBeAsked(page)) return own;
  const isAnswered = own.some((path) => answers[path] !== undefined);
  const facts = [answers, ...(isAnswered ? [withoutAnswers(answers, own)] : [])].flatMap((some) =>
    openFacts({ answers: some, asOf }),
  );
  const relevant = own.filter((path) => facts.includes(path));
  return relevant.length > 0 ? relevant : own;
}

/** How many more answers settle an option that waits for these facts; at least so many where an answer may raise another question. */
export function answersToSettle(missing: readonly FactPath[], answers: Answers): { count: number; isLeast: boolean } {
  const leading = missing.map((path) => leadingTo(path, answers));
  const asked = PAGES.flatMap((page) => askedOn(page, answers));
  return {
    count: asked.filter((path) => leading.includes(path)).length,
    isLeast: missing.some((path) => !leading.includes(path)),
  };
}

/** The questions that open options and their figures still wait for although the person has passed them over. */
export function skippedQuestions(
  { nextQuestions, nextFigures }: Pick<Simulation, 'nextQuestions' | 'nextFigures'>,
  answers: Answers,
): readonly FactPath[] {
  const asked = PAGES.flatMap((page) => askedOn(page, answers));
  const leading = new Set([...nextQuestions, ...nextFigures].map((path) => leadingTo(path, answers)));
  return [...leading].filter((path) => asked.some((one) => one === path) && answers[path] !== undefined);
}

/** How far somebody has come: pages that were shown, and about how many there are with those that still have something to ask. */
function progressAt(page: QuestionPage, datedAnswers: DatedAnswers): PageOrder['progress'] {
  const seen = PAGES.filter(
    (one) =>
      one !== page && askedOn(one, datedAnswers.answers).some((path) => datedAnswers.answers[path] !== undefined),
  );
  const ahead = pagesToAsk(datedAnswers).filter((one) => one !== page && !seen.includes(one));
  return { page: seen.length + 1, pages: seen.length + 1 + ahead.length };
}
