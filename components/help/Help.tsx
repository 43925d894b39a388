import type { ReactNode } from 'react';
import styles from './help.module.css';

/** Help that opens in place; its summary comes first. */
export function Help({ open = false, children }: { readonly open?: boolean; readonly children: ReactNode }) {
  return (
    <details className={styles.help} open={open}>
      {children}
    </details>
  );
}
