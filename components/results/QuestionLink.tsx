'use client';

import Link from 'next/link';
import type { ToldField } from '../../lib/explain/explain';
import { pathOf } from '../routes';
import { PAGES } from '../wizard/questions';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** The name of a question, leading to the page that asks it. */
export function QuestionLink({ path, label }: ToldField) {
  const { locale, say } = useSpeaker();
  const page = PAGES.find(({ questions }) => questions.some((question) => question.path === path));
  return page ? <Link href={pathOf(page.route, locale)}>{say(label)}</Link> : say(label);
}

export function QuestionLinks({ fields }: { readonly fields: readonly ToldField[] }) {
  return (
    <ul className={styles.list}>
      {fields.map((field) => (
        <li key={field.path}>
          <QuestionLink {...field} />
        </li>
      ))}
    </ul>
  );
}
