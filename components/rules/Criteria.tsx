import type { CriterionExplanation } from '../../lib/explain/rules';
import { ALWAYS } from '../../lib/rules/parameter';
import { useSpeaker } from '../words';
import styles from './rules.module.css';
import { SourceLink } from './SourceLink';

/** What an option asks for, each rule with its limit and its clause; the parts of a combined rule below it. */
export function Criteria({
  criteria,
  whole,
}: {
  readonly criteria: readonly CriterionExplanation[];
  readonly whole?: CriterionExplanation;
}) {
  const { say, words } = useSpeaker();
  return (
    <ul className={styles.criteria}>
      {criteria.map((criterion) => (
        <li key={criterion.id}>
          <p>
            <strong>{say(criterion.label)}</strong>
          </p>
          {criterion.demand && criterion.parts.length === 0 && <p>{say(criterion.demand)}</p>}
          {criterion.refers && <p>{words('rulesPages.criteria.refers')}</p>}
          {(whole === undefined || !isSameClause(criterion, whole)) && <Clause {...criterion} />}
          {criterion.demand && criterion.parts.length > 0 && (
            <>
              <p>{say(criterion.demand)}</p>
              <Criteria criteria={criterion.parts} whole={criterion} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A part is often written in the very clause of its whole, which is then named once. */
function isSameClause({ source, since }: CriterionExplanation, whole: CriterionExplanation): boolean {
  const { url, section, evidence } = whole.source;
  return since === whole.since && source.url === url && source.section === section && source.evidence === evidence;
}

function Clause({ source, since }: CriterionExplanation) {
  const { say, words } = useSpeaker();
  return (
    <p className={styles.clause}>
      {source.evidence !== 'reading' && <SourceLink {...source} />}
      {since !== ALWAYS && (
        <span>{say({ key: 'evidence.since', values: { since: { unit: 'date', value: since } } })}</span>
      )}
      <span>{words(`evidence.${source.evidence}.label`)}</span>
    </p>
  );
}
