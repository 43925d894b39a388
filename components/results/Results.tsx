'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { explainProblem } from '../../lib/explain/explain';
import type { Draft } from '../../lib/interview/draft';
import { exampleAnswers } from '../../lib/interview/example';
import { pageOf } from '../../lib/interview/pages';
import { replaceAnswers, useDraft } from '../answer-store';
import { pathOf } from '../routes';
import { Button, ButtonLink } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { SaleIsNear } from '../urgent/SaleIsNear';
import { useSpeaker } from '../words';
import type { Place } from './places';
import { type Outcome, outcomeOf } from './reading';
import styles from './results.module.css';
import { WithTrial } from './WithTrial';

interface Props {
  readonly place: Place;
}

/** The answer and its four places: computed here, from what was typed in this tab. */
export function Results({ place }: Props) {
  const draft = useDraft();
  const outcome = useMemo(() => draft && outcomeOf(draft), [draft]);
  return (
    <div className={styles.page}>
      {draft && outcome ? <Shown place={place} draft={draft} outcome={outcome} /> : <Waiting place={place} />}
    </div>
  );
}

interface ShownProps extends Props {
  readonly draft: Draft;
  readonly outcome: Outcome;
}

function Shown({ place, draft, outcome }: ShownProps) {
  const { locale, words } = useSpeaker();
  if (outcome.is === 'answered') {
    return <WithTrial key={JSON.stringify(draft.answers)} place={place} draft={draft} own={outcome} />;
  }
  return (
    <>
      <SaleIsNear draft={draft} href={pathOf('sale-date', locale)} />
      <PageTitle>{words(titleOf(place))}</PageTitle>
      {outcome.is === 'empty' ? <Empty /> : <Refused {...outcome} />}
    </>
  );
}

function titleOf(place: Place): string {
  return place === 'answer' ? 'results.title' : `answer.places.${place}.title`;
}

function Waiting({ place }: Props) {
  const { words } = useSpeaker();
  return (
    <>
      <h1>{words(titleOf(place))}</h1>
      <p>{words('results.waiting')}</p>
      <noscript>
        <p>{words('results.withoutScript')}</p>
      </noscript>
    </>
  );
}

function Empty() {
  const { locale, words } = useSpeaker();
  const draft = useDraft();
  return (
    <>
      <p>{words('results.empty.lead')}</p>
      <div className={styles.buttons}>
        <ButtonLink href={pathOf('questions/owner', locale)}>{words('results.empty.begin')}</ButtonLink>
        <Button look="quiet" onClick={() => draft && replaceAnswers(exampleAnswers(draft.asOf))}>
          {words('results.empty.example')}
        </Button>
      </div>
    </>
  );
}

/** Answers that cannot be read, each with a way to its page. */
function Refused({ problems }: Extract<Outcome, { is: 'refused' }>) {
  const { locale, say, words } = useSpeaker();
  return (
    <Callout kind="check">
      <h2>{words('results.refused.title')}</h2>
      <p>{words('results.refused.lead')}</p>
      <ul className={styles.list}>
        {problems.map((problem) => {
          const page = pageOf(problem.path);
          return (
            <li key={`${problem.path} ${problem.problem}`}>
              <Link href={pathOf(page?.route ?? 'review', locale)}>{say(explainProblem(problem))}</Link>
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
