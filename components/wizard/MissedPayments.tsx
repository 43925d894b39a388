'use client';

import { useState } from 'react';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { missedSince, oldestOfMissed } from '../../lib/interview/missed-payments';
import { readDay } from '../../lib/interview/typed';
import { PlainField } from '../fields/PlainField';
import { useSpeaker } from '../words';
import styles from './wizard.module.css';

interface Props {
  readonly datedAnswers: DatedAnswers;
  readonly onType: (typed: string) => void;
}

/** The count that the date answered so far comes to. */
function countOf({ answers, asOf }: DatedAnswers): string {
  const oldest = readDay(answers['arrears.oldestUnpaidDueDate'] ?? '');
  return String((oldest && missedSince(oldest, asOf)) ?? '');
}

/** People know how many payments they have missed; the date of the oldest follows from it and can be put right. */
export function MissedPayments({ datedAnswers, onType }: Props) {
  const { words } = useSpeaker();
  const [count, setCount] = useState(() => countOf(datedAnswers));
  return (
    <div className={styles.missed}>
      <PlainField
        id="missed-payments"
        label={words('wizard.missed.label')}
        hint={words('wizard.missed.hint')}
        kind="count"
        typed={count}
        onType={(typed) => {
          setCount(typed);
          const oldest = oldestOfMissed(typed, datedAnswers.asOf);
          if (oldest !== undefined) onType(oldest);
        }}
        problem={undefined}
      />
    </div>
  );
}
