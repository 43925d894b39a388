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

export function Button({
  look = 'main',
  children,
  onClick,
  label,
  type = 'button',
}: Look & {
  readonly onClick?: () => void;
  /** What a screen reader says, where the words alone do not tell it from others of its kind. */
  readonly label?: string;
  readonly type?: 'button' | 'submit';
}) {
  return (
    <button type={type} className={LOOKS[look]} onClick={onClick} aria-label={label}>
      {children}
    </button>
  );
}
