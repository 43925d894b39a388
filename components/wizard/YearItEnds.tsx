'use client';

import { useState } from 'react';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { monthsUntilYear, yearOfLast } from '../../lib/interview/last-year';
import { readDay, typedValue } from '../../lib/interview/typed';
import { PlainField } from '../fields/PlainField';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './wizard.module.css';

interface Props {
  readonly datedAnswers: DatedAnswers;
  /** What is typed as the payments left. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** People know the year in which their loan ends; the payments left follow from it and can be put right. A year typed in their place is asked about. */
export function YearItEnds({ datedAnswers: { answers, asOf }, typed, onType }: Props) {
  const { words } = useSpeaker();
  const oldest = readDay(answers['arrears.oldestUnpaidDueDate'] ?? '');
  const [year, setYear] = useState(() => {
    const months = typedValue('loan.remainingMonths', typed);
    return typeof months === 'number' && months > 0 && monthsUntilYear(typed, oldest, asOf) === undefined
      ? String(yearOfLast(months, oldest, asOf))
      : '';
  });
  const meant = monthsUntilYear(typed, oldest, asOf);

  function take(text: string) {
    setYear(text);
    const months = monthsUntilYear(text, oldest, asOf);
    if (months !== undefined) onType(String(months));
  }

  return (
    <div className={styles.missed}>
      <PlainField
        id="year-it-ends"
        label={words('wizard.yearItEnds.label')}
        hint={words('wizard.yearItEnds.hint')}
        kind="count"
        typed={year}
        onType={take}
        problem={undefined}
      />
      {meant !== undefined && (
        <div role="status">
          <p>{words('wizard.yearItEnds.meant', { year: typed.trim(), months: meant })}</p>
          <Button look="quiet" onClick={() => take(typed.trim())}>
            {words('wizard.yearItEnds.yes', { year: typed.trim() })}
          </Button>
        </div>
      )}
    </div>
  );
}
