import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import type { FactPath } from '../../lib/case/schema';
import { explainNotice } from '../../lib/explain/notice';
import type { Sentence } from '../../lib/explain/sentence';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { formSchema } from '../../lib/interview/form-schema';
import { unusualAnswersOn } from '../../lib/interview/oddities';
import { answersAt, type QuestionValues, typedAt } from './form';

// Loaded once somebody answers: until then a page of questions does without the schemas and the arithmetic.

/** Reads a page by the fields that it asks; a question that is not asked any more cannot hold anybody up. */
export function questionResolver(asked: readonly FactPath[]): Resolver<QuestionValues> {
  const resolve = zodResolver(formSchema(asked) as unknown as ZodMiniType<QuestionValues, QuestionValues>);
  return (typed, context, options) => resolve(typedAt(asked, answersAt(asked, typed)), context, options);
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
