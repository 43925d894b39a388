'use client';

import { BarChart, Bar as Bars, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Money } from '../../lib/money/money';
import { useSpeaker } from '../words';
import { AboveBar } from './AboveBar';
import { Bar, BarFills } from './Bar';
import { markOf } from './compared';
import { useSpan } from './PaymentFigure';
import type { Stretch } from './stretches';
import { Tip } from './Tip';

interface Props {
  readonly stretches: readonly Stretch[];
  readonly today: Money | null;
  readonly height: number;
}

const BAR_SIZE = 16;

/** One bar a stretch, its months and amount written above it. */
export function PaymentPicture({ stretches, today, height }: Props) {
  const { format, words } = useSpeaker();
  const span = useSpan();
  const monthly = stretches.filter(({ isBalloon }) => !isBalloon).map(({ payment }) => payment);
  const farthest = Math.max(...monthly, today ?? 0);
  const bars = stretches.map((stretch) => ({
    ...stretch,
    length: stretch.isBalloon ? farthest : stretch.payment,
    label: words(`results.charts.payment.${stretch.isBalloon ? 'balloon' : 'bar'}`, {
      letter: markOf(stretch.option).letter,
      span: span(stretch),
      payment: format.moneyWithCents(stretch.payment),
    }),
  }));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={bars}
        layout="vertical"
        title={words('results.charts.payment.name')}
        margin={{ top: 4, right: 4, bottom: 4, left: 4 }}
      >
        <BarFills />
        <XAxis type="number" domain={[0, farthest]} hide />
        <YAxis type="category" dataKey="key" hide />
        <Bars
          dataKey="length"
          isAnimationActive={false}
          barSize={BAR_SIZE}
          shape={({ x, y, width, height: thick, payload }) => (
            <Bar
              option={(payload as Stretch).option}
              x={Number(x)}
              y={Number(y)}
              width={Number(width)}
              height={Number(thick)}
            />
          )}
        >
          <LabelList dataKey="label" content={AboveBar} />
        </Bars>
        {today !== null && <ReferenceLine x={today} stroke="var(--ink)" strokeDasharray="5 4" strokeWidth={2} />}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--act-wash)' }}
          content={({ active, payload }) => {
            const bar = payload[0]?.payload as (typeof bars)[number] | undefined;
            return (
              <Tip>
                {active && bar && (
                  <>
                    <strong>{bar.label}</strong>
                    {words(bar.kind)}
                  </>
                )}
              </Tip>
            );
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
