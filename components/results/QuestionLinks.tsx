import type { FactPath } from '../../lib/case/schema';
import type { OpenFact } from '../engine/results-state';
import { QuestionLink } from '../wizard/QuestionLink';
import styles from './results.module.css';

/** The questions that lead to facts nobody has given yet, each once. */
export function questionsFor(facts: readonly OpenFact[]): readonly FactPath[] {
  return [...new Set(facts.map(({ question }) => question))];
}

/** A list of questions, each with the way to its page; one that several facts share stands once. */
export function QuestionLinks({ facts }: { readonly facts: readonly OpenFact[] }) {
  return (
    <ul className={styles.list}>
      {questionsFor(facts).map((path) => (
        <li key={path}>
          <QuestionLink path={path} label={{ key: `fields.${path}.label` }} />
        </li>
      ))}
    </ul>
  );
}
