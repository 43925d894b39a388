import type { ReactNode } from 'react';
import { useSpeaker } from '../words';
import { type Arrows, useArrows } from './arrow-keys';
import styles from './charts.module.css';
import { useInView } from './in-view';

interface ChartKey {
  readonly id: string;
  readonly label: string;
  /** How it looks on the picture, 48 wide and 24 high. */
  readonly sample: ReactNode;
}

interface Props {
  readonly title: string;
  /** The level of its title: a picture that leads a page stands right under the page's own. */
  readonly heading?: 'h2' | 'h3';
  readonly leads: readonly string[];
  /** How the picture is to be read, beside its table. */
  readonly notes?: readonly string[];
  readonly keys: readonly ChartKey[];
  /** The picture's height in pixels, kept free before it is drawn. */
  readonly height: number;
  /** The arrow keys that go through it. */
  readonly arrows?: Arrows;
  /** What the reader may choose to see. */
  readonly choice?: ReactNode;
  readonly picture: ReactNode;
  readonly table: ReactNode;
}

/** A picture with its words, its key, and its figures once more as a table. */
export function Figure({
  title,
  heading: Title = 'h3',
  leads,
  notes = [],
  keys,
  height,
  arrows = 'along',
  choice,
  picture,
  table,
}: Props) {
  const { words } = useSpeaker();
  const { box, seen } = useInView();
  useArrows(box, arrows);
  return (
    <div className={styles.figure}>
      <Title className={styles.title}>{title}</Title>
      {leads.map((lead) => (
        <p key={lead}>{lead}</p>
      ))}
      {choice}
      {keys.length > 0 && (
        <ul className={styles.keys}>
          {keys.map(({ id, label, sample }) => (
            <li key={id}>
              <svg viewBox="0 0 48 24" width="48" height="24" aria-hidden="true" focusable="false">
                {sample}
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      <div ref={box} className={styles.picture}>
        {/* Keeps the height free from the first paint on: the policy lets no page carry a style of its own. */}
        <svg width="1" height={height} aria-hidden="true" focusable="false" />
        {/* What draws it is fetched once somebody comes near. */}
        {seen && picture}
      </div>
      <details>
        <summary>{words('results.charts.table')}</summary>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className={styles.hint}>{words(`results.charts.keyboard.${arrows}`)}</p>
        {table}
      </details>
    </div>
  );
}
