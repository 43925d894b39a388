'use client';

import { UNKNOWN } from '../../lib/interview/typed';
import { useSpeaker } from '../words';
import { ChoiceOption } from './ChoiceOption';
import { DateInputs } from './DateInputs';
import { FieldGroup, type FieldProps } from './Field';
import styles from './Field.module.css';

/** Chosen, but no part of the date typed yet: text that is refused until it becomes a date. */
export const SOME_DATE = '--';

/** When something happened or will: never, on a date, or not sure. */
export function EventDateField(props: FieldProps) {
  const { path, typed, onType } = props;
  const { words } = useSpeaker();
  const hasDate = typed !== '' && typed !== 'none' && typed !== UNKNOWN;
  const option = { name: path, onType };
  return (
    <FieldGroup {...props}>
      <div className={styles.choices}>
        <ChoiceOption
          {...option}
          id={path}
          value="none"
          checked={typed === 'none'}
          label={words(`fields.${path}.none`)}
        />
        <ChoiceOption {...option} value={SOME_DATE} checked={hasDate} label={words('wizard.onDate')} />
        {hasDate && (
          <div className={styles.onDate}>
            <DateInputs {...props} id={`${path}-date`} onType={(date) => onType(date === '' ? SOME_DATE : date)} />
          </div>
        )}
        <ChoiceOption {...option} value={UNKNOWN} checked={typed === UNKNOWN} label={words('wizard.notSure')} />
      </div>
    </FieldGroup>
  );
}
