'use client';

import { estimated, isEstimate } from '../../lib/interview/typed';
import { useSpeaker } from '../words';
import type { FieldProps } from './Field';
import styles from './Field.module.css';

/** "This is an estimate", beside an amount: the mark stands in front of what is typed, and the results say what it leaves open. */
export function EstimateBox({ path, typed, onType }: Pick<FieldProps, 'path' | 'typed' | 'onType'>) {
  const { words } = useSpeaker();
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        aria-label={words('wizard.estimateOf', { label: words(`fields.${path}.label`) })}
        checked={isEstimate(typed)}
        onChange={(event) => onType(estimated(typed, event.target.checked))}
      />
      <span>{words('wizard.estimate')}</span>
    </label>
  );
}
