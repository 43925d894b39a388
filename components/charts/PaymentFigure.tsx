'use client';

import dynamic from 'next/dynamic';
import { highestPayment, type LaterPayment, laterWithoutHelp } from '../../lib/explain/highest-payment';
import type { Money } from '../../lib/money/money';
import type { SituationResult } from '../../lib/simulate/results';
import { useSpeaker } from '../words';
import { Bar, BarFills } from './Bar';
import { type Compared, markOf } from './compared';
import { barsOf, type EqualPayments, equalPaymentsOf } from './equal-payments';
import { Figure } from './Figure';
import { ScrollTable } from './ScrollTable';

const PaymentPicture = dynamic(() => import('./PaymentPicture').then((file) => file.PaymentPicture), { ssr: false });

const HEIGHT = 240;

interface FigureProps {
  readonly compared: readonly (Compared & { readonly fits: boolean })[];
  readonly situation: Pick<SituationResult, 'totalPayment' | 'changes'>;
}

/** What each option costs a month, stretch by stretch, beside today and what is known to come without help. */
export function PaymentFigure({ compared, situation }: FigureProps) {
  const { format, value, words } = useSpeaker();
  const today = situation.totalPayment;
  const later = laterWithoutHelp(situation);
  const stretches = equalPaymentsOf(compared);
  const bars = barsOf(stretches);
  return (
    <Figure
      title={words(...pointOf())}
      leads={[
        words('results.charts.payment.lead'),
        ...(stretches.some(({ isBalloon }) => isBalloon) ? [words('results.charts.payment.beyond')] : []),
      ]}
      keys={[
        ...(today === null
          ? []
          : [
              {
                id: 'today',
                label: words(later.length > 0 ? 'results.charts.payment.asItIs' : 'results.compare.now'),
                sample: <Bar option={undefined} x={1} y={4} width={46} height={16} />,
              },
            ]),
        ...compared.map(({ id, title }, option) => ({
          id,
          label: title,
          sample: (
            <>
              <BarFills />
              <Bar option={option} x={1} y={4} width={46} height={16} />
            </>
          ),
        })),
      ]}
      height={HEIGHT}
      picture={<PaymentPicture bars={bars} today={today} later={later} height={HEIGHT} />}
      table={<PaymentTable compared={compared} stretches={stretches} today={today} later={later} />}
    />
  );

  /** What the picture says: the highest payment, or the lowest, and with which option. */
  function pointOf(): readonly [string, Readonly<Record<string, string>>?] {
    const point = highestPayment(
      bars.map((bar) => ({ ...bar, fits: compared[bar.option]?.fits === true })),
      today,
      later,
    );
    switch (point.is) {
      case 'option':
      case 'lowest': {
        const option = compared[point.bar.option]?.title ?? '';
        const what = point.is === 'lowest' ? 'lowest' : 'highest';
        return [`results.charts.payment.${what}`, { option, payment: format.moneyRounded(point.bar.payment) }];
      }
      case 'without-help': {
        const day = value({ unit: 'month-of-year', value: point.on });
        return ['results.charts.payment.withoutHelp', { day, payment: format.moneyRounded(point.payment) }];
      }
      case 'none-higher':
        return ['results.charts.payment.noneHigher'];
      case 'none-fits':
        return ['results.charts.payment.title'];
    }
  }
}

interface Props {
  readonly compared: readonly Compared[];
  readonly stretches: readonly EqualPayments[];
  readonly today: Money | null;
  readonly later: readonly LaterPayment[];
}

function PaymentTable({ compared, stretches, today, later }: Props) {
  const { format, value, words } = useSpeaker();
  const span = useSpan();
  const money = format.moneyAmong([
    ...(today === null ? [] : [today]),
    ...[...later, ...stretches].map(({ payment }) => payment),
  ]);
  // Today alone needs no row: it stands in the comparison.
  const asItIs = [
    ...(today === null || later.length === 0 ? [] : [{ months: words('results.charts.payment.now'), payment: today }]),
    ...later.map(({ on, payment }) => ({
      months: words('results.charts.payment.from', { day: value({ unit: 'month-of-year', value: on }) }),
      payment,
    })),
  ];
  const heads = ['option', 'months', 'kind', 'amount'] as const;
  return (
    <ScrollTable caption={words('results.charts.payment.caption')}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {words(`results.charts.payment.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {asItIs.map(({ months, payment }) => (
          <tr key={months}>
            <th scope="row">{words('results.charts.payment.asItIs')}</th>
            <td>{months}</td>
            <td>{words('phases.regular.label')}</td>
            <td>{money(payment)}</td>
          </tr>
        ))}
        {stretches.map((stretch) => (
          <tr key={stretch.key}>
            <th scope="row">
              {words('results.charts.key', {
                letter: markOf(stretch.option).letter,
                option: compared[stretch.option]?.title ?? '',
              })}
            </th>
            <td>{span(stretch)}</td>
            <td>{words(stretch.kind)}</td>
            <td>{money(stretch.payment)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** The months of a stretch in words: `4 to 60`, `4`, or `from 4 on`. */
function useSpan() {
  const { words } = useSpeaker();
  return ({ from, to, goesOn }: EqualPayments) =>
    words(`results.charts.payment.${goesOn ? 'spanOpen' : from === to ? 'single' : 'span'}`, {
      from: String(from),
      to: String(to),
    });
}
