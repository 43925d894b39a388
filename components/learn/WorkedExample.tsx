'use client';

import { type ReactNode, useState } from 'react';
import { INPUTS, type WorkedExampleResult, workedExample } from '../../lib/explain/sums';
import type { LearnPage } from '../../lib/programs/option';
import { AmountsFigure } from '../charts/AmountsFigure';
import { lookOf, type Mark } from '../charts/looks';
import { PlainField } from '../fields/PlainField';
import { Paper } from '../ui/Paper';
import { useSpeaker } from '../words';
import styles from './learn.module.css';

/** The look of each kind of help, as on every other picture. */
const LOOKS: Readonly<Record<LearnPage, Mark>> = {
  'repayment-plan': lookOf({ kind: 'repayment-plan' }),
  forbearance: lookOf({ kind: 'forbearance' }),
  deferral: lookOf({ kind: 'deferral' }),
  'partial-claim': lookOf({ kind: 'partial-claim' }),
  modification: lookOf({ kind: 'modification' }),
  'short-sale': lookOf({ kind: 'disposition' }),
  'deed-in-lieu': lookOf({ kind: 'disposition', name: 'deed-in-lieu' }),
};

interface Props {
  readonly id: LearnPage;
  /** What stands between the picture and the figures. */
  readonly children: ReactNode;
}

/** A picture, and the example behind it whose figures can be changed; what cannot be read leaves the last result standing. */
export function WorkedExample({ id, children }: Props) {
  const { format, value, words } = useSpeaker();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [shown, setShown] = useState<WorkedExampleResult>(() => workedExample(id, {}));
  const now = workedExample(id, typed);

  function type(name: string, text: string) {
    const next = { ...typed, [name]: text };
    const worked = workedExample(id, next);
    setTyped(next);
    if (worked.ok) setShown(worked);
  }

  /** Every amount by its name, that of today, and whether a debt is left. */
  function pointOf({ outputs, bars: [today] }: Extract<WorkedExampleResult, { ok: true }>) {
    const amounts = outputs.flatMap(({ name, value: one }) =>
      one.unit === 'money' ? [[name, format.moneyRounded(one.value)]] : [],
    );
    const difference = outputs.some(({ name }) => name === 'missing') ? 'missing' : 'surplus';
    const before = today ? format.moneyRounded(today.amount) : '';
    return { difference, today: before, missing: '', surplus: '', ...Object.fromEntries(amounts) };
  }

  return (
    <>
      {shown.ok && (
        <AmountsFigure
          title={words(`sums.point.${id}`, pointOf(shown))}
          name={words('sums.picture')}
          bars={shown.bars.map(({ key, amount, isToday, isOnce }) => ({
            key,
            amount,
            label: words(key),
            look: isToday ? undefined : LOOKS[id],
            isOnce,
          }))}
        />
      )}
      {children}
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
    </>
  );
}
