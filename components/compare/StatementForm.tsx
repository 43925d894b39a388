'use client';

import { useState } from 'react';
import {
  readStatementFigures,
  STATEMENT_BOXES,
  type StatementFigures,
  statementFiguresOf,
} from '../../lib/interview/statement-figures';
import type { Answers } from '../../lib/interview/typed';
import { forgetFormTextsOf, saveAnswers, saveFormTexts, useAnswers, useFormTexts } from '../answer-store';
import { PlainField } from '../fields/PlainField';
import { Button } from '../ui/Button';
import { Paper } from '../ui/Paper';
import { ProblemSummary } from '../ui/ProblemSummary';
import { useSpeaker } from '../words';
import styles from './compare.module.css';

interface Props {
  /** What the button says. */
  readonly button: string;
  /** Called with all answers once the figures are among them. */
  readonly onRead?: (answers: Answers) => void;
}

/** The figures of a statement, those that are answered already filled in, checked when the button is pressed. */
export function StatementForm({ button, onRead }: Props) {
  const { words } = useSpeaker();
  const datedAnswers = useAnswers();
  const formTexts = useFormTexts();
  const [attempts, setAttempts] = useState(0);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const before: StatementFigures = datedAnswers ? statementFiguresOf(datedAnswers.answers, datedAnswers.asOf) : {};
  const typed: StatementFigures = Object.fromEntries(
    STATEMENT_BOXES.map(({ name }) => [name, formTexts[`statement.${name}`] ?? before[name] ?? '']),
  );
  const labelOf = (name: string) => words(`compare.boxes.${name}.label`);
  const problemAt = (name: string) =>
    problems[name] && words(`problems.${problems[name]}`, { field: labelOf(name), key: '' });
  const lines = STATEMENT_BOXES.flatMap(({ name }) => {
    const problem = problemAt(name);
    return problem ? [{ id: `statement-${name}`, words: problem }] : [];
  });

  function read() {
    if (!datedAnswers) return;
    const parsed = readStatementFigures(typed, datedAnswers.asOf, before);
    setAttempts(attempts + 1);
    setProblems(parsed.ok ? {} : parsed.problems);
    if (!parsed.ok) return;
    saveAnswers(parsed.answers);
    forgetFormTextsOf('statement.');
    onRead?.({ ...datedAnswers.answers, ...parsed.answers });
  }

  return (
    <>
      {lines.length > 0 && <ProblemSummary key={attempts} title={words('wizard.problemTitle')} lines={lines} />}
      <Paper>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            read();
          }}
        >
          <div className={styles.boxes}>
            {STATEMENT_BOXES.map(({ name, kind }) => (
              <PlainField
                key={name}
                id={`statement-${name}`}
                label={labelOf(name)}
                hint={words(`compare.boxes.${name}.hint`)}
                kind={kind}
                typed={typed[name] ?? ''}
                onType={(text) => saveFormTexts({ [`statement.${name}`]: text })}
                problem={problemAt(name)}
              />
            ))}
          </div>
          <noscript>
            <p>{words('wizard.withoutScript')}</p>
          </noscript>
          <div>
            <Button type="submit">{button}</Button>
          </div>
        </form>
      </Paper>
    </>
  );
}
