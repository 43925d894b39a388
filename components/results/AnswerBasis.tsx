import { memo, type ReactNode } from 'react';
import { firstOf } from '../../lib/explain/for-household';
import type { Answers } from '../../lib/interview/typed';
import { lastComparedQuery } from '../engine/ask-engine';
import { type Answered, authoritiesOf } from '../engine/results-state';
import { WithTerms } from '../glossary/WithTerms';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { MakeItExact } from './MakeItExact';
import { NewerRates } from './NewerRates';
import { isBelowFold, isInFold, Notices } from './Notices';
import { Results } from './Results';
import styles from './results.module.css';
import { Sensitivity } from './Sensitivity';
import { Sources } from './Sources';
import { ViewLinks } from './ViewLinks';
import { WhatIf } from './WhatIf';

interface Props {
  readonly answered: Answered;
  readonly answers: Answers;
  /** Other figures, tried out. */
  readonly whatIf: ReactNode;
}

export function AnswerBasisPage() {
  return (
    <Results
      view="how"
      draw={(answered, whatIf) => (
        <AnswerBasis answered={answered} answers={whatIf.answers} whatIf={<WhatIf {...whatIf} />} />
      )}
    />
  );
}

/** What the answer rests on: where the household stands, what was assumed, how sure it is, other figures, and the sources. */
const AnswerBasis = memo(function AnswerBasis({ answered, answers, whatIf }: Props) {
  const { say, words } = useSpeaker();
  const { simulation, explanation, shown } = answered;
  const [authority = '', ...others] = authoritiesOf(shown);
  const first = others.length > 0 ? undefined : firstOf(answered, authority);
  return (
    <>
      <PageTitle>{words('answer.places.how.title')}</PageTitle>
      <p>{[explanation.asOf, explanation.notAdvice].map(say).join(' ')}</p>
      <section className={styles.section}>
        <h2>{words('explain.heading.situation')}</h2>
        <ul className={styles.list}>
          {explanation.situation.map((sentence) => (
            <li key={sentence.key}>
              <WithTerms>{say(sentence)}</WithTerms>
            </li>
          ))}
        </ul>
        {explanation.counted && (
          <details>
            <summary>{words('results.how.counted')}</summary>
            <p>
              <WithTerms>{say(explanation.counted)}</WithTerms>
            </p>
          </details>
        )}
      </section>
      <Notices notices={explanation.notices.filter((notice) => !isInFold(notice) && !isBelowFold(notice))} />
      <NewerRates {...simulation} />
      {first && first.explained.assumed.length > 0 && (
        <details>
          <summary>
            <h2 className={styles.inline}>{words('explain.heading.assumed')}</h2>
          </summary>
          <ul className={styles.list}>
            {first.explained.assumed.map((sentence) => (
              <li key={sentence.key}>{say(sentence)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.onScreen}>
        {simulation.options.length > 0 && <MakeItExact {...answered} answers={answers} />}
      </div>
      <Sensitivity {...answered} answers={answers} />
      {whatIf}
      <Sources {...simulation} compared={lastComparedQuery.read()} />
      <ViewLinks from="how" options={simulation.options} />
    </>
  );
});
