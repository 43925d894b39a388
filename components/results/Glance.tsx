import { WithTerms } from '../glossary/Term';
import { FindOwner } from '../help/FindOwner';
import { Paper } from '../ui/Paper';
import { useSpeaker } from '../words';
import { AtVerdict } from './AtVerdict';
import { useBacker } from './backer';
import { KeyFigures } from './KeyFigures';
import { ReasonsLink } from './ReasonsLink';
import { type Answered, authoritiesOf, firstOf, type Shown } from './reading';
import styles from './results.module.css';
import { Status } from './Status';
import { NearestOpening } from './WhatWouldChange';

/** Where to begin, in sentences with the household's own figures, and where the household stands. */
export function Glance(answered: Answered) {
  const { say, words } = useSpeaker();
  const [authority = '', ...others] = authoritiesOf(answered.shown);
  return (
    <Paper>
      <div className={styles.glance}>
        <section className={styles.section}>
          <h2>{words('results.glance.title')}</h2>
          {others.length > 0 ? (
            <OneForEach {...answered} />
          ) : (
            <First {...answered} first={firstOf(answered, authority)} />
          )}
        </section>
        <section className={styles.section}>
          <h2>{words('explain.heading.situation')}</h2>
          <ul className={styles.list}>
            {answered.explanation.situation.map((sentence) => (
              <li key={sentence.key}>
                <WithTerms>{say(sentence)}</WithTerms>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Paper>
  );
}

/** The option a servicer would reach first. */
function First({ first, ...answered }: Answered & { readonly first: Shown | undefined }) {
  const { say, words } = useSpeaker();
  const { simulation } = answered;
  if (first === undefined) {
    return (
      <>
        <p>{words('results.glance.none')}</p>
        <NearestOpening {...answered} />
      </>
    );
  }
  const { option, told } = first;
  return (
    <>
      <p>{words(`results.glance.${option.status}`)}</p>
      <p className={styles.headline}>{say(told.title)}</p>
      <AtVerdict {...told} />
      <p>
        <WithTerms>{say(told.headline ?? told.what)}</WithTerms>
      </p>
      <KeyFigures option={option} situation={simulation.situation} />
      {told.warnings.map((warning) => (
        <p key={warning.key} className={styles.soft}>
          <WithTerms>{say(warning)}</WithTerms>
        </p>
      ))}
      <p className={styles.onScreen}>
        <ReasonsLink id={option.id}>{words('results.glance.reasons')}</ReasonsLink>
      </p>
    </>
  );
}

/** While nobody knows who stands behind the loan: to find that out, and the first option with each. */
function OneForEach(answered: Answered) {
  const { say, words } = useSpeaker();
  const backer = useBacker();
  return (
    <>
      <p>{words('results.glance.several')}</p>
      <FindOwner />
      {authoritiesOf(answered.shown).map((authority) => {
        const first = firstOf(answered, authority);
        return (
          <div key={authority}>
            <h3>{words('results.ladder.backer', { backer: backer(authority) })}</h3>
            {first ? (
              <>
                <p className={styles.buttons}>
                  <ReasonsLink id={first.option.id}>{say(first.told.title)}</ReasonsLink>
                  <Status {...first.told} />
                </p>
                <AtVerdict {...first.told} />
                <p>{say(first.told.headline ?? first.told.what)}</p>
              </>
            ) : (
              <p>{words('results.glance.nothing')}</p>
            )}
          </div>
        );
      })}
    </>
  );
}
