import type { FieldMeta } from '../../lib/case/fields';
import { LONGEST_TYPED } from '../../lib/interview/typed';
import { useIsAlive } from '../ui/is-alive';
import styles from './Field.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: Extract<FieldMeta['kind'], 'money' | 'percent' | 'count'>;
  /** What is counted, where the label does not say so. */
  readonly unit?: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly problem: string | undefined;
}

/** One figure that is no answer of the case: typed as people type it, without "not sure". */
export function PlainField({ id, label, hint, kind, unit = '', typed, onType, problem }: Props) {
  const after = kind === 'percent' ? '%' : unit;
  const described = [...(hint ? [`${id}-hint`] : []), ...(problem ? [`${id}-problem`] : [])].join(' ');
  return (
    <div data-field className={problem ? `${styles.field} ${styles.wrong}` : styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={kind === 'money' ? styles.figure : `${styles.figure} ${styles.short}`}>
        {kind === 'money' && (
          <span className={styles.unit} aria-hidden="true">
            $
          </span>
        )}
        <input
          id={id}
          className={styles.box}
          type="text"
          inputMode={kind === 'count' ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={LONGEST_TYPED}
          value={typed}
          readOnly={!useIsAlive()}
          onChange={(event) => onType(event.target.value)}
          aria-invalid={problem !== undefined}
          {...(described !== '' && { 'aria-describedby': described })}
        />
        {after !== '' && <span className={styles.unit}>{after}</span>}
      </div>
    </div>
  );
}
