import fields from '../fields/Field.module.css';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly problem?: string | undefined;
  /** What a password keeper makes of it. */
  readonly use: 'new-password' | 'current-password';
}

export function PassphraseField({ id, label, typed, onType, problem, use }: Props) {
  return (
    <div className={problem ? `${fields.field} ${fields.wrong}` : fields.field}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      {problem && (
        <p id={`${id}-problem`} role="alert" className={fields.problem}>
          {problem}
        </p>
      )}
      <input
        id={id}
        className={fields.box}
        type="password"
        autoComplete={use}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        aria-invalid={problem !== undefined}
        {...(problem && { 'aria-describedby': `${id}-problem` })}
      />
    </div>
  );
}
