'use client';

import type { FactPath } from '../../lib/case/schema';
import type { FieldLabel } from '../../lib/explain/explain';
import { leadingTo } from '../../lib/interview/settled';
import type { Answers } from '../../lib/interview/typed';
import { useAnswers } from '../answer-store';
import { QuestionLink } from '../wizard/QuestionLink';
import styles from './results.module.css';

/** The questions that lead to facts nobody has given yet, each once. */
export function questionsFor(fields: readonly FieldLabel[], answers: Answers): readonly FactPath[] {
  return [...new Set(fields.map(({ path }) => leadingTo(path, answers)))];
}

/** A list of questions, each with the way to its page; one that several facts share stands once. */
export function QuestionLinks({ fields }: { readonly fields: readonly FieldLabel[] }) {
  const answers = useAnswers()?.answers ?? {};
  return (
    <ul className={styles.list}>
      {questionsFor(fields, answers).map((path) => (
        <li key={path}>
          <QuestionLink path={path} label={{ key: `fields.${path}.label` }} />
        </li>
      ))}
    </ul>
  );
}
