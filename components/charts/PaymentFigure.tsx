'use client';

import dynamic from 'next/dynamic';
import type { Money } from '../../lib/money/money';
import { useSpeaker } from '../words';
import { Bar, BarFills } from './Bar';
import { type Compared, markOf } from './compared';
import { Figure } from './Figure';
import { ScrollTable } from './ScrollTable';
import { type Stretch, stretchesOf } from './stretches';

const PaymentPicture = dynamic(() => import('./PaymentPicture').then((file) => file.PaymentPicture), { ssr: false });

const STRETCH_HEIGHT = 52;
const MARGINS = 8;

/** What each option costs a month, stretch by stretch. */
export function PaymentFigure({
  compared,
  today,
}: {
  readonly compared: readonly Compared[];
  readonly today: Money | null;
}) {
  const { format, words } = useSpeaker();
  const stretches = stretchesOf(compared);
  const height = stretches.length * STRETCH_HEIGHT + MARGINS;
  return (
    <Figure
      hasBars
      title={words('results.charts.payment.title')}
      leads={[
        words('results.charts.payment.lead'),
        ...(stretches.some(({ isBalloon }) => isBalloon) ? [words('results.charts.payment.beyond')] : []),
        ...(today ? [words('results.charts.payment.today', { payment: format.money(today) })] : []),
      ]}
      keys={compared.map(({ id, title }, option) => ({
        id,
        label: words('results.charts.key', { letter: markOf(option).letter, option: title }),
        sample: (
          <>
            <BarFills />
            <Bar option={option} x={1} y={4} width={46} height={16} />
          </>
        ),
      }))}
      height={height}
      picture={<PaymentPicture stretches={stretches} today={today} height={height} />}
      table={<PaymentTable compared={compared} stretches={stretches} />}
    />
  );
}

interface Props {
  readonly compared: readonly Compared[];
  readonly stretches: readonly Stretch[];
}

function PaymentTable({ compared, stretches }: Props) {
  const { format, words } = useSpeaker();
  const span = useSpan();
  const heads = ['option', 'months', 'kind', 'amount'] as const;
  return (
    <ScrollTable caption={words('results.charts.payment.caption')}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {words(`results.charts.payment.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stretches.map((stretch) => (
          <tr key={stretch.key}>
            <th scope="row">
              {words('results.charts.key', {
                letter: markOf(stretch.option).letter,
                option: compared[stretch.option]?.title ?? '',
              })}
            </th>
            <td>{span(stretch)}</td>
            <td>{words(stretch.kind)}</td>
            <td>{format.moneyWithCents(stretch.payment)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** The months of a stretch in words: `4 to 60`, or `4`. */
export function useSpan() {
  const { words } = useSpeaker();
  return ({ from, to }: Stretch) =>
    words(`results.charts.payment.${from === to ? 'single' : 'span'}`, { from: String(from), to: String(to) });
}
