import type { OptionExplanation } from '../../lib/explain/explain';
import type { Status as StatusName } from '../../lib/rules/status';
import { useSpeaker } from '../words';
import styles from './results.module.css';

const SIGNS: Record<StatusName, string> = {
  'may-qualify': 'M4 12.5 9.5 18 20 6.5',
  'does-not-qualify': 'M5 12h14',
  'needs-information': 'M8 8.5a4 4 0 1 1 5.5 3.7c-1 .5-1.5 1.2-1.5 2.3m0 3.5v.01',
  'servicer-decides': 'M4 19c1-4 4-6 8-6s7 2 8 6M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7',
  'not-in-force': 'M6 6l12 12M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
};

/** Where an option stands: in words, with a sign and a shade on top. */
export function StatusLine({ status, statusLabel }: Pick<OptionExplanation, 'status' | 'statusLabel'>) {
  const { say } = useSpeaker();
  return (
    <span className={styles.status} data-status={status}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
        <path
          d={SIGNS[status]}
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {say(statusLabel)}
    </span>
  );
}
