'use client';

import { metaAt, toggledIn, UNKNOWN } from '../../lib/interview/typed';
import { useSpeaker } from '../words';
import { ChoiceOption } from './ChoiceOption';
import { describedBy } from './described-by';
import { FieldGroup, type FieldProps, LabelledField } from './Field';
import styles from './Field.module.css';

/** From more choices than this on the question is a drop-down list instead of radio buttons. */
const MANY_CHOICES = 12;

/** One of several choices, some of them where several may be given, or yes and no; the last one is always "I'm not sure". */
export function ChoiceField(props: FieldProps) {
  const { path, typed, onType } = props;
  const { choice, words } = useSpeaker();
  const { choices = ['yes', 'no'], kind, isList = false } = metaAt(path);
  const chosen = isList ? typed.split(',') : [typed];
  const options = [
    ...choices.filter((value) => value !== UNKNOWN).map((value) => ({ value, label: choice(path, value) })),
    { value: UNKNOWN, label: words('wizard.notSure') },
  ];

  if (options.length > MANY_CHOICES) {
    return (
      <LabelledField {...props}>
        <select
          id={path}
          className={`${styles.box} ${styles.figure}`}
          value={typed}
          onChange={(event) => onType(event.target.value)}
          aria-invalid={props.problem !== undefined}
          aria-describedby={describedBy(path)}
        >
          <option value="">{words('wizard.chooseOne')}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </LabelledField>
    );
  }
  return (
    <FieldGroup {...props}>
      <div className={kind === 'yes-no' ? `${styles.choices} ${styles.inRow}` : styles.choices}>
        {options.map(({ value, label }, index) => (
          <ChoiceOption
            key={value}
            id={index === 0 ? path : undefined}
            name={path}
            value={value}
            label={label}
            checked={chosen.includes(value)}
            isOneOfSeveral={isList}
            onType={(one) => onType(isList ? toggledIn(typed, one) : one)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
