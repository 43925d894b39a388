import type { ReactNode } from 'react';
import styles from './Button.module.css';

export const LOOKS = {
  main: styles.button,
  quiet: `${styles.button} ${styles.quiet}`,
  link: styles.link,
};

export interface Look {
  /** `main` once a page; `quiet` for the second way; `link` for what should not draw the eye. */
  readonly look?: keyof typeof LOOKS;
  readonly children: ReactNode;
}
