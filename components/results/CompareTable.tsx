import type { Case } from '../../lib/case/schema';
import { areTotalsApproximate } from '../../lib/explain/approximate';
import { type Cell, type Column, compareOutcomes } from '../../lib/explain/compare';
import type { Money } from '../../lib/money/money';
import type { PaymentRun, Simulation } from '../../lib/simulate/results';
import { Table } from '../charts/Table';
import { useSpeaker } from '../words';
import { useAmountText } from './amount-text';
import styles from './results.module.css';

interface Props {
  readonly columns: readonly (Column & { readonly title: string })[];
  readonly loanCase: Case;
  readonly simulation: Simulation;
}

/** The compared outcomes in columns, what is compared in rows; the best figure of a row says so in words. */
export function CompareTable({ columns, loanCase, simulation }: Props) {
  const { words } = useSpeaker();
  const writing = useAmountText(simulation.situation);
  const measures = compareOutcomes(loanCase, simulation, columns);
  return (
    <Table
      caption={words('results.compare.caption')}
      heads={[words('results.compare.measure'), ...columns.map(({ title }) => title)]}
      rows={measures.map(({ id, cells, best }) => ({
        key: id,
        cells: [
          words(`results.compare.${id}`),
          ...columns.map((column, index) => (
            <span key={column.id}>
              <Shown
                cell={cells[index] ?? 'open'}
                without={id === 'after' ? 'open' : 'none'}
                write={writing(column.option !== undefined && areTotalsApproximate(column.option))}
              />
              {best[index] && <span className={styles.best}> {words(`results.compare.best.${bestWord(id)}`)}</span>}
            </span>
          )),
        ],
      }))}
    />
  );
}

function bestWord(measure: string): 'earliest' | 'lowest' {
  return measure === 'paidOffOn' ? 'earliest' : 'lowest';
}

interface ShownProps {
  readonly cell: Cell;
  /** What an option means that has no such payments. */
  readonly without: 'none' | 'open';
  readonly write: (amount: Money) => string;
}

function Shown({ cell, without, write }: ShownProps) {
  const { value, words } = useSpeaker();
  const NAMED = {
    none: words('results.compare.nothing'),
    open: words('results.compare.open'),
    unknown: words('results.compare.unknown'),
    never: words('results.compare.never'),
  };
  if (typeof cell === 'string') return NAMED[cell];
  if (!('unit' in cell)) return cell.length === 0 ? NAMED[without] : <Stretches payments={cell} write={write} />;
  if (cell.unit === 'money') return write(cell.value);
  return value(cell);
}

function Stretches({ payments, write }: Pick<ShownProps, 'write'> & { readonly payments: readonly PaymentRun[] }) {
  const { value, words } = useSpeaker();
  return (
    <ul className={styles.stretches}>
      {payments.map(({ fromMonth, payment, months, balloon }) => (
        <li key={fromMonth}>
          {words(`results.compare.${balloon ? 'balloon' : 'stretch'}`, {
            payment: write(payment),
            months: value({ unit: 'months', value: months }),
          })}
        </li>
      ))}
    </ul>
  );
}
