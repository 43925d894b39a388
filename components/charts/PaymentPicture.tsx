'use client';

import { BarChart, Bar as Bars, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { LaterPayment } from '../../lib/explain/highest-payment';
import type { Money } from '../../lib/money/money';
import { useSpeaker } from '../words';
import { Bar, BarFills } from './Bar';
import { ChartTip } from './ChartTip';
import type { EqualPayments } from './equal-payments';

interface Props {
  readonly bars: readonly EqualPayments[];
  readonly today: Money | null;
  readonly later: readonly LaterPayment[];
  readonly height: number;
}

/** An upright bar for today, for what is known to come without help, and for each stretch of equal payments, its amount above it and its months below. */
export function PaymentPicture({ bars, today, later, height }: Props) {
  const { format, words } = useSpeaker();
  const drawn = [
    ...(today === null
      ? []
      : [{ key: 'today', option: undefined, payment: today, below: words('results.charts.payment.now') }]),
    ...later.map(({ on, payment }) => ({ key: on, option: undefined, payment, below: monthAndYear(on) })),
    ...bars.map(({ key, option, from, to, payment, goesOn }) => ({
      key,
      option,
      payment,
      below: words(`results.charts.payment.${goesOn ? 'belowOpen' : 'below'}`, { from: String(from), to: String(to) }),
    })),
  ].map((bar) => ({ ...bar, above: format.moneyRounded(bar.payment) }));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={drawn}
        title={words('results.charts.payment.name')}
        margin={{ top: 24, right: 4, bottom: 4, left: 4 }}
      >
        <BarFills />
        <XAxis dataKey="below" interval={0} tickLine={false} stroke="var(--ink)" />
        <YAxis type="number" domain={[0, 'dataMax']} hide />
        <Bars
          dataKey="payment"
          isAnimationActive={false}
          maxBarSize={72}
          shape={({ x, y, width, height: tall, payload }) => (
            <Bar
              option={(payload as (typeof drawn)[number]).option}
              x={Number(x)}
              y={Number(y)}
              width={Number(width)}
              height={Number(tall)}
            />
          )}
        >
          <LabelList dataKey="above" position="top" fontWeight="600" />
        </Bars>
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--act-wash)' }}
          content={({ active, payload }) => {
            const bar = payload[0]?.payload as (typeof drawn)[number] | undefined;
            return (
              <ChartTip>
                {active && bar && (
                  <>
                    <strong>{format.moneyWithCents(bar.payment)}</strong>
                    {bar.below}
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

/** The month of a day in figures, as `01/2027`: a bar has no room for more. */
function monthAndYear(day: LaterPayment['on']): string {
  return `${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
