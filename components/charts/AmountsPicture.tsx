'use client';

import { BarChart, Bar as Bars, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useSpeaker } from '../words';
import { AboveBar } from './AboveBar';
import type { NamedBar } from './AmountsFigure';
import { Bar, BarFills } from './Bar';
import { ChartTip } from './ChartTip';

interface Props {
  readonly name: string;
  readonly bars: readonly NamedBar[];
  readonly height: number;
}

export function AmountsPicture({ name, bars, height }: Props) {
  const { format } = useSpeaker();
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={[...bars]} layout="vertical" title={name} margin={{ top: 12, right: 4, bottom: 0, left: 4 }}>
        <BarFills />
        <XAxis type="number" domain={[0, 'dataMax']} hide />
        <YAxis type="category" dataKey="key" hide />
        <Bars
          dataKey="amount"
          isAnimationActive={false}
          barSize={20}
          shape={({ x, y, width, height: thick, payload }) => (
            <Bar
              option={(payload as NamedBar).isToday ? undefined : 0}
              x={Number(x)}
              y={Number(y)}
              width={Math.max(2, Number(width))}
              height={Number(thick)}
            />
          )}
        >
          <LabelList dataKey="above" content={AboveBar} />
        </Bars>
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--act-wash)' }}
          content={({ active, payload }) => {
            const bar = payload[0]?.payload as NamedBar | undefined;
            return (
              <ChartTip>
                {active && bar && (
                  <>
                    <strong>{format.moneyWithCents(bar.amount)}</strong>
                    {bar.label}
                  </>
                )}
              </ChartTip>
            );
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
