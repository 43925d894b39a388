import { useState } from 'react';
import { explainProblem } from '../../lib/explain/problem';
import { rateValues } from '../../lib/explain/rough';
import type { MarketRateResult, Simulation } from '../../lib/simulate/results';
import { saveAnswers, useAnswers } from '../answer-store';
import { PlainField } from '../fields/PlainField';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { Published } from '../wizard/Published';
import { useSpeaker } from '../words';
import { problem as problemAt } from './ask-engine';
import styles from './results.module.css';

/** Where every figure that rests on an old rate leads: the section that takes a newer one. */
export const NEWER_RATES = 'newer-rates';

/** The market rates that are older than their term, each with a field for a newer one. */
export function NewerRates({ marketRates }: Pick<Simulation, 'marketRates'>) {
  const { words } = useSpeaker();
  const old = marketRates.filter((rate) => rate.old);
  if (old.length === 0) return null;
  return (
    <div className={styles.onScreen}>
      <Callout kind="check">
        <h2 id={NEWER_RATES} tabIndex={-1}>
          {words('results.marketRates.title')}
        </h2>
        {old.map((rate) => (
          <NewerRate key={rate.path} {...rate} />
        ))}
      </Callout>
    </div>
  );
}

function NewerRate({ path, ...rate }: MarketRateResult) {
  const { say, words } = useSpeaker();
  const datedAnswers = useAnswers();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();

  async function take() {
    if (!datedAnswers) return;
    const found = await problemAt.ask(path, { ...datedAnswers, answers: { ...datedAnswers.answers, [path]: typed } });
    setProblem(found && say(explainProblem(found)));
    if (found || typed.trim() === '') return;
    saveAnswers({ [path]: typed });
    // The section disappears, so the focus moves to the title.
    document.querySelector('h1')?.focus();
  }

  return (
    <form
      noValidate
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <p>{say({ key: 'results.marketRates.lead', values: rateValues({ path, ...rate }) })}</p>
      <Published path={path} words={words} />
      <PlainField
        id={`newer-${path}`}
        label={words(`fields.${path}.label`)}
        kind="percent"
        typed={typed}
        onType={setTyped}
        problem={problem}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="quiet">
          {words('results.marketRates.take')}
        </Button>
      </div>
    </form>
  );
}
