import styles from './Document.module.css';

/** Morning light through a window with four panes, falling on the table. */
export function WindowLight() {
  return (
    <svg className={styles.window} viewBox="0 0 640 420" aria-hidden="true" focusable="false">
      <path
        d="M150 0h190l-62 190H88ZM360 0h190l-62 190H298ZM82 210h190l-66 210H16ZM292 210h190l-66 210H226Z"
        fill="var(--light)"
      />
    </svg>
  );
}
