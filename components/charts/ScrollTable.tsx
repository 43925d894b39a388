import { type ReactNode, useId } from 'react';
import styles from './ScrollTable.module.css';

/** A table that scrolls inside itself on a narrow screen, with the keyboard too, so that the page never does. */
export function ScrollTable({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
