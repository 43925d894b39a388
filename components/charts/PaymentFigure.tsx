'use client';

import dynamic from 'next/dynamic';
import type { Money } from '../../lib/money/money';
import { useSpeaker } from '../words';
import { Bar, BarFills } from './Bar';
import { type Compared, markOf } from './compared';
import { Figure } from './Figure';
import { ScrollTable } from './ScrollTable';
import { barsOf, type Stretch, stretchesOf } from './stretches';

const PaymentPicture = dynamic(() => import('./PaymentPicture').then((file) => file.PaymentPicture), { ssr: false });

const HEIGHT = 240;

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
  const bars = barsOf(stretches);
  return (
    <Figure
      title={words(...pointOf())}
      leads={[
        words('results.charts.payment.lead'),
        ...(stretches.some(({ isBalloon }) => isBalloon) ? [words('results.charts.payment.beyond')] : []),
      ]}
      keys={[
        ...(today === null
          ? []
          : [
              {
                id: 'today',
                label: words('results.compare.now'),
                sample: <Bar option={undefined} x={1} y={4} width={46} height={16} />,
              },
            ]),
        ...compared.map(({ id, title }, option) => ({
          id,
          label: title,
          sample: (
            <>
              <BarFills />
              <Bar option={option} x={1} y={4} width={46} height={16} />
            </>
          ),
        })),
      ]}
      height={HEIGHT}
      picture={<PaymentPicture bars={bars} today={today} height={HEIGHT} />}
      table={<PaymentTable compared={compared} stretches={stretches} />}
    />
  );

  /** What the picture says: the highest payment, and with which option. */
  function pointOf(): readonly [string, Readonly<Record<string, string>>?] {
    const highest = bars.reduce<Stretch | undefined>(
      (top, bar) => (top && top.payment >= bar.payment ? top : bar),
      undefined,
    );
    if (!highest || (today !== null && today >= highest.payment)) return ['results.charts.payment.noneHigher'];
    const option = compared[highest.option]?.title ?? '';
    return ['results.charts.payment.highest', { option, payment: format.moneyRounded(highest.payment) }];
  }
}

interface Props {
  readonly compared: readonly Compared[];
  readonly stretches: readonly Stretch[];
}

function PaymentTable({ compared, stretches }: Props) {
  const { format, words } = useSpeaker();
  const span = useSpan();
  const money = format.moneyAmong(stretches.map(({ payment }) => payment));
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
            <td>{money(stretch.payment)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** The months of a stretch in words: `4 to 60`, or `4`. */
function useSpan() {
  const { words } = useSpeaker();
  return ({ from, to }: Stretch) =>
    words(`results.charts.payment.${from === to ? 'single' : 'span'}`, { from: String(from), to: String(to) });
}
