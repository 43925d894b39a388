'use client';

import dynamic from 'next/dynamic';
import type { Money } from '../../lib/money/money';
import { useSpeaker } from '../words';
import { heightOfBars } from './bar-height';
import { Figure } from './Figure';
import { ScrollTable } from './ScrollTable';

const AmountsPicture = dynamic(() => import('./AmountsPicture').then((file) => file.AmountsPicture), { ssr: false });

/** One amount of a picture. */
interface AmountBar {
  readonly key: string;
  readonly label: string;
  readonly amount: Money;
  /** Today's payment, with which the others are compared: an empty frame, as on every picture. */
  readonly isToday?: boolean;
}

/** A bar with the text above it. */
export interface NamedBar extends AmountBar {
  readonly above: string;
}

interface Props {
  /** What the picture says, in a sentence. */
  readonly title: string;
  /** Accessible name of the picture: what it shows. */
  readonly name: string;
  readonly bars: readonly AmountBar[];
}

const ROW = 52;

/** Some amounts as bars under each other, each with its name and amount above it, and the same once more as a table. */
export function AmountsFigure({ title, name, bars }: Props) {
  const { format, words } = useSpeaker();
  const drawn = bars.map((bar) => ({ ...bar, above: `${bar.label}: ${format.moneyRounded(bar.amount)}` }));
  const height = heightOfBars(
    drawn.map(({ above }) => above),
    ROW,
  );
  return (
    <Figure
      title={title}
      heading="h2"
      leads={[]}
      keys={[]}
      height={height}
      picture={<AmountsPicture name={name} bars={drawn} height={height} />}
      table={
        <ScrollTable caption={name}>
          <thead>
            <tr>
              <th scope="col">{words('charts.amounts.what')}</th>
              <th scope="col">{words('charts.amounts.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, label, amount }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{format.moneyWithCents(amount)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      }
    />
  );
}
