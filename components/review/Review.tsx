'use client';

import Link from 'next/link';
import { useEffect, useMemo, useState } from 'react';
import type { Problem } from '../../lib/case/problems';
import { explainProblem } from '../../lib/explain/explain';
import type { Draft } from '../../lib/interview/draft';
import { idleAnswers } from '../../lib/interview/idle-answers';
import { pagesFor } from '../../lib/interview/relevance';
import { readAnswers } from '../../lib/interview/run';
import { useDraft } from '../answer-store';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { Paper } from '../ui/Paper';
import { SaleIsNear } from '../urgent/SaleIsNear';
import { toChange } from '../wizard/way';
import { useSpeaker } from '../words';
import styles from './review.module.css';
import { Section } from './Section';

/** Every answer before the results, each with a way to change it. */
export function Review() {
  const { locale, words } = useSpeaker();
  const draft = useDraft();
  return (
    <div className={styles.page}>
      <PageTitle>{words('review.title')}</PageTitle>
      <p>{words('review.lead')}</p>
      <noscript>
        <p>{words('wizard.withoutScript')}</p>
      </noscript>
      {draft ? <Answers draft={draft} /> : <p>{words('wizard.waiting')}</p>}
      <div>
        <ButtonLink href={pathOf('results', locale)}>{words('review.toResults')}</ButtonLink>{' '}
        <ButtonLink look="link" href={pathOf('answers', locale)}>
          {words('site.answers')}
        </ButtonLink>
      </div>
    </div>
  );
}

function Answers({ draft }: { readonly draft: Draft }) {
  const { locale, say, words } = useSpeaker();
  const problems = useMemo(() => problemsOf(draft), [draft]);
  const isEmpty = Object.keys(draft.answers).length === 0;
  return (
    <>
      <SaleIsNear draft={draft} href={toChange('sale-date', locale)} />
      {isEmpty && (
        <Callout>
          <p>{words('review.empty')}</p>
          <p>
            <Link href={pathOf('questions/owner', locale)}>{words('review.begin')}</Link>
          </p>
        </Callout>
      )}
      <Idle draft={draft} />
      {problems.length > 0 && (
        <Callout kind="urgent">
          <h2>{words('review.refusedTitle')}</h2>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem.path}>
                <a href={`#${problem.path}`}>{say(explainProblem(problem))}</a>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      <Paper>
        <div className={styles.sections}>
          {pagesFor(draft.answers).map((page) => (
            <Section key={page.route} page={page} answers={draft.answers} refused={problems.map(({ path }) => path)} />
          ))}
        </div>
      </Paper>
    </>
  );
}

/** Says which answers no longer matter, so that nobody wonders after a change. They stay, in case it is changed back. */
function Idle({ draft }: { readonly draft: Draft }) {
  const { words } = useSpeaker();
  const [idle, setIdle] = useState<readonly string[]>([]);
  useEffect(() => {
    const runs = idleAnswers(draft);
    const found: string[] = [];
    function next() {
      const { value, done } = runs.next();
      if (done) return setIdle(found);
      if (value !== undefined) found.push(value);
      timer = setTimeout(next);
    }
    let timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [draft]);
  if (idle.length === 0) return null;
  return (
    <Callout>
      <h2>{words('review.idleTitle')}</h2>
      <p>{words('review.idle')}</p>
      <ul className={styles.problems}>
        {idle.map((path) => (
          <li key={path}>{words(`fields.${path}.label`)}</li>
        ))}
      </ul>
    </Callout>
  );
}

function problemsOf(draft: Draft): readonly Problem[] {
  const reading = readAnswers(draft);
  return reading.ok ? [] : reading.problems;
}
