import type { OfferedTerm } from '../../lib/explain/letter';
import fields from '../fields/Field.module.css';
import { useSpeaker } from '../words';
import { kindOf } from './form';

interface Props {
  readonly term: OfferedTerm;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly problem: string | undefined;
}

/** One figure of the letter: an amount, a rate or a number of months; empty where the letter does not tell it. */
export function TermField({ term, typed, onType, problem }: Props) {
  const { words } = useSpeaker();
  const kind = kindOf(term);
  const unit = { money: '', percent: '%', count: words('letter.months'), date: '' }[kind];
  return (
    <div data-field className={problem ? `${fields.field} ${fields.wrong}` : fields.field}>
      <label className={fields.label} htmlFor={term}>
        {words(`terms.${term}`)}
      </label>
      {problem && (
        <p id={`${term}-problem`} className={fields.problem}>
          {problem}
        </p>
      )}
      <div className={kind === 'money' ? fields.figure : `${fields.figure} ${fields.short}`}>
        {kind === 'money' && (
          <span className={fields.unit} aria-hidden="true">
            $
          </span>
        )}
        <input
          id={term}
          className={fields.box}
          type="text"
          inputMode={kind === 'count' ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={typed}
          onChange={(event) => onType(event.target.value)}
          aria-invalid={problem !== undefined}
          {...(problem && { 'aria-describedby': `${term}-problem` })}
        />
        {unit !== '' && <span className={fields.unit}>{unit}</span>}
      </div>
    </div>
  );
}
