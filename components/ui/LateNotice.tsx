'use client';

import { useIsAlive } from './is-alive';
import styles from './LateNotice.module.css';

/**
 * What to do where the page does not come to life because its scripts are blocked or do not arrive, or where it waits for long. Its
 * style alone shows it, after some seconds.
 */
export function LateNotice({ children }: { readonly children: string }) {
  return (
    <div role="status" className={styles.late} data-alive={useIsAlive() || undefined}>
      <p>{children}</p>
    </div>
  );
}
