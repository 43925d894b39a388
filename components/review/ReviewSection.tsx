'use client';

import Link from 'next/link';
import type { FactPath } from '../../lib/case/schema';
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

/** The answers of one page, with one way to change them. */
export function ReviewSection({ page, answers, refused }: Props) {
  const { locale, words } = useSpeaker();
  const answer = useAnswer();
  const shown = answeredOn(page, answers);
  if (shown.length === 0) return null;
  const title = words(`${wordsOf(page)}.title`);
  return (
    <section>
      <div className={styles.title}>
        <h2>{title}</h2>
        <Link
          className={styles.change}
          href={changeAddress(page.route, locale)}
          aria-label={words('review.changeWhat', { label: title })}
        >
          {words('review.change')}
        </Link>
      </div>
      <dl>
        {shown.map((path) => {
          const typed = answers[path] ?? '';
          return (
            <div key={path} className={styles.row}>
              <dt>{words(`fields.${path}.label`)}</dt>
              <dd id={path} className={refused.includes(path) ? styles.refused : undefined}>
                {refused.includes(path)
                  ? words('review.refused', { typed })
                  : (answer(path, typed) ?? words('review.unknown'))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** The questions of a page that were answered or passed over. */
export function answeredOn(page: QuestionPage, answers: Answers): readonly FactPath[] {
  return askedOn(page, answers).filter((path) => answers[path] !== undefined);
}
