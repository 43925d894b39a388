import { firstDay, isSameClause } from '../../lib/explain/clause';
import type { Reason } from '../../lib/explain/reasons';
import type { Sentence } from '../../lib/explain/sentence';
import { WithTerms } from '../glossary/WithTerms';
import { SourceLink } from '../rules/SourceLink';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** Rules as sentences, each with its clause; the parts of a combined rule below it. */
export function ReasonList({ reasons, whole }: { readonly reasons: readonly Reason[]; readonly whole?: Reason }) {
  const { say, words } = useSpeaker();
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.id} data-truth={reason.truth}>
          <p>
            <strong>{words(`results.reasons.${reason.role === 'refers' ? 'refers' : `truth.${reason.truth}`}`)}</strong>{' '}
            <WithTerms>{say(reason.sentence)}</WithTerms>
          </p>
          {(whole === undefined || !isSameClause(reason, whole)) && <Clause {...reason} />}
          {reason.parts.length > 0 && <ReasonList reasons={reason.parts} whole={reason} />}
        </li>
      ))}
    </ul>
  );
}

/** Where a rule is written, since when it applies, and how sure we are. */
function Clause({ source, since }: Reason) {
  const { say, words } = useSpeaker();
  const { effective, evidence } = source;
  const from = firstDay(since);
  const dated: Sentence = from
    ? { key: 'evidence.since', values: { since: from } }
    : { key: 'results.reasons.dated', values: { effective: { unit: 'date', value: effective } } };
  return (
    <p className={styles.clause}>
      <SourceLink {...source} />
      <span>{say(dated)}</span>
      <span>{words(`evidence.${evidence}.label`)}</span>
    </p>
  );
}
