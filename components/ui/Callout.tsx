import type { ReactNode } from 'react';
import styles from './Callout.module.css';

const CLASSES = {
  note: styles.callout,
  check: `${styles.callout} ${styles.check}`,
  urgent: `${styles.callout} ${styles.urgent}`,
};

/** Words set apart: a note, something to check, something urgent. */
export function Callout({
  kind = 'note',
  children,
}: {
  readonly kind?: keyof typeof CLASSES;
  readonly children: ReactNode;
}) {
  return <div className={CLASSES[kind]}>{children}</div>;
}
