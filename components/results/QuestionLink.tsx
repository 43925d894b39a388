'use client';

import Link from 'next/link';
import type { FieldLabel } from '../../lib/explain/explain';
import { pageOf } from '../../lib/interview/pages';
import { leadingTo } from '../../lib/interview/relevance';
import { useAnswers } from '../answer-store';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** The name of a question, leading to the page that asks it. */
export function QuestionLink({ path, label }: FieldLabel) {
  const { locale, say } = useSpeaker();
  const page = pageOf(path);
  return page ? <Link href={pathOf(page.route, locale)}>{say(label)}</Link> : say(label);
}

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
