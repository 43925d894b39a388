import type { ReactNode } from 'react';
import type { OptionAnswer, PaymentAnswer, Simulation } from '../../lib/simulate/simulation';
import { type Compared, markOf } from '../charts/compared';
import { ScrollTable } from '../charts/ScrollTable';
import { useSpeaker } from '../words';
import styles from './results.module.css';

interface Props {
  readonly compared: readonly Compared[];
  readonly simulation: Simulation;
}

const DURING = ['trial', 'plan', 'forbearance'];

/** The compared outcomes in columns, what is compared in rows. */
export function CompareTable({ compared, simulation }: Props) {
  const { words } = useSpeaker();
  const options = compared.flatMap(({ id }) => simulation.options.filter((option) => option.id === id));
  const rows = useRows(simulation, options);
  return (
    <ScrollTable caption={words('results.compare.caption')}>
      <thead>
        <tr>
          <th scope="col">{words('results.compare.measure')}</th>
          {compared.map(({ id, title }, index) => (
            <th key={id} scope="col">
              {words('results.charts.key', { letter: markOf(index).letter, option: title })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([measure, cell]) => (
          <tr key={measure}>
            <th scope="row">{words(`results.compare.${measure}`)}</th>
            {options.map((option) => (
              <td key={option.id}>{cell(option)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

type Row = readonly [measure: string, cell: (option: OptionAnswer) => ReactNode];

function useRows({ situation }: Simulation, options: readonly OptionAnswer[]): readonly Row[] {
  const { format, value, words } = useSpeaker();
  const open = words('results.compare.open');
  const nothing = words('results.compare.nothing');
  const money = (amount: string | undefined) => (amount === undefined ? open : format.moneyWithCents(amount));
  const isDuring = ({ phase }: PaymentAnswer) => DURING.includes(phase);
  const atOnce = ({ terms }: OptionAnswer) => terms?.amount;
  return [
    ['now', () => (situation.payment === null ? words('common.unknown') : format.moneyWithCents(situation.payment))],
    ...(options.some(atOnce)
      ? [['atOnce', (option) => (atOnce(option) ? money(String(atOnce(option))) : nothing)] satisfies Row]
      : []),
    ['during', ({ payments = [] }) => <Stretches payments={payments.filter(isDuring)} without={nothing} />],
    ['after', ({ payments = [] }) => <Stretches payments={payments.filter((run) => !isDuring(run))} without={open} />],
    ['totalPaid', ({ totals }) => money(totals?.totalPaid)],
    ['totalInterest', ({ totals }) => money(totals?.totalInterest)],
    ['dueAtEnd', ({ totals }) => money(totals?.dueAtEnd)],
    ['paidOffOn', ({ totals }) => (totals ? value({ unit: 'month-of-year', value: totals.paidOffOn }) : open)],
    ['monthsAdded', ({ totals }) => (totals ? addedTime(totals.monthsAdded) : open)],
  ];

  function addedTime(months: number) {
    return months === 0 ? nothing : value({ unit: 'months', value: months });
  }
}

function Stretches({ payments, without }: { readonly payments: readonly PaymentAnswer[]; readonly without: string }) {
  const { format, value, words } = useSpeaker();
  if (payments.length === 0) return without;
  return (
    <ul className={styles.stretches}>
      {payments.map(({ fromMonth, payment, months }) => (
        <li key={fromMonth}>
          {words('results.compare.stretch', {
            payment: format.moneyWithCents(payment),
            months: value({ unit: 'months', value: months }),
          })}
        </li>
      ))}
    </ul>
  );
}
