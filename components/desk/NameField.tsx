import fields from '../fields/Field.module.css';
import { useSpeaker } from '../words';

/** Longer names help nobody to find a case. */
const LONGEST = 100;

interface Props {
  readonly id: string;
  readonly name: string;
  readonly onType: (name: string) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
}

/** What the counselor calls a case. */
export function NameField({ id, name, onType, hint, problem }: Props) {
  const { words } = useSpeaker();
  const described = [...(hint ? [`${id}-hint`] : []), ...(problem ? [`${id}-problem`] : [])].join(' ');
  return (
    <div className={problem ? `${fields.field} ${fields.wrong}` : fields.field}>
      <label className={fields.label} htmlFor={id}>
        {words('desk.new.name')}
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
        type="text"
        autoComplete="off"
        maxLength={LONGEST}
        value={name}
        onChange={(event) => onType(event.target.value)}
        aria-invalid={problem !== undefined}
        {...(described !== '' && { 'aria-describedby': described })}
      />
    </div>
  );
}
