import type { ReactNode } from 'react';
import { ScrollTable } from './ScrollTable';
import styles from './ScrollTable.module.css';

interface Row {
  readonly key: string;
  /** The first one names the row. */
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly caption: string;
  /** The heads of the columns, the row's own first. */
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/** So many columns fit a small phone. */
const NARROW = 3;

/** A table; where its columns would not fit a phone, each of its rows stands there as a list, every figure beside its head. */
export function Table({ caption, heads, rows }: Props) {
  return (
    <ScrollTable caption={caption} look={heads.length > NARROW ? styles.stacked : styles.narrow}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => {
              const head = heads[index + 1] ?? '';
              return (
                <td key={head} data-head={head}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
