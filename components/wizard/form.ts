import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import type { ZodType } from 'zod';
import { notices } from '../../lib/case/notices';
import { read } from '../../lib/case/problems';
import { caseSchema, type Topic } from '../../lib/case/schema';
import { situationOf } from '../../lib/case/situation';
import { type Answers, caseFileOf, topicSchema } from '../../lib/case/typed';
import { explainNotice } from '../../lib/explain/explain';
import type { Sentence } from '../../lib/explain/sentence';
import type { Draft } from './draft';
import { standing } from './questions';

/** A page's form: typed text by group and name, as the case is grouped. */
export type Typed = Record<string, Record<string, string>>;

/** A question's name in the form. */
export type Name = `${string}.${string}`;

export function typedAt(paths: readonly string[], answers: Answers): Typed {
  const typed: Typed = {};
  for (const path of paths) {
    const [group = '', name = ''] = path.split('.');
    typed[group] = { ...typed[group], [name]: answers[path] ?? '' };
  }
  return typed;
}

function flat(typed: Typed): Answers {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([group, names]) =>
      Object.entries(names).map(([name, text]) => [`${group}.${name}`, text]),
    ),
  );
}

/** Reads a page by its topic's own schema; a question that is not asked any more cannot hold anybody up. */
export function resolverFor(topic: Topic, asked: readonly string[]): Resolver<Typed> {
  const resolve = zodResolver(topicSchema(topic) as unknown as ZodType<Typed, Typed>);
  return (typed, context, options) => resolve(typedAt(asked, flat(typed)), context, options);
}

export interface Oddity {
  readonly path: string;
  readonly sentence: Sentence;
}

/** Four figures that say the same twice: whichever is typed last is asked about. */
const FIGURES_OF_A_PAYMENT = [
  'loan.principalAndInterest',
  'loan.principalBalance',
  'loan.ratePercent',
  'loan.remainingMonths',
];

/** What these answers, together with those of the other pages, have that is allowed but odd. */
export function odditiesOn(asked: readonly string[], { answers, asOf }: Draft): readonly Oddity[] {
  const reading = read(caseSchema, caseFileOf(standing(answers), asOf));
  if (!reading.ok) return [];
  return notices(reading.value, situationOf(reading.value))
    .flatMap((notice) => {
      const involved = notice.notice === 'payment-does-not-match' ? FIGURES_OF_A_PAYMENT : [notice.path];
      return involved
        .filter((one) => asked.includes(one))
        .slice(0, 1)
        .map((path) => ({ ...notice, path }));
    })
    .map((notice) => ({ path: notice.path, sentence: explainNotice(notice) }));
}
