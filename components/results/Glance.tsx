import { Paper } from '../ui/Paper';
import { useSpeaker } from '../words';
import { KeyFigures } from './KeyFigures';
import { ReasonsLink } from './ReasonsLink';
import { type Answered, firstOf } from './reading';
import styles from './results.module.css';

/** The option a servicer would reach first, in a sentence with the household's own figures, and where the household stands. */
export function Glance(answered: Answered) {
  const { simulation, explanation } = answered;
  const { say, words } = useSpeaker();
  const first = firstOf(answered);
  return (
    <Paper>
      <div className={styles.glance}>
        <section className={styles.section}>
          <h2>{words('results.glance.title')}</h2>
          {first ? (
            <>
              <p>{words(`results.glance.${first.option.status}`)}</p>
              <p className={styles.headline}>{say(first.told.title)}</p>
              <p>{say(first.told.headline ?? first.told.what)}</p>
              <KeyFigures option={first.option} situation={simulation.situation} />
              {first.told.warnings.map((warning) => (
                <p key={warning.key} className={styles.soft}>
                  {say(warning)}
                </p>
              ))}
              <p className={styles.onScreen}>
                <ReasonsLink id={first.option.id}>{words('results.glance.reasons')}</ReasonsLink>
              </p>
            </>
          ) : (
            <p>{words('results.glance.none')}</p>
          )}
        </section>
        <section className={styles.section}>
          <h2>{words('explain.heading.situation')}</h2>
          <ul className={styles.list}>
            {explanation.situation.map((sentence) => (
              <li key={sentence.key}>{say(sentence)}</li>
            ))}
          </ul>
        </section>
      </div>
    </Paper>
  );
}
