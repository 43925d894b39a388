import { UNKNOWN } from '../../lib/case/typed';
import { simulate } from '../../lib/simulate/simulate';
import type { Draft } from '../wizard/draft';
import { readableCase } from '../wizard/open';
import { askedOn, PAGES } from '../wizard/questions';

/**
 * Answers that change nothing any more, neither a verdict nor a figure: an earlier answer has settled them, or the owner
 * of the loan does not ask for them. Found by running the case without each of them, one after the other, so that a slow
 * phone can draw in between. What everybody is asked always counts.
 */
export function* idleAnswers({ answers, asOf }: Draft): Generator<string | undefined> {
  const resultOf = (some: Draft['answers']) => JSON.stringify(simulate(readableCase({ answers: some, asOf })));
  const result = resultOf(answers);
  for (const page of PAGES.filter(({ asks }) => asks === 'exact' || asks === 'late')) {
    const asked = askedOn(page, answers);
    const typed = page.questions
      .map(({ path }) => path)
      .filter((path) => ![undefined, '', UNKNOWN].includes(answers[path]));
    for (const path of typed) {
      yield !asked.includes(path) || resultOf({ ...answers, [path]: '' }) === result ? path : undefined;
    }
  }
}
