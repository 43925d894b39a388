'use client';

import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './ProblemSummary.module.css';

interface ProblemLine {
  /** The id of the control to go to. */
  readonly id: string;
  readonly words: string;
}

interface Props {
  readonly title: string;
  readonly lines: readonly ProblemLine[];
  /** `check` for answers that are allowed but odd. */
  readonly kind?: 'problem' | 'check';
  readonly children?: ReactNode;
}

/** What is wrong on the page, at the top of main: takes the focus when it comes, once for each `key`, and each line leads to its field. */
export function ProblemSummary({ title, lines, kind = 'problem', children }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  // Not whenever the lines change: who is typing keeps the focus.
  useEffect(() => summary.current?.focus(), []);
  return (
    <div
      ref={summary}
      role="alert"
      tabIndex={-1}
      className={kind === 'check' ? `${styles.summary} ${styles.check}` : styles.summary}
    >
      <h2>{title}</h2>
      {children}
      <ul className={styles.list}>
        {lines.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={goTo}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Goes to the field without a new step in the browser's history, so that Back still leaves the page. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  const control = document.getElementById(event.currentTarget.hash.slice(1));
  control?.closest('[data-field]')?.scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
}
