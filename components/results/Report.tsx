'use client';

import Link from 'next/link';
import { memo, useMemo } from 'react';
import { isAboutSale } from '../../lib/explain/explain';
import { LAST_COMPARED } from '../../lib/explain/rules';
import { pathsOf } from '../../lib/simulate/paths';
import { pathOf } from '../routes';
import { Button, ButtonLink } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { COUNSELOR_PHONE } from '../ui/Footer';
import { Phone } from '../ui/Phone';
import { MakeItExact } from '../wizard/MakeItExact';
import { useSpeaker } from '../words';
import { Compare } from './Compare';
import { Dates } from './Dates';
import { Glance } from './Glance';
import { Holds } from './Holds';
import { Ladder } from './Ladder';
import { NewerRates } from './NewerRates';
import { NextSteps } from './NextSteps';
import { Paths } from './Paths';
import { QuestionLink } from './QuestionLink';
import type { Answered } from './reading';
import styles from './results.module.css';
import { Sources } from './Sources';

interface Props {
  readonly answered: Answered;
}

/** What matters first: a sale that is set, then what looks mistaken, where to begin and how sure it is. */
export const Overview = memo(function Overview({ answered }: Props) {
  const { household, simulation, explanation } = answered;
  const { locale, say, words } = useSpeaker();
  const urgent = explanation.actions.filter(isAboutSale);
  return (
    <>
      {urgent.map(({ id, sentence }) => (
        <Callout key={id} kind="urgent">
          <p>{say(sentence)}</p>
          <Phone number={COUNSELOR_PHONE} />
          <p>
            <Link href={pathOf('sale-date', locale)}>{words('urgent.sale.more')}</Link>
          </p>
        </Callout>
      ))}
      <p className={styles.soft}>{[explanation.asOf, explanation.notAdvice].map(say).join(' ')}</p>
      <div className={styles.buttons}>
        <Button look="quiet" onClick={() => window.print()}>
          {words('results.print')}
        </Button>
        <ButtonLink look="quiet" href={pathOf('sheet', locale)}>
          {words('sheet.link')}
        </ButtonLink>
        <ButtonLink look="link" href={pathOf('letter', locale)}>
          {words('letter.link')}
        </ButtonLink>
        <ButtonLink look="link" href={pathOf('review', locale)}>
          {words('results.changeAnswers')}
        </ButtonLink>
      </div>
      {explanation.notices.length > 0 && (
        <Callout kind="check">
          <h2>{words('explain.heading.notices')}</h2>
          <ul className={styles.list}>
            {explanation.notices.map(({ path, label, sentence }) => (
              <li key={`${path} ${sentence.key}`}>
                {say(sentence)} <QuestionLink path={path} label={label} />
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {explanation.cautions.length > 0 && (
        <Callout>
          <h2>{words('explain.heading.cautions')}</h2>
          <ul className={styles.list}>
            {explanation.cautions.map(({ path, label, sentence }) => (
              <li key={sentence.key}>
                {say(sentence)} {path !== 'loan.backer' && <QuestionLink path={path} label={label} />}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <Glance {...answered} />
      <NewerRates {...simulation} />
      <MakeItExact simulation={simulation} />
      <Holds household={household} />
    </>
  );
});

/** Every option with its reasons, the comparison, what to do and what it rests on. */
export const Options = memo(function Options({ answered }: Props) {
  const { household, wishes, simulation, explanation } = answered;
  const { say } = useSpeaker();
  const paths = useMemo(() => pathsOf(household, simulation, wishes), [household, simulation, wishes]);
  return (
    <>
      <Ladder {...answered} />
      <Paths paths={paths} household={household} simulation={simulation} />
      <Compare {...answered} paths={paths} />
      <NextSteps explanation={explanation} />
      {explanation.timeline.length > 0 && <Dates dates={explanation.timeline} />}
      <Sources {...simulation} />
      <p className={styles.soft}>{say(LAST_COMPARED)}</p>
    </>
  );
});
