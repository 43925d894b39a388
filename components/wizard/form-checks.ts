import type { FactPath } from '../../lib/case/schema';
import { explainNotice } from '../../lib/explain/notice';
import type { Sentence } from '../../lib/explain/sentence';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { refusalAt } from '../../lib/interview/form-schema';
import type { Answers } from '../../lib/interview/typed';
import { unusualAnswersOn } from '../../lib/interview/unusual-answers';

// Loaded once somebody answers: until then a page of questions does without the schemas and the arithmetic.

/** Why answers are refused, by their questions. */
export type Refusals = Readonly<Partial<Record<FactPath, string>>>;

/** Only of what a page asks: a question that is not asked any more cannot hold anybody up. */
export function refusalsOf(asked: readonly FactPath[], answers: Answers): Refusals {
  return Object.fromEntries(
    asked.flatMap((path) => {
      const refusal = refusalAt(path, answers[path] ?? '');
      return refusal === undefined ? [] : [[path, refusal]];
    }),
  );
}

export interface UnusualAnswer {
  readonly path: FactPath;
  readonly sentence: Sentence;
}

/** What these answers, together with those of the other pages, have that is allowed but odd. */
export function unusualAnswersOf(asked: readonly FactPath[], datedAnswers: DatedAnswers): readonly UnusualAnswer[] {
  return unusualAnswersOn(asked, datedAnswers).map((notice) => ({
    path: notice.path,
    sentence: explainNotice(notice),
  }));
}
