'use client';

import type { FieldLabel } from '../../lib/explain/explain';
import { leadingTo } from '../../lib/interview/settled';
import { useAnswers } from '../answer-store';
import { QuestionLink } from '../wizard/QuestionLink';
import styles from './results.module.css';

/** The questions that lead to facts nobody has given yet. */
export function QuestionLinks({ fields }: { readonly fields: readonly FieldLabel[] }) {
  const answers = useAnswers()?.answers ?? {};
  const questions = new Set(fields.map(({ path }) => leadingTo(path, answers)));
  return (
    <ul className={styles.list}>
      {[...questions].map((path) => (
        <li key={path}>
          <QuestionLink path={path} label={{ key: `fields.${path}.label` }} />
        </li>
      ))}
    </ul>
  );
}
