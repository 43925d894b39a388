'use client';

import { useState } from 'react';
import { isReadBack } from '../../lib/explain/read-back';
import { ESTIMATED, LONGEST_TYPED, metaAt, UNKNOWN } from '../../lib/interview/typed';
import { describedBy } from './described-by';
import { EstimateBox } from './EstimateBox';
import { type FieldProps, LabelledField } from './Field';
import styles from './Field.module.css';
import { NotSure, textInBox } from './NotSure';
import { useReadBack } from './read-back';

/** An amount, a percentage or a whole number, typed as people type it and read back once the box is left. */
export function FigureField(props: FieldProps) {
  const { path, typed, onType, problem } = props;
  const [typing, setTyping] = useState(false);
  const readBack = useReadBack();
  const { kind } = metaAt(path);
  const mark = typed.startsWith(ESTIMATED) ? ESTIMATED : '';
  return (
    <LabelledField {...props}>
      <div className={kind === 'money' ? styles.figure : `${styles.figure} ${styles.short}`}>
        {kind === 'money' && <Unit>$</Unit>}
        <input
          id={path}
          className={styles.box}
          type="text"
          inputMode={kind === 'count' ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={LONGEST_TYPED}
          value={textInBox(typed)}
          onChange={(event) => onType(mark + event.target.value)}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          aria-invalid={problem !== undefined}
          aria-describedby={isReadBack(path) ? `${describedBy(path)} ${path}-echo` : describedBy(path)}
        />
        {kind === 'percent' && <Unit>%</Unit>}
      </div>
      {isReadBack(path) && (
        <p id={`${path}-echo`} className={styles.echo} aria-live="polite">
          {!typing && readBack(path, typed)}
        </p>
      )}
      <div className={styles.beside}>
        {kind === 'money' && typed !== UNKNOWN && <EstimateBox {...props} />}
        <NotSure {...props} />
      </div>
    </LabelledField>
  );
}

function Unit({ children }: { readonly children: string }) {
  return (
    <span className={styles.unit} aria-hidden="true">
      {children}
    </span>
  );
}
