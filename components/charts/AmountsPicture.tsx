'use client';

import { BarChart, Bar as Bars, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useSpeaker } from '../words';
import { AboveBar } from './AboveBar';
import type { NamedBar } from './amounts';
import { Bar, BarFills } from './Bar';
import { MARGIN } from './bar-height';
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
      <BarChart data={[...bars]} layout="vertical" title={name} margin={{ top: MARGIN, right: 4, bottom: 0, left: 4 }}>
        <BarFills looks={bars.map(({ look }) => look)} />
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis type="category" dataKey="key" hide />
        <Bars
          dataKey="share"
          isAnimationActive={false}
          barSize={20}
          shape={({ x, y, width, height: thick, payload }) => (
            <Bar
              look={(payload as NamedBar).look}
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
