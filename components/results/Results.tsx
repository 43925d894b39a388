'use client';

import dynamic from 'next/dynamic';
import Link from 'next/link';
import { Suspense, useDeferredValue, useState } from 'react';
import { explainProblem } from '../../lib/explain/problem';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { exampleAnswers } from '../../lib/interview/example';
import { pageOfProblem } from '../../lib/interview/pages';
import { replaceAnswers, useAnswers } from '../answer-store';
import { askFailedAgain, resultsQuery } from '../engine/ask-engine';
import { inputOf, NOTHING_TRIED } from '../engine/engine-input';
import type { ResultsState } from '../engine/results-state';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { Waiting } from '../ui/Waiting';
import { useSpeaker } from '../words';
import styles from './results.module.css';
import type { ResultsView } from './views';
import { type DrawView, WithTriedFigures } from './WithTriedFigures';

// Only who has no results meets it.
const SaleIsNear = dynamic(() => import('../urgent/SaleIsNear').then((file) => file.SaleIsNear), { ssr: false });

interface Props {
  readonly view: ResultsView;
  /** Draws the place: each is loaded with its own parts and no other's. */
  readonly draw: DrawView;
}

/** The answer and its four places: computed on this device, from what was typed in this tab. */
export function Results({ view, draw }: Props) {
  // What is there stays until the results of other answers have come.
  const datedAnswers = useDeferredValue(useAnswers());
  // Above what waits for the engine: what fails is not asked again until somebody wants it.
  useState(askFailedAgain);
  const waiting = <Placeholder view={view} />;
  return (
    <div className={styles.page}>
      {datedAnswers ? (
        <Suspense fallback={waiting}>
          <Shown view={view} draw={draw} datedAnswers={datedAnswers} />
        </Suspense>
      ) : (
        waiting
      )}
    </div>
  );
}

function Shown({ view, draw, datedAnswers }: Props & { readonly datedAnswers: DatedAnswers }) {
  const { locale, words } = useSpeaker();
  const outcome = resultsQuery.read(inputOf(datedAnswers, NOTHING_TRIED));
  if (outcome.is === 'answered') {
    return <WithTriedFigures draw={draw} datedAnswers={datedAnswers} own={outcome} />;
  }
  return (
    <>
      <SaleIsNear datedAnswers={datedAnswers} href={pathOf('sale-date', locale)} />
      <PageTitle>{words(titleOf(view))}</PageTitle>
      {outcome.is === 'empty' ? <Empty /> : <Refused {...outcome} />}
    </>
  );
}

function titleOf(view: ResultsView): string {
  return view === 'answer' ? 'results.title' : `answer.places.${view}.title`;
}

function Placeholder({ view }: Pick<Props, 'view'>) {
  const { words } = useSpeaker();
  return (
    <>
      <h1>{words(titleOf(view))}</h1>
      <Waiting>{words('results.waiting')}</Waiting>
      <noscript>
        <p>{words('results.withoutScript')}</p>
      </noscript>
    </>
  );
}

function Empty() {
  const { locale, words } = useSpeaker();
  const datedAnswers = useAnswers();
  return (
    <>
      <p>{words('results.empty.lead')}</p>
      <div className={styles.buttons}>
        <ButtonLink href={pathOf('questions/owner', locale)}>{words('results.empty.begin')}</ButtonLink>
        <Button look="quiet" onClick={() => datedAnswers && replaceAnswers(exampleAnswers(datedAnswers.asOf))}>
          {words('results.empty.example')}
        </Button>
      </div>
    </>
  );
}

/** Answers that cannot be read, each with a way to its page. */
function Refused({ problems }: Extract<ResultsState, { is: 'refused' }>) {
  const { locale, say, words } = useSpeaker();
  return (
    <Callout kind="check">
      <h2>{words('results.refused.title')}</h2>
      <p>{words('results.refused.lead')}</p>
      <ul className={styles.list}>
        {problems.map((problem) => {
          const page = pageOfProblem(problem);
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
