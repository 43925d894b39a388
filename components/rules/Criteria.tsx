import { firstDay, isSameClause } from '../../lib/explain/clause';
import type { CriterionExplanation } from '../../lib/explain/rules';
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

function Clause({ source, since }: CriterionExplanation) {
  const { say, words } = useSpeaker();
  const from = firstDay(since);
  return (
    <p className={styles.clause}>
      {source.evidence !== 'reading' && <SourceLink {...source} />}
      {from && <span>{say({ key: 'evidence.since', values: { since: from } })}</span>}
      <span>{words(`evidence.${source.evidence}.label`)}</span>
    </p>
  );
}
