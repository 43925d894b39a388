'use client';

import { useId } from 'react';
import { useSpeaker } from '../words';
import styles from './StatementPicture.module.css';

/** The boxes of a statement and their rows, named as the papers name them: in English, whatever the reader's language. */
const BOXES = [
  {
    name: 'Account information',
    rows: {
      balance: 'Outstanding principal',
      deferred: 'Deferred balance',
      rate: 'Interest rate',
      maturity: 'Maturity date',
    },
  },
  {
    name: 'Explanation of amount due',
    rows: {
      principalAndInterest: 'Principal and interest',
      escrow: 'Escrow',
      lateCharges: 'Late charges',
      advances: 'Fees and advances',
      suspense: 'Unapplied funds',
    },
  },
  { name: 'Delinquency notice', rows: { oldest: 'Unpaid: payment due' } },
];

const WIDTH = 320;
const ROW = 42;
const HEAD = 34;
const TOP = 56;

/** Each box with the height at which it begins. */
const PLACED = BOXES.map((box, index) => ({
  ...box,
  top: BOXES.slice(0, index).reduce((sum, { rows }) => sum + HEAD + Object.keys(rows).length * ROW, TOP),
}));
const HEIGHT = BOXES.reduce((sum, { rows }) => sum + HEAD + Object.keys(rows).length * ROW, TOP) + 12;

/** A mortgage statement as we draw it, without any figure, one row marked. */
export function StatementPicture({ row: marked }: { readonly row: string }) {
  const { words } = useSpeaker();
  const id = useId();
  const box = BOXES.find(({ rows }) => marked in rows);
  const term = box && new Map(Object.entries(box.rows)).get(marked);
  return (
    <svg
      className={styles.statement}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={id}
      focusable="false"
    >
      <title id={id}>{words('wizard.statement.title', { box: box?.name ?? '', term: term ?? '' })}</title>
      <rect className={styles.sheet} x="1" y="1" width={WIDTH - 2} height={HEIGHT - 2} rx="4" />
      <text className={styles.heading} x="14" y="26" lang="en">
        Mortgage statement
      </text>
      <rect className={styles.bar} x="14" y="36" width="120" height="7" />
      <rect className={styles.bar} x="226" y="16" width="80" height="7" />
      {PLACED.map(({ name, rows, top }) => (
        <g key={name}>
          <text className={styles.box} x="14" y={top + 23} lang="en">
            {name}
          </text>
          {Object.entries(rows).map(([row, label], index) => (
            <Row key={row} row={row} label={label} top={top + HEAD + index * ROW} isMarked={row === marked} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: string;
  readonly label: string;
  readonly top: number;
  readonly isMarked: boolean;
}

function Row({ row, label, top, isMarked }: RowProps) {
  const { words } = useSpeaker();
  return (
    <g className={isMarked ? styles.marked : styles.row}>
      <rect x="8" y={top} width={WIDTH - 16} height={ROW - 2} rx="3" />
      <text x="16" y={top + 17} lang="en">
        {label}
      </text>
      <text className={styles.meaning} x="16" y={top + 34}>
        {words(`wizard.statement.meaning.${row}`)}
      </text>
      <path className={isMarked ? styles.arrow : styles.bar} d={isMarked ? arrowAt(top) : barAt(top)} />
    </g>
  );
}

function barAt(top: number): string {
  return `M246 ${top + 10}h56v7h-56z`;
}

/** Points at the figure of the marked row. */
function arrowAt(top: number): string {
  return `M304 ${top + 13}h-34v-8l-16 14 16 14v-8h34z`;
}
