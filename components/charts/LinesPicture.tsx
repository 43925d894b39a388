'use client';

import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Money } from '../../lib/money/money';
import { useSpeaker } from '../words';
import { ChartTip } from './ChartTip';
import styles from './charts.module.css';
import { MARKS, markOf } from './compared';
import { LineName } from './LineName';
import { type LinePoint, labelPlaces, roundTicks } from './line-point';

interface Props {
  readonly points: readonly LinePoint[];
  /** Titles of the compared options, in their order. */
  readonly titles: readonly string[];
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

export function LinesPicture({ points, titles, height, wordsAt, blocks }: Props) {
  const { format, words } = useSpeaker();
  const marks = MARKS.slice(0, titles.length);
  const scale = roundTicks(Math.max(1, ...points.flatMap(({ amounts }) => amounts.map((amount) => amount ?? 0))));
  const named = labelPlaces(points, titles);
  const places = points.map((point) => ({
    ...point,
    heights: point.amounts,
    partHeights: point.parts ?? [],
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
          minTickGap={12}
        />
        <YAxis
          width={84}
          ticks={scale}
          domain={[0, scale.at(-1) ?? 'auto']}
          tickFormatter={(amount: number) => format.moneyRounded(Math.round(amount) as Money)}
          stroke="var(--ink)"
        />
        {marks.map(({ letter, color, dashes }, option) => (
          <Line
            key={letter}
            dataKey={(point: (typeof places)[number]) => point.heights[option]}
            stroke={color}
            strokeWidth={3}
            {...(dashes && { strokeDasharray: dashes })}
            isAnimationActive={false}
            dot={false}
            label={({ x, y, index }) => <LineName {...named[option]} index={index ?? -1} x={Number(x)} y={Number(y)} />}
          />
        ))}
        {marks.map(({ letter, color }, option) => (
          <Line
            key={letter}
            dataKey={(point: (typeof places)[number]) => point.partHeights[option]}
            stroke={color}
            strokeWidth={1.5}
            strokeDasharray="1 3"
            isAnimationActive={false}
            activeDot={false}
            dot={false}
          />
        ))}
        {blocks.map(({ option, month, amount }) => (
          <ReferenceLine
            key={option}
            segment={[
              { x: month, y: 0 as number },
              { x: month, y: amount },
            ]}
            stroke={markOf(option).color}
            strokeWidth={12}
            label={{
              value: format.moneyRounded(amount),
              position: 'insideTopRight',
              fill: 'var(--ink)',
              fontWeight: 600,
              dx: -10,
            }}
          />
        ))}
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
                      const { letter } = markOf(option);
                      const part = point.parts?.[option];
                      return (
                        amount !== undefined && (
                          <span key={letter}>
                            {words('results.charts.key', { letter, option: format.moneyWithCents(amount) })}
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
