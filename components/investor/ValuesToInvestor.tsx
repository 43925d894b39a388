import type { InvestorView } from '../../lib/explain/investor';
import { Table } from '../charts/Table';
import { useSpeaker } from '../words';

const MEASURES = ['perform', 'redefault', 'modification', 'cure', 'noModification', 'difference'] as const;

/** What each way is worth today, at both ends of the range. */
export function ValuesToInvestor({ view: { lowest, highest } }: { readonly view: InvestorView }) {
  const { format, words } = useSpeaker();
  return (
    <Table
      caption={words('investor.table.caption')}
      heads={['way', 'lowest', 'highest'].map((head) => words(`investor.table.${head}`))}
      rows={MEASURES.map((measure) => ({
        key: measure,
        cells: [
          words(`investor.table.${measure}`),
          ...[lowest, highest].map((side) => format.moneyWithCents(side[measure])),
        ],
      }))}
    />
  );
}
