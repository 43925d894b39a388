'use client';

import { useState } from 'react';
import { LONGEST_TYPED, metaAt, UNKNOWN } from '../../lib/interview/typed';
import { DateInputs } from '../fields/DateInputs';
import { describedBy } from '../fields/described-by';
import { SOME_DATE } from '../fields/EventDateField';
import type { FieldProps } from '../fields/Field';
import fields from '../fields/Field.module.css';
import { useReadBack } from '../fields/read-back';
import { useSpeaker } from '../words';
import styles from './desk.module.css';

type Props = Omit<FieldProps, 'alone' | 'hint'>;

/** One question in as little room as it takes: its hint shows while it has the focus, its problem once it has lost it. */
export function CaseField({ problem, ...props }: Props) {
  const [typing, setTyping] = useState(false);
  const { words } = useSpeaker();
  const readBack = useReadBack();
  const { path, typed, notice } = props;
  const { kind } = metaAt(path);
  const shownProblem = typing ? undefined : problem;
  const label = words(`fields.${path}.label`);
  const isGroup = kind === 'date' || kind === 'event-date';
  const Frame = isGroup ? 'fieldset' : 'div';
  const frame = shownProblem ? fields.wrong : notice ? fields.odd : '';
  return (
    <Frame
      data-field
      className={`${styles.field} ${frame}`}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      {...(isGroup && { 'aria-describedby': describedBy(path) })}
    >
      {isGroup ? (
        <legend className={styles.label}>{label}</legend>
      ) : (
        <label className={styles.label} htmlFor={path}>
          {label}
        </label>
      )}
      <Control {...props} problem={shownProblem} />
      <div id={describedBy(path)} className={styles.about}>
        {shownProblem ? <p className={fields.problem}>{shownProblem}</p> : notice && <p>{notice}</p>}
        <p className={styles.hint}>{words(`fields.${path}.hint`)}</p>
        {kind !== 'choice' && kind !== 'yes-no' && <p className={styles.hint}>{readBack(path, typed)}</p>}
      </div>
    </Frame>
  );
}

type ControlProps = Omit<Props, 'notice'>;

function Control(props: ControlProps) {
  const { kind } = metaAt(props.path);
  switch (kind) {
    case 'money':
    case 'percent':
    case 'count':
      return <Figure {...props} />;
    case 'date':
      return <DateInputs id={props.path} isDueDate={metaAt(props.path).isDueDate} {...props} />;
    case 'event-date':
      return <Event {...props} />;
    case 'yes-no':
    case 'choice':
      return <Choice {...props} />;
  }
}

function Figure({ path, typed, onType, problem }: ControlProps) {
  return (
    <input
      id={path}
      className={fields.box}
      type="text"
      autoComplete="off"
      maxLength={LONGEST_TYPED}
      value={typed === UNKNOWN ? '' : typed}
      onChange={(event) => onType(event.target.value)}
      aria-invalid={problem !== undefined}
      aria-describedby={describedBy(path)}
    />
  );
}

function Choice({ path, typed, onType, problem }: ControlProps) {
  const { choice, words } = useSpeaker();
  const { choices = ['yes', 'no'] } = metaAt(path);
  return (
    <select
      id={path}
      className={fields.box}
      value={typed}
      onChange={(event) => onType(event.target.value)}
      aria-invalid={problem !== undefined}
      aria-describedby={describedBy(path)}
    >
      <option value="">{words('wizard.chooseOne')}</option>
      {choices
        .filter((value) => value !== UNKNOWN)
        .map((value) => (
          <option key={value} value={value}>
            {choice(path, value)}
          </option>
        ))}
      <option value={UNKNOWN}>{words('wizard.notSure')}</option>
    </select>
  );
}

function Event({ path, typed, onType, problem }: ControlProps) {
  const { words } = useSpeaker();
  const hasDate = typed !== '' && typed !== 'none' && typed !== UNKNOWN;
  return (
    <>
      <select
        id={path}
        aria-label={words(`fields.${path}.label`)}
        className={fields.box}
        value={hasDate ? SOME_DATE : typed}
        onChange={(event) => onType(event.target.value)}
      >
        <option value="">{words('wizard.chooseOne')}</option>
        <option value="none">{words(`fields.${path}.none`)}</option>
        <option value={SOME_DATE}>{words('wizard.onDate')}</option>
        <option value={UNKNOWN}>{words('wizard.notSure')}</option>
      </select>
      {hasDate && (
        <DateInputs
          id={`${path}-date`}
          typed={typed}
          onType={(date) => onType(date === '' ? SOME_DATE : date)}
          problem={problem}
        />
      )}
    </>
  );
}
