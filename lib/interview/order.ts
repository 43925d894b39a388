import type { Answers } from '../case/typed';
import { attempt } from '../simulate/attempt';
import { tellingMore } from '../simulate/rank';
import { simulate } from '../simulate/simulate';
import type { Draft } from './draft';
import { PAGES, type QuestionPage } from './pages';
import { askedOn, leadingTo } from './relevance';
import { readableCase, without } from './run';

/** The facts that can still change an answer, the one that settles most options first; then those that tell more of one. */
function openFacts({ answers, asOf }: Draft): readonly string[] {
  const computed = attempt(() => simulate(readableCase({ answers, asOf })));
  if (!computed.ok) return [];
  const { nextQuestions, options, marketRates } = computed.value;
  const old = marketRates.filter((rate) => rate.old).map(({ path }) => path);
  const facts = [...new Set([...nextQuestions, ...options.flatMap(tellingMore), ...old])];
  return facts.flatMap((path) => [path, leadingTo(path, answers)]);
}

/** Less private matters first; within that, the page whose best question settles most options. */
const TURN = { quick: 0, exact: 1, late: 2, always: 3 } as const;

/** The pages that still have something worth asking and not asked yet, in the order they are asked. */
export function openPages(draft: Draft): readonly QuestionPage[] {
  const facts = openFacts(draft);
  const place = (path: string) => {
    const found = facts.indexOf(path);
    return found < 0 ? facts.length : found;
  };
  return PAGES.map((page) => {
    const unasked = askedOn(page, draft.answers).filter((path) => draft.answers[path] === undefined);
    return { page, best: Math.min(...unasked.map(place)), isDone: unasked.length === 0 };
  })
    .filter(({ page, best, isDone }) => !isDone && (mustBeAsked(page) || best < facts.length))
    .sort((a, b) => TURN[a.page.asks] - TURN[b.page.asks] || (mustBeAsked(a.page) ? 0 : a.best - b.best))
    .map(({ page }) => page);
}

function mustBeAsked({ asks }: QuestionPage): boolean {
  return asks === 'quick' || asks === 'always';
}

/** The questions of a page that can change an answer, as things stand or whatever is typed on it; all of them where none can. */
export function worthAsking(page: QuestionPage, { answers, asOf }: Draft): readonly string[] {
  const own = page.questions.map(({ path }) => path);
  if (mustBeAsked(page)) return own;
  const facts = [answers, without(answers, new Set(own))].flatMap((some) => openFacts({ answers: some, asOf }));
  const worth = own.filter((path) => facts.includes(path));
  return worth.length > 0 ? worth : own;
}

/** How many more answers settle an option that waits for these facts; at least so many where an answer may raise another question. */
export function answersToSettle(missing: readonly string[], answers: Answers): { count: number; isLeast: boolean } {
  const leading = missing.map((path) => leadingTo(path, answers));
  const asked = PAGES.flatMap((page) => askedOn(page, answers));
  return {
    count: asked.filter((path) => leading.includes(path)).length,
    isLeast: missing.some((path) => !leading.includes(path)),
  };
}
