'use client';

import Link from 'next/link';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../lib/case/problems';
import type { FactPath } from '../../lib/case/schema';
import { explainProblem } from '../../lib/explain/problem';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { idleAnswers } from '../../lib/interview/idle-answers';
import type { QuestionPage } from '../../lib/interview/pages';
import { readAnswers } from '../../lib/interview/read-answers';
import { pagesFor } from '../../lib/interview/relevance';
import type { Answers } from '../../lib/interview/typed';
import { rememberReview, useAnswers } from '../answer-store';
import { useAnswer } from '../fields/read-back';
import { openWhilePrinting } from '../results/printing';
import { pathOf } from '../routes';
import { ButtonLink } from '../ui/ButtonLink';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { Paper } from '../ui/Paper';
import { Waiting } from '../ui/Waiting';
import { SaleIsNear } from '../urgent/SaleIsNear';
import { changeAddress } from '../wizard/addresses';
import { useSpeaker } from '../words';
import { DroppedAnswers } from './DroppedAnswers';
import { answeredOn, ReviewSection } from './ReviewSection';
import styles from './review.module.css';

interface GroupOfPages {
  readonly name: 'first' | 'means' | 'past' | 'rest';
  readonly stages: readonly QuestionPage['stage'][];
}

/** The pages by their stages; the first group is what most depends on, and lies open. */
const GROUPS: readonly GroupOfPages[] = [
  { name: 'first', stages: ['quick', 'statement'] },
  { name: 'means', stages: ['exact', 'late'] },
  { name: 'past', stages: ['small'] },
  { name: 'rest', stages: ['circumstances', 'always'] },
];

/** Every answer before the results, each with a way to change it. */
export function Review() {
  const { locale, words } = useSpeaker();
  const datedAnswers = useAnswers();
  useEffect(rememberReview, []);
  return (
    <div className={styles.page}>
      <PageTitle>{words('review.title')}</PageTitle>
      <p>{words('review.lead')}</p>
      <noscript>
        <p>{words('wizard.withoutScript')}</p>
      </noscript>
      {datedAnswers ? (
        <>
          <DroppedAnswers unasked={datedAnswers.unasked} />
          <Groups datedAnswers={datedAnswers} />
          <div>
            <ButtonLink href={pathOf('results', locale)}>{words('review.toResults')}</ButtonLink>{' '}
            <ButtonLink look="link" href={pathOf('answers', locale)}>
              {words('site.answers')}
            </ButtonLink>
          </div>
          <Idle datedAnswers={datedAnswers} />
        </>
      ) : (
        <Waiting>{words('wizard.waiting')}</Waiting>
      )}
    </div>
  );
}

function Groups({ datedAnswers }: { readonly datedAnswers: DatedAnswers }) {
  const { locale, say, words } = useSpeaker();
  const problems = useMemo(() => problemsOf(datedAnswers), [datedAnswers]);
  const refused = problems.map(({ path }) => path);
  const printed = useRef<HTMLDivElement>(null);
  useEffect(() => openWhilePrinting(printed), []);
  const isEmpty = Object.keys(datedAnswers.answers).length === 0;
  return (
    <>
      <SaleIsNear datedAnswers={datedAnswers} href={changeAddress('sale-date', locale)} />
      {isEmpty && (
        <Callout>
          <p>{words('review.empty')}</p>
          <p>
            <Link href={pathOf('questions/owner', locale)}>{words('review.begin')}</Link>
          </p>
        </Callout>
      )}
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
        <div ref={printed} className={styles.sections}>
          {GROUPS.map(({ name, stages }) => (
            <Group
              key={name}
              name={name}
              pages={pagesFor(datedAnswers.answers).filter(({ stage }) => stages.includes(stage))}
              answers={datedAnswers.answers}
              refused={refused}
            />
          ))}
        </div>
      </Paper>
    </>
  );
}

interface GroupProps {
  readonly name: GroupOfPages['name'];
  readonly pages: readonly QuestionPage[];
  readonly answers: Answers;
  /** Paths whose answers cannot be read. */
  readonly refused: readonly string[];
}

/** The answers of some pages, folded unless they come first or one of them cannot be read. */
function Group({ name, pages, answers, refused }: GroupProps) {
  const { words } = useSpeaker();
  const answer = useAnswer();
  const paths = pages.flatMap((page) => answeredOn(page, answers));
  const sections = pages.map((page) => (
    <ReviewSection key={page.route} page={page} answers={answers} refused={refused} />
  ));
  if (name === 'first' || paths.length === 0) return sections;
  const unknown = paths.filter((path) => answer(path, answers[path] ?? '') === undefined).length;
  return (
    <details className={styles.group} open={paths.some((path) => refused.includes(path))}>
      <summary>
        <strong>{words(`review.groups.${name}`)}</strong>{' '}
        {words('review.groups.count', { count: paths.length, unknown })}
      </summary>
      <div className={styles.sections}>{sections}</div>
    </details>
  );
}

/** Says which answers no longer matter, so that nobody wonders after a change. They stay, in case it is changed back. Found after the page is drawn, it stands last, where it moves nothing. */
function Idle({ datedAnswers }: { readonly datedAnswers: DatedAnswers }) {
  const { words } = useSpeaker();
  const [idle, setIdle] = useState<readonly FactPath[]>([]);
  useEffect(() => {
    const runs = idleAnswers(datedAnswers);
    const found: FactPath[] = [];
    function next() {
      const { value, done } = runs.next();
      if (done) return setIdle(found);
      if (value !== undefined) found.push(value);
      timer = setTimeout(next);
    }
    let timer = setTimeout(next);
    return () => clearTimeout(timer);
  }, [datedAnswers]);
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

function problemsOf(datedAnswers: DatedAnswers): readonly Problem[] {
  const parsed = readAnswers(datedAnswers);
  return parsed.ok ? [] : parsed.problems;
}
