'use client';

import { useRouter } from 'next/navigation';
import { useDeferredValue, useMemo, useState } from 'react';
import type { FactPath } from '../../lib/case/schema';
import type { DeskCase } from '../../lib/desk/desk-case';
import { caseFileText, fileNameOf } from '../../lib/desk/desk-file';
import { explainNotice } from '../../lib/explain/notice';
import { explainProblem } from '../../lib/explain/problem';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { asksOneQuestion, type QuestionPage, wordsOf } from '../../lib/interview/pages';
import { readAnswers } from '../../lib/interview/read-answers';
import { askedOn, pagesFor } from '../../lib/interview/relevance';
import { unusualAnswersOn } from '../../lib/interview/unusual-answers';
import { saveAnswers, useAnswers } from '../answer-store';
import { resultsOf } from '../engine/compute-results';
import fields from '../fields/Field.module.css';
import { DroppedAnswers } from '../review/DroppedAnswers';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { download } from '../ui/download';
import { useSpeaker } from '../words';
import { CaseField } from './CaseField';
import styles from './desk.module.css';
import { changeCase, closeCase } from './desk-store';
import { FirstOptions } from './FirstOptions';
import { OnDesk } from './OnDesk';
import { TextField } from './TextField';
import { WithOpenCase } from './WithOpenCase';

/** The case that this tab has open: every question on one page, and what the answers come to so far. */
export function WholeCase() {
  return (
    <OnDesk title="desk.case.title">
      {() => <WithOpenCase>{(openCase) => <Opened openCase={openCase} />}</WithOpenCase>}
    </OnDesk>
  );
}

function Opened({ openCase }: { readonly openCase: DeskCase }) {
  const stored = useAnswers();
  return stored && <Form openCase={openCase} datedAnswers={stored} />;
}

interface Props {
  readonly openCase: DeskCase;
  readonly datedAnswers: DatedAnswers;
}

function Form({ openCase, datedAnswers }: Props) {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  // What is typed shows at once; what it comes to follows when there is time.
  const latest = useDeferredValue(datedAnswers);
  const outcome = useMemo(() => resultsOf(latest), [latest]);
  return (
    <>
      <div className={styles.head}>
        <Name key={openCase.id} openCase={openCase} />
        <Notes openCase={openCase} />
      </div>
      <section className={styles.short} aria-labelledby="short">
        <h2 id="short">{words('desk.case.short')}</h2>
        <FirstOptions outcome={outcome} />
        <div className={styles.buttons}>
          <ButtonLink href={pathOf('results', locale)}>{words('desk.case.toAnswer')}</ButtonLink>
          <ButtonLink look="link" href={pathOf('desk/packet', locale)}>
            {words('desk.packet.link')}
          </ButtonLink>
          <Button
            look="link"
            onClick={() =>
              download(fileNameOf(openCase.name), caseFileText(openCase, datedAnswers.asOf), 'application/json')
            }
          >
            {words('desk.case.export')}
          </Button>
          <ButtonLink look="link" href={pathOf('desk/compare', locale)}>
            {words('desk.list.compare')}
          </ButtonLink>
          <Button
            look="link"
            onClick={() => {
              router.push(pathOf('desk', locale));
              closeCase();
            }}
          >
            {words('desk.case.close')}
          </Button>
        </div>
      </section>
      <DroppedAnswers unasked={openCase.unasked} />
      <p className={fields.hint}>
        {words('desk.case.keys')} {words('desk.case.saved')}
      </p>
      <form
        noValidate
        className={styles.page}
        onSubmit={(event) => {
          event.preventDefault();
          router.push(pathOf('results', locale));
        }}
      >
        <Topics datedAnswers={datedAnswers} />
        <div>
          <Button type="submit" look="quiet">
            {words('desk.case.toAnswer')}
          </Button>
        </div>
      </form>
    </>
  );
}

/** Every question that this loan is asked, by the pages of the interview. */
function Topics({ datedAnswers }: Pick<Props, 'datedAnswers'>) {
  const { say } = useSpeaker();
  const pages = pagesFor(datedAnswers.answers).map((page) => ({ page, asked: askedOn(page, datedAnswers.answers) }));
  const parsed = readAnswers(datedAnswers);
  const problems = parsed.ok ? [] : parsed.problems.map((one) => [one.path, say(explainProblem(one))] as const);
  const odd = unusualAnswersOn(
    pages.flatMap(({ asked }) => asked),
    datedAnswers,
  ).map((one) => [one.path, say(explainNotice(one))] as const);
  return (
    <div className={styles.topics}>
      {pages.map(({ page, asked }) => (
        <Topic
          key={page.route}
          page={page}
          asked={asked}
          answers={datedAnswers.answers}
          problems={Object.fromEntries(problems)}
          notices={Object.fromEntries(odd)}
        />
      ))}
    </div>
  );
}

/** A case keeps its last name while the box is empty; another tab may give it a new one. */
function Name({ openCase }: Pick<Props, 'openCase'>) {
  const { words } = useSpeaker();
  const [typed, setTyped] = useState(openCase.name);
  const isEmpty = typed.trim() === '';
  const name = isEmpty || typed.trim() === openCase.name ? typed : openCase.name;
  function rename(next: string) {
    setTyped(next);
    if (next.trim() !== '') changeCase(openCase.id, { name: next.trim() });
  }
  return (
    <TextField
      id="name"
      label={words('desk.new.name')}
      typed={name}
      onType={rename}
      problem={isEmpty ? words('desk.new.noName') : undefined}
    />
  );
}

function Notes({ openCase }: Pick<Props, 'openCase'>) {
  const { words } = useSpeaker();
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor="notes">
        {words('desk.case.notes')}
      </label>
      <textarea
        id="notes"
        className={styles.text}
        rows={3}
        value={openCase.notes}
        onChange={(event) => changeCase(openCase.id, { notes: event.target.value })}
        aria-describedby="notes-hint"
      />
      <p id="notes-hint" className={fields.hint}>
        {words('desk.case.notesHint')}
      </p>
    </div>
  );
}

type WordsByPath = Readonly<Partial<Record<FactPath, string>>>;

interface TopicProps extends Pick<DatedAnswers, 'answers'> {
  readonly page: QuestionPage;
  readonly asked: readonly FactPath[];
  /** What must change, and what is allowed but odd, by path. */
  readonly problems: WordsByPath;
  readonly notices: WordsByPath;
}

function Topic({ page, asked, answers, problems, notices }: TopicProps) {
  const { words } = useSpeaker();
  return (
    <section className={styles.topic}>
      {!asksOneQuestion(page) && <h2>{words(`${wordsOf(page)}.title`)}</h2>}
      {asked.map((path) => (
        <CaseField
          key={path}
          path={path}
          typed={answers[path] ?? ''}
          onType={(typed) => saveAnswers({ [path]: typed })}
          problem={problems[path]}
          notice={notices[path]}
        />
      ))}
    </section>
  );
}
