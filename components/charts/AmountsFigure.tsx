'use client';

import dynamic from 'next/dynamic';
import { useSpeaker } from '../words';
import { type AmountBar, useNamedBars } from './amounts';
import { heightOfBars } from './bar-height';
import { Figure } from './Figure';
import { Table } from './Table';

const AmountsPicture = dynamic(() => import('./AmountsPicture').then((file) => file.AmountsPicture), { ssr: false });

interface Props {
  /** What the picture says, in a sentence. */
  readonly title: string;
  /** Accessible name of the picture: what it shows. */
  readonly name: string;
  readonly bars: readonly AmountBar[];
}

/** Some amounts as bars under each other, each with its name and amount above it, and the same once more as a table. */
export function AmountsFigure({ title, name, bars }: Props) {
  const { format, words } = useSpeaker();
  const named = useNamedBars(bars);
  const height = heightOfBars(named.map(({ above }) => above));
  return (
    <Figure
      title={title}
      heading="h2"
      leads={[]}
      keys={[]}
      height={height}
      arrows="down"
      picture={<AmountsPicture name={name} bars={named} height={height} />}
      table={
        <Table
          caption={name}
          heads={[words('charts.amounts.what'), words('charts.amounts.amount')]}
          rows={bars.map(({ key, label, amount }) => ({ key, cells: [label, format.moneyWithCents(amount)] }))}
        />
      }
    />
  );
}
