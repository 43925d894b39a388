'use client';

import { aboutOption } from '../../lib/explain/about-option';
import { knowsOwner } from '../../lib/explain/for-household';
import type { Answers } from '../../lib/interview/typed';
import type { OptionResult } from '../../lib/simulate/results';
import type { EstimateSensitivity } from '../../lib/simulate/sensitivity';
import { sensitivityQuery } from '../engine/ask-engine';
import type { Answered } from '../engine/results-state';
import { useSpeaker } from '../words';
import { useAuthorityName } from './authority-name';
import styles from './results.module.css';

/** Whether the result stands over a sensible range around each estimated amount. */
export function Sensitivity({
  answers,
  input,
  loanCase,
}: Pick<Answered, 'input' | 'loanCase'> & { readonly answers: Answers }) {
  const { words } = useSpeaker();
  const values = sensitivityQuery.read(input, answers);
  if (values.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{words('wizard.sensitivity.title')}</h2>
      <p>{words('wizard.sensitivity.lead')}</p>
      <ul className={styles.list}>
        {values.map((one) => (
          <SensitivityFigure key={one.path} {...one} named={!knowsOwner(loanCase)} />
        ))}
      </ul>
    </section>
  );
}

interface SensitivityFigureProps extends EstimateSensitivity {
  /** Whether each option is named with its backer, because nobody knows which one it is. */
  readonly named: boolean;
}

function SensitivityFigure({ path, low, high, changed, moved, named }: SensitivityFigureProps) {
  const { format, say, words } = useSpeaker();
  const backer = useAuthorityName();
  const ends = { low: format.money(low), high: format.money(high) };
  const nameOf = (one: Pick<OptionResult, 'id' | 'name' | 'authority'>) => {
    const option = say(aboutOption(one, 'title'));
    return named ? words('results.compare.withBacker', { option, backer: backer(one.authority) }) : option;
  };
  const lines = [
    ...changed.map(({ atLow, atHigh, ...one }) => ({
      key: one.id,
      line: words('wizard.sensitivity.change', {
        ...ends,
        option: nameOf(one),
        atLow: words(`statuses.${atLow}.label`),
        atHigh: words(`statuses.${atHigh}.label`),
      }),
    })),
    ...moved.map(({ figure, atLow, atHigh, ...one }) => ({
      key: `${one.id} ${figure}`,
      line: words(`wizard.sensitivity.${figure}`, {
        ...ends,
        option: nameOf(one),
        atLow: format.money(atLow),
        atHigh: format.money(atHigh),
      }),
    })),
  ];
  const verdict = changed.length > 0 ? 'no' : moved.length > 0 ? 'sameOptions' : 'yes';
  return (
    <li>
      {words(`wizard.sensitivity.${verdict}`, { ...ends, field: words(`fields.${path}.label`) })}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map(({ key, line }) => (
            <li key={key}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
