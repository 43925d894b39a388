'use client';

import { useMemo } from 'react';
import type { Case } from '../../lib/case/schema';
import { isEstimate, metaAt } from '../../lib/case/typed';
import { aboutOption } from '../../lib/explain/explain';
import { type Held, holds } from '../../lib/simulate/holds';
import { useDraft } from '../wizard/draft';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** Whether the result stands over a sensible range around each estimated amount. */
export function Holds({ household }: { readonly household: Case }) {
  const { words } = useSpeaker();
  const draft = useDraft();
  const held = useMemo(
    () =>
      Object.entries(draft?.answers ?? {})
        .filter(([path, typed]) => metaAt(path).kind === 'money' && isEstimate(typed))
        .flatMap(([path]) => holds(household, path) ?? []),
    [household, draft],
  );
  if (held.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words('wizard.holds.title')}</h2>
      <p>{words('wizard.holds.lead')}</p>
      <ul className={styles.list}>
        {held.map((one) => (
          <HeldFigure key={one.path} {...one} />
        ))}
      </ul>
    </section>
  );
}

function HeldFigure({ path, low, high, changed, payments }: Held) {
  const { format, say, words } = useSpeaker();
  const ends = { low: format.money(low), high: format.money(high) };
  const title = (id: string) => say(aboutOption(id, 'title'));
  const lines = [
    ...changed.map(({ id, atLow, atHigh }) =>
      words('wizard.holds.change', {
        ...ends,
        option: title(id),
        atLow: words(`statuses.${atLow}.label`),
        atHigh: words(`statuses.${atHigh}.label`),
      }),
    ),
    ...payments.map(({ id, atLow, atHigh }) =>
      words('wizard.holds.payment', {
        ...ends,
        option: title(id),
        atLow: format.money(atLow),
        atHigh: format.money(atHigh),
      }),
    ),
  ];
  return (
    <li>
      {words(changed.length === 0 ? 'wizard.holds.yes' : 'wizard.holds.no', {
        ...ends,
        field: words(`fields.${path}.label`),
      })}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
