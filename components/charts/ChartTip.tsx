import type { ReactNode } from 'react';
import styles from './charts.module.css';

/** What a picture says of the place that is pointed at or reached with the keys; read out, because no focus moves there. */
export function ChartTip({ children }: { readonly children: ReactNode }) {
  return <div role="status">{children && <div className={styles.tip}>{children}</div>}</div>;
}
