import type { Reason } from '../../lib/explain/reasons';
import type { Sentence } from '../../lib/explain/sentence';
import { ALWAYS } from '../../lib/rules/parameter';
import { WithTerms } from '../glossary/Term';
import { OtherSite } from '../ui/OtherSite';
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

/** A part is often written in the very clause of its whole, which is then named once. */
function isSameClause({ source, since }: Reason, whole: Reason): boolean {
  const { url, section, evidence } = whole.source;
  return since === whole.since && source.url === url && source.section === section && source.evidence === evidence;
}

/** Where a rule is written, since when it applies, and how sure we are. */
function Clause({ source, since }: Reason) {
  const { say, words } = useSpeaker();
  const { document, section, url, effective, evidence } = source;
  const datedAnswers: Sentence =
    since === ALWAYS
      ? { key: 'results.reasons.dated', values: { effective: { unit: 'date', value: effective } } }
      : { key: 'evidence.since', values: { since: { unit: 'date', value: since } } };
  return (
    <p className={styles.clause}>
      <OtherSite href={url}>{words('results.reasons.source', { document, section })}</OtherSite>
      <span>{say(datedAnswers)}</span>
      <span>{words(`evidence.${evidence}.label`)}</span>
    </p>
  );
}
