'use client';

import { Bar as Bars, BarChart, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useSpeaker } from '../words';
import { Bar, BarFills } from './Bar';
import styles from './charts.module.css';
import { markOf, position } from './compared';
import { useSpan } from './PaymentFigure';
import type { Stretch } from './stretches';

interface Props {
  readonly stretches: readonly Stretch[];
  readonly today: string | null;
  readonly height: number;
}

/** One bar a stretch, each with its amount. */
export function PaymentPicture({ stretches, today, height }: Props) {
  const { format, words } = useSpeaker();
  const span = useSpan();
  const label = (stretch: Stretch) => words('results.charts.payment.bar', { letter: markOf(stretch.option).letter, span: span(stretch) });
  const bars = stretches.map((stretch) => ({
    ...stretch, label: label(stretch), amount: format.moneyWithCents(stretch.payment), length: position(stretch.payment),
  }));
  const farthest = Math.max(...[...bars.map(({ length }) => length), today === null ? 0 : position(today)]);
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={bars} layout="vertical" title={words('results.charts.payment.name')} margin={{ top: 4, right: 92, bottom: 4, left: 0 }}>
        <BarFills />
        <XAxis type="number" domain={[0, farthest]} hide />
        <YAxis type="category" dataKey="label" width={112} tickLine={false} axisLine={false} interval={0} stroke="var(--ink)" />
        <Bars
          dataKey="length"
          isAnimationActive={false}
          barSize={20}
          shape={({ x, y, width, height: thickness, payload }) => (
            <Bar option={(payload as Stretch).option} x={Number(x)} y={Number(y)} width={Number(width)} height={Number(thickness)} />
          )}
        >
          <LabelList dataKey="amount" position="right" offset={8} />
        </Bars>
        {today !== null && <ReferenceLine x={position(today)} stroke="var(--ink)" strokeDasharray="5 4" strokeWidth={2} />}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--act-wash)' }}
          content={({ active, payload }) => {
            const bar = payload[0]?.payload as (typeof bars)[number] | undefined;
            return active && bar ? (
              <div className={styles.tip}>
                <strong>{bar.label}</strong>
                {words(`phases.${bar.phase}.label`)}
                <span>{bar.amount}</span>
              </div>
            ) : null;
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
