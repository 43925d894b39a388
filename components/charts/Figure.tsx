import type { ReactNode } from 'react';
import { useSpeaker } from '../words';
import styles from './charts.module.css';
import { type Compared, markOf } from './compared';

interface Props {
  readonly title: string;
  readonly leads: readonly string[];
  readonly compared: readonly Compared[];
  /** How an option looks on this picture, 48 wide and 24 high. */
  readonly sample: (option: number) => ReactNode;
  /** The picture's height in pixels, kept free before it is drawn. */
  readonly height: number;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A picture with its words, its key, and its figures once more as a table. */
export function Figure({ title, leads, compared, sample, height, picture, table }: Props) {
  const { words } = useSpeaker();
  return (
    <div className={styles.figure}>
      <h3>{title}</h3>
      {leads.map((lead) => (
        <p key={lead}>{lead}</p>
      ))}
      <ul className={styles.keys}>
        {compared.map(({ id, title: option }, index) => (
          <li key={id}>
            <svg viewBox="0 0 48 24" width="48" height="24" aria-hidden="true" focusable="false">
              {sample(index)}
            </svg>
            {words('results.charts.key', { letter: markOf(index).letter, option })}
          </li>
        ))}
      </ul>
      <div className={styles.picture} style={{ minHeight: height }}>
        {picture}
      </div>
      <p className={styles.hint}>{words('results.charts.keyboard')}</p>
      <details>
        <summary>{words('results.charts.table')}</summary>
        {table}
      </details>
    </div>
  );
}
