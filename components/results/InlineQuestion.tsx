'use client';

import { useState } from 'react';
import type { FactPath } from '../../lib/case/schema';
import { explainProblem } from '../../lib/explain/problem';
import { saveAnswers, useAnswers } from '../answer-store';
import { Field } from '../fields/Field';
import { FieldHint } from '../fields/FieldHint';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import { problem as problemAt } from './ask-engine';
import { rememberOptionToOpen } from './option-to-open';
import styles from './results.module.css';

interface Props {
  readonly path: FactPath;
  /** The option that waits for the answer: the reader goes on at its reasons once it is given. */
  readonly option: string;
}

/** A question that an option waits for, answered where the option stands; the result follows. */
export function InlineQuestion({ path, option }: Props) {
  const speaker = useSpeaker();
  const { say, words } = speaker;
  const datedAnswers = useAnswers();
  const [typed, setTyped] = useState(datedAnswers?.answers[path] ?? '');
  const [problem, setProblem] = useState<string>();

  async function take() {
    if (!datedAnswers || typed.trim() === '') return;
    const found = await problemAt.ask(path, { ...datedAnswers, answers: { ...datedAnswers.answers, [path]: typed } });
    setProblem(found && say(explainProblem(found)));
    if (found) return;
    rememberOptionToOpen(option);
    saveAnswers({ [path]: typed });
  }

  return (
    <form
      noValidate
      className={`${styles.section} ${styles.onScreen}`}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <Field
        path={path}
        hint={<FieldHint path={path} speaker={speaker} />}
        typed={typed}
        onType={setTyped}
        problem={problem}
        notice={undefined}
        alone={false}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="quiet">
          {words('results.ladder.answer')}
        </Button>
      </div>
    </form>
  );
}
