import type { FactPath } from '../../lib/case/schema';
import { type Answers, valueIn, withValueIn } from '../../lib/interview/typed';

/** A page's form: typed text by group and name, as the case is grouped. */
export interface QuestionValues {
  [name: string]: string | QuestionValues;
}

/** A question's name in the form. */
export type FormName = `${string}.${string}`;

export function typedAt(paths: readonly FactPath[], answers: Answers): QuestionValues {
  return paths.reduce<QuestionValues>(
    (typed, path) => withValueIn(typed, path, answers[path] ?? '') as QuestionValues,
    {},
  );
}

/** What is typed in the form at each of these paths. */
export function answersAt(paths: readonly FactPath[], typed: QuestionValues): Answers {
  return Object.fromEntries(paths.map((path) => [path, String(valueIn(typed, path) ?? '')]));
}
