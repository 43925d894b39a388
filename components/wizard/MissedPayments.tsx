'use client';

import { useState } from 'react';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { oldestOfMissed } from '../../lib/interview/missed-payments';
import { currentFormTexts, saveFormTexts } from '../answer-store';
import { PlainField } from '../fields/PlainField';
import { useSpeaker } from '../words';
import styles from './wizard.module.css';

interface Props {
  readonly datedAnswers: DatedAnswers;
  readonly onType: (typed: string) => void;
}

const DRAFT = 'missed';

/** The count as it was typed, for as long as it stands for the date that is answered. */
function countOf({ answers, asOf }: DatedAnswers): string {
  const typed = currentFormTexts()[DRAFT] ?? '';
  const oldest = oldestOfMissed(typed, asOf);
  return oldest !== undefined && oldest === answers['arrears.oldestUnpaidDueDate'] ? typed : '';
}

/** People know how many payments they have missed; the date of the oldest follows from it and can be put right. */
export function MissedPayments({ datedAnswers, onType }: Props) {
  const { words } = useSpeaker();
  const [count, setCount] = useState(() => countOf(datedAnswers));
  return (
    <div>
      <PlainField
        id="missed-payments"
        label={words('wizard.missed.label')}
        kind="count"
        typed={count}
        onType={(typed) => {
          setCount(typed);
          saveFormTexts({ [DRAFT]: typed });
          const oldest = oldestOfMissed(typed, datedAnswers.asOf);
          if (oldest !== undefined) onType(oldest);
        }}
        problem={undefined}
      />
      <p className={styles.soft}>{words('wizard.missed.hint')}</p>
    </div>
  );
}
