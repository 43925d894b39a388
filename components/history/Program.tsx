import type { PlainDate } from '../../lib/calendar/date';
import { explainOption } from '../../lib/explain/explain';
import type { PastProgram } from '../../lib/simulate/history';
import type { Simulation } from '../../lib/simulate/results';
import { ReasonList } from '../results/ReasonList';
import { useSpeaker } from '../words';
import styles from './history.module.css';
import { VERDICTS } from './SideBySide';

type Props = PastProgram & { readonly today: Pick<Simulation, 'asOf' | 'situation' | 'marketRates'> };

/** One closed program: when it was open, what it asked, its steps and what the household would have paid. */
export function Program({ first, last, asIfOpen, today }: Props) {
  const { say, value, words } = useSpeaker();
  const explained = explainOption(asIfOpen, { ...today, suggested: false });
  const date = (day: PlainDate) => value({ unit: 'date', value: day });
  return (
    <article className={styles.program}>
      <h3>{say(explained.title)}</h3>
      <p>
        {say(explained.what)} {words('history.was', { from: date(first), to: date(last) })}
      </p>
      <p className={styles.verdict}>{words(`history.verdict.${VERDICTS[asIfOpen.status]}`)}</p>
      {asIfOpen.terms === undefined && <p className={styles.soft}>{words('history.noFigures')}</p>}
      <details>
        <summary aria-label={words('history.whyOf', { program: say(explained.title) })}>{words('history.why')}</summary>
        <div className={styles.folded}>
          {explained.steps.length > 0 && (
            <>
              <h4>{words('history.steps')}</h4>
              <ol className={styles.list}>
                {explained.steps.map(({ id, title, sentence }) => (
                  <li key={id}>
                    <strong>{say(title)}</strong>
                    <p>{say(sentence)}</p>
                  </li>
                ))}
              </ol>
            </>
          )}
          {explained.payments.length > 0 && (
            <>
              <h4>{words('history.later')}</h4>
              <ul className={styles.list}>
                {explained.payments.map((sentence) => (
                  <li key={say(sentence)}>{say(sentence)}</li>
                ))}
              </ul>
            </>
          )}
          <h4>{words('history.rules')}</h4>
          <ReasonList reasons={explained.reasons} />
          <h4>{words('history.assumed')}</h4>
          <ul className={styles.list}>
            {explained.assumed.map((sentence) => (
              <li key={say(sentence)}>{say(sentence)}</li>
            ))}
          </ul>
        </div>
      </details>
    </article>
  );
}
