'use client';

import type { FactPath } from '../../lib/case/schema';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { derivedFigure, latenessOf, saysTheSame } from '../../lib/interview/derived-figures';
import { typedText } from '../../lib/words/format';
import { useAnswer } from '../fields/read-back';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './wizard.module.css';

interface Props {
  readonly path: FactPath;
  readonly datedAnswers: DatedAnswers;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** What other answers already say about this one, so that nobody has to work it out: a figure of the loan, or how late it is. */
export function DerivedFigures(props: Props) {
  const { words } = useSpeaker();
  const { path, datedAnswers } = props;
  if (path === 'arrears.oldestUnpaidDueDate') {
    const late = latenessOf(datedAnswers);
    return (
      late && (
        <p className={styles.soft} aria-live="polite">
          {words('wizard.derived.late', late)}
        </p>
      )
    );
  }
  const figure = derivedFigure(path, datedAnswers);
  return figure && <Figure {...props} figure={typedText(figure)} />;
}

function Figure({
  path,
  typed,
  onType,
  figure,
}: Props & {
  /** As it would be typed. */
  readonly figure: string;
}) {
  const { words } = useSpeaker();
  const answer = useAnswer();
  if (saysTheSame(path, typed, figure)) return null;
  return (
    <div className={styles.derived}>
      <p className={styles.soft}>{words('wizard.derived.figure', { value: answer(path, figure) ?? figure })}</p>
      <Button look="link" onClick={() => onType(figure)}>
        {words('wizard.derived.take')}
      </Button>
    </div>
  );
}
