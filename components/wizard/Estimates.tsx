'use client';

import { explainEstimate } from '../../lib/explain/estimates';
import type { Simulation } from '../../lib/simulate/results';
import { useSpeaker } from '../words';
import { QuestionLink } from './QuestionLink';
import styles from './wizard.module.css';

/** The figures that nobody gave and the amounts rest on, each a tap away from the question that asks it. */
export function Estimates({ estimates }: Pick<Simulation, 'estimates'>) {
  const { say, words } = useSpeaker();
  if (estimates.length === 0) return null;
  return (
    <details>
      <summary>{words('estimates.summary', { count: estimates.length })}</summary>
      <p className={styles.soft}>{words('estimates.lead')}</p>
      <ul className={styles.list}>
        {estimates.map((estimate) => (
          <li key={estimate.path}>
            <QuestionLink path={estimate.path} label={{ key: `fields.${estimate.path}.label` }} />:{' '}
            {say(explainEstimate(estimate))}
          </li>
        ))}
      </ul>
    </details>
  );
}
