import type { ReactNode } from 'react';
import styles from './Paper.module.css';

/** A sheet on the table; `pad` is the legal pad for lists to tick off. */
export function Paper({ pad = false, children }: { readonly pad?: boolean; readonly children: ReactNode }) {
  return <div className={pad ? `${styles.paper} ${styles.pad}` : styles.paper}>{children}</div>;
}
