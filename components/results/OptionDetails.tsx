import type { ReactNode } from 'react';
import type { ToldOption } from '../../lib/explain/explain';
import { ROLES } from '../../lib/explain/reasons';
import type { Sentence } from '../../lib/explain/sentence';
import { useSpeaker } from '../words';
import { QuestionLinks } from './QuestionLink';
import { ReasonList } from './ReasonList';
import styles from './results.module.css';
import { Status } from './Status';

/** One option in full: what it is, why it stands where it stands, its figures, and what to do. */
export function OptionDetails({ told }: { readonly told: ToldOption }) {
  const { say, value } = useSpeaker();
  return (
    <details id={told.id} className={styles.fold}>
      <summary>
        <h3>{say(told.title)}</h3> <Status {...told} />
      </summary>
      <div className={styles.folded}>
        <p>{say(told.what)}</p>
        <p>{say(told.ends)}</p>
        <p>{say(told.statusSentence)}</p>
        {told.missing.length > 0 && (
          <Part title="missing">
            <QuestionLinks fields={told.missing} />
          </Part>
        )}
        <Rules reasons={told.reasons} />
        {told.steps.length > 0 && (
          <Part title="steps">
            <ol className={styles.steps}>
              {told.steps.map(({ id, title, sentence }) => (
                <li key={id}>
                  <strong>{say(title)}</strong>
                  <p>{say(sentence)}</p>
                </li>
              ))}
            </ol>
          </Part>
        )}
        {told.terms.length > 0 && (
          <Part title="terms">
            <dl className={styles.terms}>
              {told.terms.map(({ field, label, value: shown }) => (
                <div key={field}>
                  <dt>{say(label)}</dt>
                  <dd>{value(shown)}</dd>
                </div>
              ))}
            </dl>
          </Part>
        )}
        <Sentences title="payments" sentences={told.payments} />
        <Sentences title="totals" sentences={told.totals} />
        <Sentences title="warnings" sentences={told.warnings} />
        <Sentences title="assumed" sentences={told.assumed} />
        {told.evidence.length > 0 && (
          <Part title="evidence">
            <ul className={styles.list}>
              {told.evidence.map(({ evidence, sentence, ask }) => (
                <li key={evidence}>{[sentence, ask].map(say).join(' ')}</li>
              ))}
            </ul>
          </Part>
        )}
        <Sentences title="next" sentences={told.actions.map(({ sentence }) => sentence)} />
      </div>
    </details>
  );
}

/** The rules in groups, those that decide first; what fits steps back where something else decides. */
function Rules({ reasons }: Pick<ToldOption, 'reasons'>) {
  const { words } = useSpeaker();
  const groups = ROLES.map((role) => ({ role, of: reasons.filter((reason) => reason.role === role) })).filter(({ of }) => of.length > 0);
  return groups.map(({ role, of }) =>
    role === 'for' && groups.length > 1 ? (
      <details key={role}>
        <summary>{words('results.reasons.rest', { count: of.length })}</summary>
        <ReasonList reasons={of} />
      </details>
    ) : (
      <Part key={role} title={role}>
        <ReasonList reasons={of} />
      </Part>
    ),
  );
}

/** A part of an option's details under its heading. */
function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { words } = useSpeaker();
  return (
    <div className={styles.part}>
      <h4>{words(`explain.heading.${title}`)}</h4>
      {children}
    </div>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly Sentence[] }) {
  const { say } = useSpeaker();
  return (
    sentences.length > 0 && (
      <Part title={title}>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={say(sentence)}>{say(sentence)}</li>
          ))}
        </ul>
      </Part>
    )
  );
}
