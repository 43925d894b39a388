import { UNKNOWN } from '../../lib/case/typed';
import { simulate } from '../../lib/simulate/simulate';
import type { Draft } from '../wizard/draft';
import { readableCase } from '../wizard/open';
import { askedOn, PAGES } from '../wizard/questions';

/**
 * Answers that change nothing any more, neither a verdict nor a figure: an earlier answer has settled them, or the owner
 * of the loan does not ask for them. Found by running the case without each of them.
 */
export function idleAnswers({ answers, asOf }: Draft): readonly string[] {
  const resultOf = (some: Draft['answers']) => JSON.stringify(simulate(readableCase({ answers: some, asOf })));
  const result = resultOf(answers);
  return PAGES.flatMap((page) => {
    const asked = askedOn(page, answers);
    return page.questions
      .map(({ path }) => path)
      .filter((path) => ![undefined, '', UNKNOWN].includes(answers[path]))
      .filter((path) => !asked.includes(path) || resultOf({ ...answers, [path]: '' }) === result);
  });
}
