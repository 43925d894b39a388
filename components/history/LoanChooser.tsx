import { useMemo, useState } from 'react';
import type { Case } from '../../lib/case/schema';
import { caseOfAnswers, caseOfFamily, FAMILIES, type Family } from '../../lib/explain/families';
import { useAnswers } from '../answer-store';
import { useIsAlive } from '../ui/is-alive';
import { useSpeaker } from '../words';
import styles from './history.module.css';

type Choice = Family | 'own';

interface Chosen {
  readonly chosen: Choice;
  readonly choices: readonly Choice[];
  readonly choose: (choice: Choice) => void;
  readonly loanCase: Case;
  /** The reader's answers hold no market rate, so the example's stands in. */
  readonly lentRate: boolean;
}

/** A made-up family, or the reader's own answers once there are any. */
export function useChosenLoan(families: readonly Family[] = FAMILIES): Chosen {
  const [chosen, choose] = useState<Choice>('behind');
  const datedAnswers = useAnswers();
  const own = useMemo(() => datedAnswers && caseOfAnswers(datedAnswers), [datedAnswers]);
  const loanCase = useMemo(() => caseOfFamily(chosen === 'own' ? 'behind' : chosen), [chosen]);
  const choices = own ? ([...families, 'own'] as const) : families;
  if (chosen === 'own' && own) return { chosen, choices, choose, ...own };
  return { chosen: chosen === 'own' ? 'behind' : chosen, choices, choose, loanCase, lentRate: false };
}

export function LoanChooser({ chosen, choices, choose, loanCase, lentRate }: Chosen) {
  const { value, words } = useSpeaker();
  const isAlive = useIsAlive();
  const rate = loanCase.market.pmms30Percent;
  const [only, another] = choices;
  if (only !== undefined && another === undefined) {
    return (
      <section className={styles.whose}>
        <h2>{words('history.whose.title')}</h2>
        <p>{words(`history.whose.${only}`)}</p>
      </section>
    );
  }
  return (
    <fieldset className={styles.whose}>
      <legend>{words('history.whose.title')}</legend>
      <noscript>
        <p>{words('sums.withoutScript')}</p>
      </noscript>
      {choices.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name="whose"
            value={choice}
            checked={choice === chosen}
            disabled={!isAlive}
            onChange={() => choose(choice)}
          />
          <span>{words(`history.whose.${choice}`)}</span>
        </label>
      ))}
      {lentRate && rate !== null && (
        <p className={styles.soft}>{words('history.whose.lentRate', { rate: value({ unit: 'rate', value: rate }) })}</p>
      )}
    </fieldset>
  );
}
