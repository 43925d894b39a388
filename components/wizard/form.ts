import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { ZodMiniType } from 'zod/mini';
import type { FactPath } from '../../lib/case/schema';
import { explainNotice } from '../../lib/explain/notice';
import type { Sentence } from '../../lib/explain/sentence';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { odditiesOn } from '../../lib/interview/oddities';
import { type Answers, formSchema, valueIn, withValueIn } from '../../lib/interview/typed';

/** A page's form: typed text by group and name, as the case is grouped. */
export interface QuestionValues {
  [name: string]: string | QuestionValues;
}

/** A question's name in the form. */
export type FormName = `${string}.${string}`;

export function typedAt(paths: readonly string[], answers: Answers): QuestionValues {
  return paths.reduce<QuestionValues>(
    (typed, path) => withValueIn(typed, path, answers[path] ?? '') as QuestionValues,
    {},
  );
}

/** What is typed in the form at each of these paths. */
function answersAt(paths: readonly string[], typed: QuestionValues): Answers {
  return Object.fromEntries(paths.map((path) => [path, String(valueIn(typed, path) ?? '')]));
}

/** Reads a page by the fields that it asks; a question that is not asked any more cannot hold anybody up. */
export function questionResolver(asked: readonly FactPath[]): Resolver<QuestionValues> {
  const resolve = zodResolver(formSchema(asked) as unknown as ZodMiniType<QuestionValues, QuestionValues>);
  return (typed, context, options) => resolve(typedAt(asked, answersAt(asked, typed)), context, options);
}

export interface Oddity {
  readonly path: FactPath;
  readonly sentence: Sentence;
}

/** What these answers, together with those of the other pages, have that is allowed but odd. */
export function odditiesOf(asked: readonly FactPath[], datedAnswers: DatedAnswers): readonly Oddity[] {
  return odditiesOn(asked, datedAnswers).map((notice) => ({ path: notice.path, sentence: explainNotice(notice) }));
}
