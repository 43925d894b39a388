'use client';

import dynamic from 'next/dynamic';
import { highestPayment, type LaterPayment, laterWithoutHelp } from '../../lib/explain/highest-payment';
import type { Money } from '../../lib/money/money';
import type { SituationResult } from '../../lib/simulate/results';
import { useSpeaker } from '../words';
import { useNamedBars } from './amounts';
import { heightOfBars } from './bar-height';
import type { Compared } from './compared';
import { barsOf, type EqualPayments, equalPaymentsOf } from './equal-payments';
import { Figure } from './Figure';
import { Table } from './Table';

const AmountsPicture = dynamic(() => import('./AmountsPicture').then((file) => file.AmountsPicture), { ssr: false });

interface FigureProps {
  readonly compared: readonly (Compared & { readonly fits: boolean })[];
  readonly situation: Pick<SituationResult, 'totalPayment' | 'changes'>;
}

/** What each option costs a month, stretch by stretch, beside today and what is known to come without help: a bar each, with its name and months above it. */
export function PaymentFigure({ compared, situation }: FigureProps) {
  const { format, value, words } = useSpeaker();
  const today = situation.totalPayment;
  const later = laterWithoutHelp(situation);
  const stretches = equalPaymentsOf(compared);
  const bars = barsOf(stretches);
  const named = useNamedBars([
    ...(today === null
      ? []
      : [{ key: 'today', label: words('results.charts.payment.now'), amount: today, look: undefined }]),
    ...later.map(({ on, payment }) => ({
      key: on,
      label: words('results.charts.payment.withoutFrom', { day: value({ unit: 'month-of-year', value: on }) }),
      amount: payment,
      look: undefined,
    })),
    ...bars.flatMap(({ key, option, from, to, payment, goesOn }) => {
      const its = compared[option];
      const span = goesOn ? 'open' : from === to ? 'one' : 'some';
      return its
        ? [
            {
              key,
              label: words('results.charts.payment.bar', {
                option: its.short,
                span,
                from: String(from),
                to: String(to),
              }),
              amount: payment,
              look: its.look,
              isEstimate: its.isEstimate && payment !== today,
            },
          ]
        : [];
    }),
  ]);
  const height = heightOfBars(named.map(({ above }) => above));
  return (
    <Figure
      title={words(...pointOf())}
      leads={stretches.some(({ isBalloon }) => isBalloon) ? [words('results.charts.payment.beyond')] : []}
      keys={[]}
      height={height}
      arrows="down"
      picture={<AmountsPicture name={words('results.charts.payment.name')} bars={named} height={height} />}
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
  return (
    <Table
      caption={words('results.charts.payment.caption')}
      heads={['option', 'months', 'kind', 'amount'].map((head) => words(`results.charts.payment.${head}`))}
      rows={[
        ...asItIs.map(({ months, payment }) => ({
          key: months,
          cells: [words('results.charts.payment.asItIs'), months, words('phases.regular.label'), money(payment)],
        })),
        ...stretches.map((stretch) => ({
          key: stretch.key,
          cells: [compared[stretch.option]?.title ?? '', span(stretch), words(stretch.kind), money(stretch.payment)],
        })),
      ]}
    />
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
