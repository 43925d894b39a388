'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { DeskCase } from '../../lib/desk/desk-case';
import { useAnswers } from '../answer-store';
import fields from '../fields/Field.module.css';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import styles from './desk.module.css';
import { OnDesk } from './OnDesk';
import { type CasePair, pairToCompare, rememberPair } from './pair';
import { TwoCases } from './TwoCases';

/** Two cases, or a case and its copy, beside each other. */
export function CompareCases() {
  return <OnDesk title="desk.compare.title">{({ cases }) => <Chosen cases={cases} />}</OnDesk>;
}

function Chosen({ cases }: { readonly cases: readonly DeskCase[] }) {
  const { locale, words } = useSpeaker();
  const stored = useAnswers();
  const [pair, setPair] = useState<CasePair>(() => pairToCompare(cases, stored?.deskCase));
  const [one, other] = pair.map((id) => cases.find((each) => each.id === id));

  function choose(next: CasePair) {
    rememberPair(next);
    setPair(next);
  }

  if (cases.length < 2) {
    return (
      <p>
        {words('desk.compare.few')} <Link href={pathOf('desk', locale)}>{words('desk.case.toDesk')}</Link>
      </p>
    );
  }
  return (
    <>
      <div className={styles.head}>
        <Choice id="one" cases={cases} chosen={pair[0]} onChoose={(id) => choose([id, pair[1]])} />
        <Choice id="other" cases={cases} chosen={pair[1]} onChoose={(id) => choose([pair[0], id])} />
      </div>
      {one && other && stored && <TwoCases one={one} other={other} asOf={stored.asOf} />}
    </>
  );
}

interface ChoiceProps {
  readonly id: 'one' | 'other';
  readonly cases: readonly DeskCase[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ id, cases, chosen, onChoose }: ChoiceProps) {
  const { words } = useSpeaker();
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>
        {words(`desk.compare.${id}`)}
      </label>
      <select id={id} className={fields.box} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {cases.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </div>
  );
}
