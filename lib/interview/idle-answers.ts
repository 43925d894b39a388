import type { FactPath } from '../case/schema';
import { writeJson } from '../json/json';
import { simulate } from '../simulate/simulate';
import { withinExactAmounts } from '../simulate/within-exact-amounts';
import type { DatedAnswers } from './dated-answers';
import { PAGES } from './pages';
import { readableCase } from './read-answers';
import { askedOn } from './relevance';
import { UNKNOWN } from './typed';

/**
 * Answers that change nothing any more, neither a verdict nor a figure: an earlier answer has settled them, or the owner
 * of the loan does not ask for them. Found by running the case without each of them, one after the other, so that a slow
 * phone can draw in between. What everybody is asked counts as long as it is asked.
 */
export function* idleAnswers({ answers, asOf }: DatedAnswers): Generator<FactPath | undefined> {
  const resultOf = (some: DatedAnswers['answers']) =>
    writeJson(
      withinExactAmounts(() => simulate(readableCase({ answers: some, asOf }))),
      // A share is a big integer, which JSON does not know.
      (value) => (typeof value === 'bigint' ? String(value) : value),
    );
  const result = resultOf(answers);
  for (const page of PAGES) {
    const asked = askedOn(page, answers);
    const ofEverybody = page.stage === 'quick' || page.stage === 'circumstances' || page.stage === 'always';
    const typed = page.questions
      .map(({ path }) => path)
      .filter((path) => ![undefined, '', UNKNOWN].includes(answers[path]));
    for (const path of typed) {
      const changesNothing = () => !ofEverybody && resultOf({ ...answers, [path]: '' }) === result;
      yield !asked.includes(path) || changesNothing() ? path : undefined;
    }
  }
}
