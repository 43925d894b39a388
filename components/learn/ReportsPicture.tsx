'use client';

import { BarChart, Bar as Bars, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { AboveBar } from '../charts/AboveBar';
import { Bar, BarFills } from '../charts/Bar';
import { MARGIN } from '../charts/bar-height';
import { ChartTip } from '../charts/ChartTip';
import { DRAWN, type Report } from './ReportsFigure';

interface Props {
  readonly name: string;
  readonly labels: readonly [string, string];
  readonly reports: readonly Report[];
  readonly height: number;
}

const SERIES = ['plans', 'modifications'] as const;

/** One bar a report, of equal length, divided into plans and changed loans. */
export function ReportsPicture({ name, labels, reports, height }: Props) {
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...reports]}
        layout="vertical"
        stackOffset="expand"
        title={name}
        margin={{ top: MARGIN, right: 4, bottom: 0, left: 4 }}
      >
        <BarFills looks={Object.values(DRAWN)} />
        <XAxis type="number" hide />
        <YAxis type="category" dataKey="period" hide />
        {SERIES.map((series) => (
          <Bars
            key={series}
            stackId="report"
            dataKey={series}
            isAnimationActive={false}
            barSize={20}
            shape={({ x, y, width, height: thick }) => (
              <Bar look={DRAWN[series]} x={Number(x)} y={Number(y)} width={Number(width)} height={Number(thick)} />
            )}
          >
            {series === 'plans' && <LabelList dataKey="label" content={AboveBar} />}
          </Bars>
        ))}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--act-wash)' }}
          content={({ active, payload }) => {
            const report = payload[0]?.payload as Report | undefined;
            return (
              <ChartTip>
                {active && report && (
                  <>
                    <strong>{report.label}</strong>
                    {labels.map((label, index) => (
                      <span key={label}>
                        {label}: {report.written[index]}
                      </span>
                    ))}
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
