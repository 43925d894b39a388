'use client';

import { derivedFrom } from '../../lib/case/derived';
import type { Fact } from '../../lib/case/fact';
import { situationOf } from '../../lib/case/situation';
import { metaAt, readTyped } from '../../lib/case/typed';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { readableCase } from '../../lib/interview/run';
import { moneyText, rateText } from '../../lib/words/format';
import { useAnswer } from '../fields/read-back';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './wizard.module.css';

interface Props {
  readonly path: string;
  readonly datedAnswers: DatedAnswers;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** What other answers already say about this one, so that nobody has to work it out: a figure of the loan, or how late it is. */
export function DerivedFigures(props: Props) {
  const { words } = useSpeaker();
  const { path, datedAnswers } = props;
  if (path === 'arrears.oldestUnpaidDueDate') {
    const { daysDelinquent, unpaidInstallments } = situationOf(readableCase(datedAnswers));
    if (!daysDelinquent.known || !unpaidInstallments.known || unpaidInstallments.value === 0) return null;
    const values = { payments: unpaidInstallments.value, days: daysDelinquent.value };
    return (
      <p className={styles.soft} aria-live="polite">
        {words('wizard.derived.late', values)}
      </p>
    );
  }
  const figure = figureOf(path, datedAnswers);
  return figure === undefined ? null : <Figure {...props} figure={figure} />;
}

function Figure({ path, typed, onType, figure }: Props & { readonly figure: string }) {
  const { words } = useSpeaker();
  const answer = useAnswer();
  const isTyped = String(readTyped(metaAt(path), typed)) === String(readTyped(metaAt(path), figure));
  return (
    <div className={styles.derived}>
      <p className={styles.soft}>{words('wizard.derived.figure', { value: answer(path, figure) ?? figure })}</p>
      {!isTyped && (
        <Button look="link" onClick={() => onType(figure)}>
          {words('wizard.derived.take')}
        </Button>
      )}
    </div>
  );
}

/** The figure as it would be typed; undefined while the other three do not make one. */
function figureOf(path: string, datedAnswers: DatedAnswers): string | undefined {
  const { principalAndInterest, principalBalance, ratePercent, remainingMonths } = derivedFrom(
    situationOf(readableCase(datedAnswers)),
  );
  switch (path) {
    case 'loan.principalAndInterest':
      return writtenAs(principalAndInterest, moneyText);
    case 'loan.principalBalance':
      return writtenAs(principalBalance, moneyText);
    case 'loan.ratePercent':
      return writtenAs(ratePercent, rateText);
    case 'loan.remainingMonths':
      return writtenAs(remainingMonths, String);
    default:
      return undefined;
  }
}

function writtenAs<T>(fact: Fact<T | null>, write: (value: T) => string): string | undefined {
  return fact.known && fact.value !== null ? write(fact.value) : undefined;
}
