'use client';

import { BarChart, Bar as Bars, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { PaymentPart } from '../../lib/explain/payment-parts';
import { useSpeaker } from '../words';
import { ChartTip } from './ChartTip';
import { markOf } from './compared';
import { PartBar, PartFills } from './PartBar';
import type { DividedPayment } from './parts';

interface Props {
  readonly divided: readonly DividedPayment[];
  readonly shown: readonly PaymentPart[];
  readonly month: number;
  readonly height: number;
}

const BAR_SIZE = 72;

/** One bar an option, divided into the parts of its payment; the amount is written above it. */
export function PartsPicture({ divided, shown, month, height }: Props) {
  const { format, words } = useSpeaker();
  const label = ({ option, payment }: DividedPayment) =>
    words('results.charts.key', { letter: markOf(option).letter, option: format.moneyRounded(payment) });
  const bars = divided.map((one) => ({ ...one, label: label(one) }));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart data={bars} title={words('charts.parts.name')} margin={{ top: 12, right: 4, bottom: 0, left: 4 }}>
        <PartFills />
        <XAxis dataKey="label" interval={0} tickLine={false} stroke="var(--ink)" />
        <YAxis type="number" domain={[0, 'dataMax']} hide />
        {shown.map((part) => (
          <Bars
            key={part}
            stackId="payment"
            dataKey={({ parts }: DividedPayment) => parts[part]}
            isAnimationActive={false}
            maxBarSize={BAR_SIZE}
            shape={({ x, y, width, height: thick }) =>
              Number(thick) > 0 ? (
                <PartBar part={part} x={Number(x)} y={Number(y)} width={Number(width)} height={Number(thick)} />
              ) : (
                <g />
              )
            }
          />
        ))}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--act-wash)' }}
          content={({ active, payload }) => {
            const bar = payload[0]?.payload as (typeof bars)[number] | undefined;
            return (
              <ChartTip>
                {active && bar && (
                  <>
                    <strong>{words('charts.parts.month', { month: String(month) })}</strong>
                    <span>
                      {bar.title}: {format.moneyWithCents(bar.payment)}
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
