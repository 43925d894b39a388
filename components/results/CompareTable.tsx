import type { Case } from '../../lib/case/schema';
import { type Cell, type Column, compareOutcomes } from '../../lib/explain/compare';
import type { PaymentRun, Simulation } from '../../lib/simulate/results';
import { markOf } from '../charts/compared';
import { ScrollTable } from '../charts/ScrollTable';
import { useSpeaker } from '../words';
import styles from './results.module.css';

interface Props {
  readonly columns: readonly (Column & { readonly title: string })[];
  readonly loanCase: Case;
  readonly simulation: Simulation;
}

/** The compared outcomes in columns, what is compared in rows; the best figure of a row says so in words. */
export function CompareTable({ columns, loanCase, simulation }: Props) {
  const { words } = useSpeaker();
  const measures = compareOutcomes(loanCase, simulation, columns);
  return (
    <ScrollTable caption={words('results.compare.caption')}>
      <thead>
        <tr>
          <th scope="col">{words('results.compare.measure')}</th>
          {columns.map(({ id, title }, index) => (
            <th key={id} scope="col">
              {words('results.charts.key', { letter: markOf(index).letter, option: title })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measures.map(({ id, cells, best }) => (
          <tr key={id}>
            <th scope="row">{words(`results.compare.${id}`)}</th>
            {columns.map((column, index) => (
              <td key={column.id}>
                <Shown cell={cells[index] ?? 'open'} without={id === 'after' ? 'open' : 'none'} />
                {best[index] && <span className={styles.best}> {words(`results.compare.best.${bestWord(id)}`)}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function bestWord(measure: string): 'earliest' | 'lowest' {
  return measure === 'paidOffOn' ? 'earliest' : 'lowest';
}

/** `without` says what an option means that has no such payments. */
function Shown({ cell, without }: { readonly cell: Cell; readonly without: 'none' | 'open' }) {
  const { format, value, words } = useSpeaker();
  const NAMED = {
    none: words('results.compare.nothing'),
    open: words('results.compare.open'),
    never: words('results.compare.never'),
  };
  if (typeof cell === 'string') return NAMED[cell];
  if (!('unit' in cell)) return cell.length === 0 ? NAMED[without] : <Stretches payments={cell} />;
  if (cell.unit === 'money') return format.moneyWithCents(cell.value);
  return value(cell);
}

function Stretches({ payments }: { readonly payments: readonly PaymentRun[] }) {
  const { format, value, words } = useSpeaker();
  return (
    <ul className={styles.stretches}>
      {payments.map(({ fromMonth, payment, months, balloon }) => (
        <li key={fromMonth}>
          {words(`results.compare.${balloon ? 'balloon' : 'stretch'}`, {
            payment: format.moneyWithCents(payment),
            months: value({ unit: 'months', value: months }),
          })}
        </li>
      ))}
    </ul>
  );
}
