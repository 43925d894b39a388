'use client';

import { BarChart, Bar as Bars, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { PaymentPart } from '../../lib/explain/payment-parts';
import { useSpeaker } from '../words';
import { AboveBar } from './AboveBar';
import { MARGIN } from './bar-height';
import { ChartTip } from './ChartTip';
import { PartBar, PartFills } from './PartBar';
import type { DividedPayment } from './parts';

interface Props {
  readonly divided: readonly DividedPayment[];
  readonly shown: readonly PaymentPart[];
  readonly month: number;
  readonly height: number;
}

/** One lying bar an option, divided into the parts of its payment; its name and amount are written above it. */
export function PartsPicture({ divided, shown, month, height }: Props) {
  const { format, words } = useSpeaker();
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={[...divided]}
        layout="vertical"
        title={words('charts.parts.name')}
        margin={{ top: MARGIN, right: 4, bottom: 0, left: 4 }}
      >
        <PartFills />
        <XAxis type="number" domain={[0, 'dataMax']} hide />
        <YAxis type="category" dataKey="key" hide />
        {shown.map((part, index) => (
          <Bars
            key={part}
            stackId="payment"
            dataKey={({ parts }: DividedPayment) => parts[part]}
            isAnimationActive={false}
            barSize={20}
            shape={({ x, y, width, height: thick }) =>
              Number(width) > 0 ? (
                <PartBar part={part} x={Number(x)} y={Number(y)} width={Number(width)} height={Number(thick)} />
              ) : (
                <g />
              )
            }
          >
            {index === 0 && <LabelList dataKey="above" content={AboveBar} />}
          </Bars>
        ))}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--act-wash)' }}
          content={({ active, payload }) => {
            const bar = payload[0]?.payload as DividedPayment | undefined;
            return (
              <ChartTip>
                {active && bar && (
                  <>
                    <strong>{words('charts.parts.month', { month: String(month) })}</strong>
                    <span>
                      {bar.short}: {format.moneyWithCents(bar.payment)}
                    </span>
                    {shown
                      .filter((part) => bar.parts[part] !== 0)
                      .map((part) => (
                        <span key={part}>
                          {words('charts.parts.amount', {
                            part: words(`charts.parts.${part}`),
                            amount: format.moneyWithCents(bar.parts[part]),
                          })}
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
