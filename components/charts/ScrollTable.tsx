import { type ReactNode, useId } from 'react';
import styles from './ScrollTable.module.css';

interface Props {
  readonly caption: string;
  /** A class for what is laid out in a way of its own on a narrow screen. */
  readonly look?: string | undefined;
  readonly children: ReactNode;
}

/** A table that scrolls inside itself on a narrow screen, with the keyboard too, so that the page never does; a shade at its edge says that there is more. */
export function ScrollTable({ caption, look = '', children }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
      <table className={`${styles.table} ${look}`}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
