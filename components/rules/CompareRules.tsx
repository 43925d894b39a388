'use client';

import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { aboutOption } from '../../lib/explain/about-option';
import { type Changes, entryAt } from '../../lib/explain/catalog';
import {
  COMPARED_AT_FIRST,
  compareRules,
  explainLimitChange,
  explainOptionChange,
  type RulesComparison,
} from '../../lib/explain/rules';
import type { Sentence } from '../../lib/explain/sentence';
import { DateInputs } from '../fields/DateInputs';
import { describedBy } from '../fields/described-by';
import { pathOf, rulesOfOption } from '../routes';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './rules.module.css';

/** What changed in the rules between two dates, worked out in the browser. */
export function CompareRules() {
  const { words } = useSpeaker();
  const [from, setFrom] = useState<string>(COMPARED_AT_FIRST.from);
  const [to, setTo] = useState<string>(COMPARED_AT_FIRST.to);
  const [shown, setShown] = useState<RulesComparison>();
  const problems = shown && 'problems' in shown ? shown.problems : {};

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = compareRules(from, to);
    setShown(found);
    if ('problems' in found) document.getElementById(found.problems.from ? 'compare-from' : 'compare-to')?.focus();
  }

  return (
    <section className={styles.section} aria-labelledby="compare">
      <h2 id="compare">{words('rulesPages.compare.title')}</h2>
      <p>{words('rulesPages.compare.lead')}</p>
      <noscript>
        <p>{words('rulesPages.compare.withoutScript')}</p>
      </noscript>
      <form className={styles.form} onSubmit={submit} noValidate>
        <Day name="from" typed={from} onType={setFrom} problem={problems.from} />
        <Day name="to" typed={to} onType={setTo} problem={problems.to} />
        <div>
          <Button type="submit">{words('rulesPages.compare.button')}</Button>
        </div>
      </form>
      <div role="status" className={styles.section}>
        {shown && 'changes' in shown && <Result {...shown.changes} />}
      </div>
    </section>
  );
}

function Day({
  name,
  typed,
  onType,
  problem,
}: {
  readonly name: 'from' | 'to';
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly problem: 'noDate' | 'order' | undefined;
}) {
  const { words } = useSpeaker();
  const path = `compare-${name}`;
  return (
    <fieldset className={styles.day}>
      <legend>{words(`rulesPages.compare.${name}`)}</legend>
      <p id={describedBy(path)} className={styles.problem}>
        {problem && words(`rulesPages.compare.${problem}`)}
      </p>
      <DateInputs id={path} typed={typed} onType={onType} problem={problem} />
    </fieldset>
  );
}

function Result({ from, to, options, limits }: Changes) {
  const { say, words } = useSpeaker();
  const found = [
    ...options.map((change) => ({ option: change.option, sentence: explainOptionChange(change) })),
    ...limits.map((change) => ({ option: change.option, sentence: explainLimitChange(change) })),
  ];
  return (
    <>
      <h3>
        {say({
          key: 'rulesPages.compare.result',
          values: { from: { unit: 'date', value: from }, to: { unit: 'date', value: to } },
        })}
      </h3>
      {found.length === 0 && <p>{words('rulesPages.compare.none')}</p>}
      <ul className={styles.list}>
        {found.map(({ option, sentence }) => (
          <li key={`${option} ${sentence.key} ${say(sentence)}`}>
            <Change option={option} sentence={sentence} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Change({ option, sentence }: { readonly option: string; readonly sentence: Sentence }) {
  const { locale, say, words } = useSpeaker();
  const { authority, option: changed } = entryAt(option);
  return (
    <>
      <p>
        <Link href={pathOf(rulesOfOption(option), locale)}>{say(aboutOption(changed, 'title'))}</Link>,{' '}
        {words(`options.authority.${authority}`)}
      </p>
      <p>{say(sentence)}</p>
    </>
  );
}
