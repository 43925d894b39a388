import fields from '../fields/Field.module.css';

/** Longer names help nobody to find a case, and no passphrase is longer. */
const LONGEST = 100;

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'password';
  /** What a password keeper makes of it. */
  readonly autoComplete?: 'off' | 'new-password' | 'current-password';
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** A line of text that is no answer of a case, such as its name. */
export function TextField({ id, label, hint, problem, type = 'text', autoComplete = 'off', typed, onType }: Props) {
  const described = [...(hint ? [`${id}-hint`] : []), ...(problem ? [`${id}-problem`] : [])].join(' ');
  return (
    <div className={problem ? `${fields.field} ${fields.wrong}` : fields.field}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={fields.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className={fields.problem}>
          {problem}
        </p>
      )}
      <input
        id={id}
        className={fields.box}
        type={type}
        autoComplete={autoComplete}
        maxLength={LONGEST}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        aria-invalid={problem !== undefined}
        {...(described !== '' && { 'aria-describedby': described })}
      />
    </div>
  );
}
