import type { ReactNode } from 'react';
import styles from './StateGrid.module.css';

/** States to open by name, some beside each other; an open one takes the whole line. */
export function StateGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.states}>{children}</div>;
}
