'use client';

import type { FactPath } from '../../lib/case/schema';
import { Field } from '../fields/Field';
import { FieldHint } from '../fields/FieldHint';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import { useAnswerInPlace } from './answer-in-place';
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
  const { words } = speaker;
  const { typed, setTyped, problem, take } = useAnswerInPlace(path);
  return (
    <form
      noValidate
      className={`${styles.section} ${styles.onScreen}`}
      onSubmit={(event) => {
        event.preventDefault();
        take(() => rememberOptionToOpen(option));
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
