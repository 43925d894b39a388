'use client';

import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Money } from '../../lib/money/money';
import { useSpeaker } from '../words';
import { ChartTip } from './ChartTip';
import styles from './charts.module.css';
import type { Compared } from './compared';
import { LineNames } from './LineNames';
import { type LinePoint, NAMED_ON_LINES, roundTicks } from './line-point';
import { colorOf, dashesOf } from './looks';

interface Props {
  readonly points: readonly LinePoint[];
  readonly compared: readonly Compared[];
  readonly height: number;
  readonly wordsAt: string;
  /** Sums that fall due at once, each where it falls. */
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly option: number;
  readonly month: number;
  readonly amount: Money;
}

export function LinesPicture({ points, compared, height, wordsAt, blocks }: Props) {
  const { format, words } = useSpeaker();
  const scale = roundTicks(Math.max(1, ...points.flatMap(({ amounts }) => amounts.map((amount) => amount ?? 0))));
  const places = points.map((point) => ({
    ...point,
    heights: point.amounts,
    partHeights: point.parts ?? [],
  }));
  const drawn = blocks.map((block) => ({
    ...block,
    written: `${format.moneyRounded(block.amount)}`,
    look: compared[block.option]?.look,
  }));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart data={places} title={words(`${wordsAt}.name`)} margin={{ top: 24, right: 16, bottom: 8, left: 0 }}>
        <CartesianGrid stroke="var(--rule)" vertical={false} />
        <XAxis
          dataKey="month"
          type="number"
          domain={[0, 'dataMax']}
          ticks={ticksOf(points)}
          tickFormatter={(month: number) =>
            month % 12 === 0
              ? words('results.charts.owed.year', { year: String(month / 12) })
              : words('results.charts.owed.shortMonth', { month: String(month) })
          }
          stroke="var(--ink)"
          tickMargin={6}
          minTickGap={12}
        />
        <YAxis
          width={84}
          ticks={scale}
          domain={[0, scale.at(-1) ?? 'auto']}
          tickFormatter={(amount: number) => format.moneyRounded(Math.round(amount) as Money)}
          stroke="var(--ink)"
        />
        {compared.map(({ id, look }, option) => (
          <Line
            key={id}
            dataKey={(point: (typeof places)[number]) => point.heights[option]}
            stroke={colorOf(look)}
            strokeWidth={3}
            strokeDasharray={dashesOf(look) ?? 'none'}
            isAnimationActive={false}
            dot={false}
          />
        ))}
        {compared.map(({ id, look }, option) => (
          <Line
            key={id}
            dataKey={(point: (typeof places)[number]) => point.partHeights[option]}
            stroke={colorOf(look)}
            strokeWidth={1.5}
            strokeDasharray="1 3"
            isAnimationActive={false}
            activeDot={false}
            dot={false}
          />
        ))}
        {drawn.map(({ option, month, amount, written, look }) => (
          <ReferenceLine
            key={option}
            segment={[
              { x: month, y: 0 as number },
              { x: month, y: amount },
            ]}
            {...(look && { stroke: colorOf(look) })}
            strokeWidth={12}
            label={{
              value: written,
              position: 'insideTopRight',
              fill: 'var(--ink)',
              fontWeight: 600,
              dx: -10,
            }}
          />
        ))}
        {compared.length <= NAMED_ON_LINES && (
          <LineNames
            points={points}
            compared={compared}
            blocks={drawn}
            highest={scale.at(-1) ?? 1}
            last={points.at(-1)?.month ?? 0}
          />
        )}
        <Tooltip
          isAnimationActive={false}
          content={({ active, payload }) => {
            const point = payload[0]?.payload as LinePoint | undefined;
            return (
              <ChartTip>
                {active && point && (
                  <>
                    <strong>{words('results.charts.owed.point', { month: String(point.month) })}</strong>
                    {point.amounts.map((amount, option) => {
                      const part = point.parts?.[option];
                      const its = compared[option];
                      return (
                        amount !== undefined &&
                        its && (
                          <span key={its.id}>
                            {words('charts.amounts.named', { name: its.short, amount: format.moneyWithCents(amount) })}
                            {part !== undefined && (
                              <span className={styles.part}>
                                {words(`${wordsAt}.part`, { part: format.moneyWithCents(part) })}
                              </span>
                            )}
                          </span>
                        )
                      );
                    })}
                  </>
                )}
              </ChartTip>
            );
          }}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

const TICKS = 4;

/** A few whole years along the way, or the last month of an outcome too short for that. */
function ticksOf(points: readonly LinePoint[]): readonly number[] {
  const last = points.at(-1)?.month ?? 0;
  const years = Math.floor(last / 12);
  if (years < TICKS) return [0, last];
  const step = Math.max(1, Math.ceil(years / TICKS / 5) * 5);
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => index * step * 12);
}
