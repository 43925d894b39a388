'use client';

import Link from 'next/link';
import { type QuestionPage, wordsOf } from '../../lib/interview/pages';
import { askedOn } from '../../lib/interview/relevance';
import type { Answers } from '../../lib/interview/typed';
import { useAnswer } from '../fields/read-back';
import { changeAddress } from '../wizard/addresses';
import { useSpeaker } from '../words';
import styles from './review.module.css';

interface Props {
  readonly page: QuestionPage;
  readonly answers: Answers;
  /** Paths whose answers cannot be read. */
  readonly refused: readonly string[];
}

/** The answers of one page. */
export function ReviewSection({ page, answers, refused }: Props) {
  const { locale, words } = useSpeaker();
  const answer = useAnswer();
  const shown = askedOn(page, answers).filter((path) => answers[path] !== undefined);
  if (shown.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words(`${wordsOf(page)}.title`)}</h2>
      <dl>
        {shown.map((path) => {
          const label = words(`fields.${path}.label`);
          const typed = answers[path] ?? '';
          return (
            <div key={path} className={styles.row}>
              <dt>{label}</dt>
              <dd id={path} className={refused.includes(path) ? styles.refused : undefined}>
                {refused.includes(path)
                  ? words('review.refused', { typed })
                  : (answer(path, typed) ?? words('review.unknown'))}
              </dd>
              <dd>
                <Link
                  className={styles.change}
                  href={changeAddress(page.route, locale)}
                  aria-label={words('review.changeWhat', { label })}
                >
                  {words('review.change')}
                </Link>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
