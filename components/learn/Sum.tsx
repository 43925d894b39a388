'use client';

import { useState } from 'react';
import { INPUTS, type Worked, workOut } from '../../lib/explain/sums';
import type { LearnPage } from '../../lib/programs/option';
import { PlainField } from '../fields/PlainField';
import { Paper } from '../ui/Paper';
import { useSpeaker } from '../words';
import styles from './learn.module.css';

/** An example whose figures can be changed; what cannot be read leaves the last result standing. */
export function Sum({ id }: { readonly id: LearnPage }) {
  const { value, words } = useSpeaker();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [shown, setShown] = useState<Worked>(() => workOut(id, {}));
  const now = workOut(id, typed);

  function type(name: string, text: string) {
    const next = { ...typed, [name]: text };
    const worked = workOut(id, next);
    setTyped(next);
    if (worked.ok) setShown(worked);
  }

  return (
    <Paper>
      <section className={styles.section} aria-labelledby="sum">
        <h2 id="sum">{words('sums.title')}</h2>
        <p>{words('sums.lead')}</p>
        <noscript>
          <p>{words('sums.withoutScript')}</p>
        </noscript>
        <div className={styles.inputs}>
          {INPUTS[id].map(({ name, kind, start }) => {
            const label = words(`sums.inputs.${name}`);
            const problem = now.ok ? undefined : now.problems[name];
            return (
              <PlainField
                key={name}
                id={`sum-${name}`}
                label={label}
                kind={kind}
                typed={typed[name] ?? start}
                onType={(text) => type(name, text)}
                problem={problem && words(`problems.${problem}`, { field: label, key: '' })}
              />
            );
          })}
        </div>
        {!now.ok && <p>{words('sums.stale')}</p>}
        <dl className={styles.outputs} aria-live="polite">
          {shown.ok &&
            shown.outputs.map(({ name, value: amount }) => (
              <div key={name}>
                <dt>{words(`sums.outputs.${name}`)}</dt>
                <dd>{value(amount)}</dd>
              </div>
            ))}
        </dl>
      </section>
    </Paper>
  );
}
