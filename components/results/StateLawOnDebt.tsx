'use client';

import Link from 'next/link';
import type { Case } from '../../lib/case/schema';
import { wantsToLeave } from '../../lib/explain/for-household';
import { explainStateLaw, STATES } from '../../lib/explain/state-law';
import { nameOfState } from '../../lib/explain/state-name';
import { saveAnswers } from '../answer-store';
import fields from '../fields/Field.module.css';
import { ReleaseToAskFor, StateLawText } from '../learn/StateLawText';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import styles from './results.module.css';

const PATH = 'property.state';

/** Beside the ways to leave: what the state of the home says of a debt that is left. */
export function StateLawOnDebt({ loanCase }: { readonly loanCase: Case }) {
  const voice = useSpeaker();
  const { locale, say, words } = voice;
  const { state } = loanCase.property;
  const law = state ? explainStateLaw(state) : undefined;
  return (
    <details open={wantsToLeave(loanCase)}>
      <summary>
        <h2 className={styles.inline}>{words('stateLaw.answer.title')}</h2>
      </summary>
      <div className={styles.section}>
        <p>{words('stateLaw.answer.lead')}</p>
        <div className={fields.field}>
          <label className={fields.label} htmlFor={PATH}>
            {words('stateLaw.answer.choose')}
          </label>
          <select
            id={PATH}
            className={`${fields.box} ${styles.state}`}
            value={state ?? ''}
            onChange={({ target }) => saveAnswers({ [PATH]: target.value })}
          >
            <option value="">{words('stateLaw.answer.none')}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {say(nameOfState(one))}
              </option>
            ))}
          </select>
        </div>
        {law && <StateLawText law={law} speaker={voice} />}
        {state && !law && <p>{words('stateLaw.answer.unknown')}</p>}
        <p>{words('stateLaw.notAdvice')}</p>
        <details>
          <summary>
            <h3 className={styles.inline}>{words('stateLaw.release.title')}</h3>
          </summary>
          <ReleaseToAskFor speaker={voice} />
        </details>
        <p>
          <Link href={pathOf('learn/your-state', locale)} prefetch={false}>
            {words('stateLaw.answer.all')}
          </Link>
        </p>
      </div>
    </details>
  );
}
