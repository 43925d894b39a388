import type { InvestorView } from '../../lib/explain/investor';
import { ScrollTable } from '../charts/ScrollTable';
import { useSpeaker } from '../words';

const MEASURES = ['perform', 'redefault', 'modification', 'cure', 'noModification', 'difference'] as const;

/** What each way is worth today, at both ends of the range. */
export function ValuesToInvestor({ view: { lowest, highest } }: { readonly view: InvestorView }) {
  const { format, words } = useSpeaker();
  return (
    <ScrollTable caption={words('investor.table.caption')}>
      <thead>
        <tr>
          <th scope="col">{words('investor.table.way')}</th>
          <th scope="col">{words('investor.table.lowest')}</th>
          <th scope="col">{words('investor.table.highest')}</th>
        </tr>
      </thead>
      <tbody>
        {MEASURES.map((measure) => (
          <tr key={measure}>
            <th scope="row">{words(`investor.table.${measure}`)}</th>
            {[lowest, highest].map((side, end) => (
              <td key={end === 0 ? 'lowest' : 'highest'}>{format.moneyWithCents(side[measure])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
