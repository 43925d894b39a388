import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { ZodType } from 'zod';
import type { FactPath } from '../../lib/case/schema';
import { explainNotice } from '../../lib/explain/explain';
import type { Sentence } from '../../lib/explain/sentence';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { odditiesOn } from '../../lib/interview/oddities';
import { type Answers, formSchema } from '../../lib/interview/typed';

/** A page's form: typed text by group and name, as the case is grouped. */
export type QuestionValues = Record<string, Record<string, string>>;

/** A question's name in the form. */
export type Name = `${string}.${string}`;

export function typedAt(paths: readonly string[], answers: Answers): QuestionValues {
  const typed: QuestionValues = {};
  for (const path of paths) {
    const [group = '', name = ''] = path.split('.');
    typed[group] = { ...typed[group], [name]: answers[path] ?? '' };
  }
  return typed;
}

function flat(typed: QuestionValues): Answers {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([group, names]) =>
      Object.entries(names).map(([name, text]) => [`${group}.${name}`, text]),
    ),
  );
}

/** Reads a page by the fields that it asks; a question that is not asked any more cannot hold anybody up. */
export function questionResolver(asked: readonly FactPath[]): Resolver<QuestionValues> {
  const resolve = zodResolver(formSchema(asked) as unknown as ZodType<QuestionValues, QuestionValues>);
  return (typed, context, options) => resolve(typedAt(asked, flat(typed)), context, options);
}

export interface Oddity {
  readonly path: FactPath;
  readonly sentence: Sentence;
}

/** What these answers, together with those of the other pages, have that is allowed but odd. */
export function odditiesOf(asked: readonly FactPath[], datedAnswers: DatedAnswers): readonly Oddity[] {
  return odditiesOn(asked, datedAnswers).map((notice) => ({ path: notice.path, sentence: explainNotice(notice) }));
}
