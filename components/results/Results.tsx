'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { explainProblem, isAboutSale } from '../../lib/explain/explain';
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
import { type Outcome, outcomeOf } from './reading';
import styles from './results.module.css';
import { WithTrial } from './WithTrial';

/** The results page: computed here, from what was typed in this tab. */
export function Results() {
  const { words } = useSpeaker();
  const draft = useDraft();
  const outcome = useMemo(() => draft && outcomeOf(draft), [draft]);
  return (
    <div className={styles.page}>
      <PageTitle>{words('results.title')}</PageTitle>
      {draft && outcome ? <Shown draft={draft} outcome={outcome} /> : <Waiting />}
    </div>
  );
}

interface Props {
  readonly draft: Draft;
  readonly outcome: Outcome;
}

function Shown(props: Props) {
  const { locale } = useSpeaker();
  return (
    <>
      {!tellsOfSale(props.outcome) && <SaleIsNear draft={props.draft} href={pathOf('sale-date', locale)} />}
      <Answers {...props} />
    </>
  );
}

/** A result that cannot be computed says nothing of a sale by itself. */
function tellsOfSale(outcome: Outcome): boolean {
  return outcome.is === 'answered' && outcome.explanation.actions.some(isAboutSale);
}

function Answers({ draft, outcome }: Props) {
  switch (outcome.is) {
    case 'empty':
      return <Empty />;
    case 'refused':
      return <Refused {...outcome} />;
    case 'answered':
      return <WithTrial key={JSON.stringify(draft.answers)} draft={draft} own={outcome} />;
  }
}

function Waiting() {
  const { words } = useSpeaker();
  return (
    <>
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
