import { FACTS } from '../case/paths';
import type { FactPath } from '../case/schema';

/** The question that a check on a choice reads, where its answer's name alone does not tell. */
const BY_CHECK: Readonly<Record<string, FactPath>> = {
  'disaster-hardship': 'hardship.cause',
  'serious-cause': 'hardship.cause',
  'past-owner': 'loan.backer',
};

interface Choices {
  readonly path: FactPath;
  readonly choices: ReadonlySet<string>;
}

const QUESTIONS: readonly Choices[] = FACTS.flatMap(({ path, meta: { choices } }) =>
  choices ? [{ path, choices: new Set(choices) }] : [],
);

/** The path of the question whose answers these are; undefined when none or more than one question has them. */
export function choiceQuestion(check: string, answers: readonly string[]): FactPath | undefined {
  const explained = BY_CHECK[check];
  if (explained !== undefined) return explained;
  const [only, another] = QUESTIONS.filter(({ choices }) => answers.every((answer) => choices.has(answer)));
  return another === undefined ? only?.path : undefined;
}
