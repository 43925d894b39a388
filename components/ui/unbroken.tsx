import type { ReactNode } from 'react';
import styles from './Phone.module.css';

/** A text whose telephone numbers stay on one line. */
export function unbroken(text: string): ReactNode {
  return text.split(/(\d{3}-\d{3}-\d{4})/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={part} className={styles.unbroken}>
        {part}
      </span>
    ),
  );
}
