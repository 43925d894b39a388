import { memo } from 'react';
import { headlinesOf } from '../../lib/explain/headlines';
import { isForeclosureDayToCome } from '../../lib/explain/notice';
import { isSaleImminent, stateToAsk } from '../../lib/explain/state-doors';
import { nameOfState } from '../../lib/explain/state-name';
import type { Answered } from '../engine/results-state';
import { StateDoorText } from '../help/StateDoorText';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import { Dates } from './Dates';
import { Headlines } from './Headlines';
import { NextSteps } from './NextSteps';
import { Notices } from './Notices';
import { Papers } from './Papers';
import { Results } from './Results';
import styles from './results.module.css';
import { ViewLinks } from './ViewLinks';

export function ToDoPage() {
  return <Results view="to-do" draw={(answered) => <ToDo answered={answered} />} />;
}

/** Whom to call, by when, and which papers to have at hand. */
const ToDo = memo(function ToDo({ answered }: { readonly answered: Answered }) {
  const { locale, say, words } = useSpeaker();
  const { explanation, loanCase, simulation } = answered;
  const state = stateToAsk(loanCase);
  return (
    <>
      <PageTitle>{words('answer.places.to-do.title')}</PageTitle>
      <Notices notices={explanation.notices.filter(isForeclosureDayToCome)} />
      <NextSteps actions={explanation.actions} />
      {explanation.endOfLoan.map((sentence) => (
        <p key={sentence.key}>{say(sentence)}</p>
      ))}
      {state && (
        <details>
          <summary>{words('stateDoors.inState', { state: say(nameOfState(state)) })}</summary>
          <StateDoorText state={state} speaker={{ say, words }} isUrgent={isSaleImminent(loanCase)} />
        </details>
      )}
      <Dates dates={explanation.timeline} asOf={simulation.asOf} loanCase={loanCase} />
      <Papers loanCase={loanCase} />
      <Headlines headlines={headlinesOf(loanCase, simulation)} />
      <div className={styles.buttons}>
        <ButtonLink look="quiet" href={pathOf('sheet', locale)}>
          {words('sheet.link')}
        </ButtonLink>
        <ButtonLink look="quiet" href={pathOf('letters', locale)}>
          {words('letters.title')}
        </ButtonLink>
        <ButtonLink look="quiet" href={pathOf('who-helps', locale)}>
          {words('results.next.whoHelps')}
        </ButtonLink>
      </div>
      <ViewLinks from="to-do" options={simulation.options} />
    </>
  );
});
