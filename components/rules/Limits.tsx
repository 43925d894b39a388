import type { PlainDate } from '../../lib/calendar/date';
import type { CatalogEntry } from '../../lib/explain/catalog';
import { firstDay } from '../../lib/explain/clause';
import { figureValue } from '../../lib/explain/reasons';
import { limitLabel } from '../../lib/explain/rules';
import { ScrollTable } from '../charts/ScrollTable';
import { useSpeaker } from '../words';
import styles from './rules.module.css';
import { SourceLink } from './SourceLink';

const COLUMNS = ['limit', 'value', 'from', 'evidence', 'source'];

/** Every limit of an option with all its values, each with its first day, its clause and how sure we are. */
export function Limits({ entry: { id: option, limits } }: { readonly entry: CatalogEntry }) {
  const { say, value, words } = useSpeaker();
  const startOf = (from: PlainDate) => {
    const day = firstDay(from);
    return day ? value(day) : words('rulesPages.always');
  };
  return (
    <ScrollTable caption={words('rulesPages.limitsCaption')}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words(`rulesPages.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {limits.flatMap(({ name, values }) =>
          values.map(({ from, value: limit, source }) => (
            <tr key={`${name} ${from}`}>
              <th scope="row">{say(limitLabel(option, name))}</th>
              <td>{limit === undefined ? words('rulesPages.endOfLimit') : value(figureValue(limit))}</td>
              <td>{startOf(from)}</td>
              <td>{words(`evidence.${source.evidence}.label`)}</td>
              <td className={styles.source}>
                {source.evidence === 'reading' ? words('rulesPages.noText') : <SourceLink {...source} />}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </ScrollTable>
  );
}
