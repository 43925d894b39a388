'use client';

import { useState } from 'react';
import type { PlainDate } from '../../lib/calendar/date';
import type { Case } from '../../lib/case/schema';
import {
  APPLICATION_DAYS,
  areAllThere,
  DAYS_OF_LOG,
  dayProblem,
  firstDayOf,
  INCOME_KINDS,
  incomeNote,
  nameOfPaper,
  PAPERS_SOURCE,
  type PaperNotes,
  paperLog,
  papersOf,
  STEPS_OF_PAPER,
  stepNote,
} from '../../lib/explain/papers';
import { readDay } from '../../lib/interview/typed';
import { saveAnswers, savePaperNotes, useAnswers } from '../answer-store';
import { DateInputs } from '../fields/DateInputs';
import { describedBy } from '../fields/described-by';
import fields from '../fields/Field.module.css';
import { SourceLink } from '../rules/SourceLink';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** The papers of an application to tick off, with a log of what was sent, and the days that move the calendar. */
export function Papers({ loanCase }: { readonly loanCase: Case }) {
  const { say, words } = useSpeaker();
  const stored = useAnswers();
  if (stored === undefined) return null;
  const { answers, asOf, paperNotes } = stored;
  const papers = papersOf(loanCase, paperNotes);
  if (papers.length === 0) return null;
  const log = paperLog(paperNotes, loanCase.loan);

  /** The calendar counts from the first paper that was sent and the first that arrived, unless another day was told. */
  function note(changes: PaperNotes) {
    savePaperNotes(changes);
    for (const { path, firstOf } of DAYS_OF_LOG) {
      const [before, now] = [firstDayOf(firstOf, paperNotes), firstDayOf(firstOf, { ...paperNotes, ...changes })];
      const typed = readDay(answers[path] ?? '');
      if (now !== before && (typed === undefined || typed === before)) saveAnswers({ [path]: now ?? '' });
    }
  }

  return (
    <section className={styles.section}>
      <h2>{words('papers.title')}</h2>
      <details>
        <summary>{words('papers.open')}</summary>
        <div className={styles.folded}>
          <p>{words('papers.lead')}</p>
          <p className={styles.clause}>
            <SourceLink {...PAPERS_SOURCE} />
          </p>
          <p>{words('papers.kept')}</p>
          <fieldset className={fields.field}>
            <legend className={fields.label}>{words('papers.incomes')}</legend>
            {INCOME_KINDS.map((kind) => (
              <Tick key={kind} name={incomeNote(kind)} label={words(`papers.income.${kind}`)} notes={paperNotes} />
            ))}
          </fieldset>
          <ul className={styles.reasons}>
            {papers.map((paper) => {
              const named = say(nameOfPaper(paper, loanCase.loan));
              return (
                <li key={paper}>
                  <p>
                    <strong>{named}</strong>
                  </p>
                  <Tick name={`${paper}.have`} label={words('papers.have')} about={named} notes={paperNotes} />
                  {STEPS_OF_PAPER.map((step) => (
                    <Day
                      key={step}
                      id={stepNote(paper, step)}
                      label={words(`papers.steps.${step}`)}
                      about={named}
                      value={paperNotes[stepNote(paper, step)]}
                      asOf={asOf}
                      {...(step === 'confirmedOn' && { sentOn: paperNotes[stepNote(paper, 'sentOn')] })}
                      onChange={(day) => note({ [stepNote(paper, step)]: day })}
                    />
                  ))}
                </li>
              );
            })}
          </ul>
        </div>
      </details>
      {areAllThere(papers, paperNotes) && <p>{words('papers.allThere')}</p>}
      {log.length > 0 && (
        <>
          <h3>{words('papers.logTitle')}</h3>
          <ul className={styles.list}>
            {log.map(({ sentence }) => (
              <li key={say(sentence)}>{say(sentence)}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{words('papers.days')}</summary>
        <div className={styles.folded}>
          <p>{words('papers.calendar')}</p>
          {APPLICATION_DAYS.map((path) => (
            <Day
              key={path}
              id={path}
              label={words(`fields.${path}.label`)}
              value={answers[path]}
              asOf={asOf}
              {...(path === 'foreclosure.applicationReceivedOn' && {
                sentOn: answers['foreclosure.applicationSentOn'],
              })}
              onChange={(day) => saveAnswers({ [path]: day })}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  /** What is ticked, where the label does not say so. */
  readonly about?: string;
  readonly notes: PaperNotes;
}

function Tick({ name, label, about, notes }: TickProps) {
  const { words } = useSpeaker();
  return (
    <label className={fields.choice}>
      <input
        type="checkbox"
        checked={notes[name] === 'yes'}
        onChange={({ target }) => savePaperNotes({ [name]: target.checked ? 'yes' : '' })}
        {...(about && { 'aria-label': words('papers.of', { step: label, paper: about }) })}
      />
      <span>{label}</span>
    </label>
  );
}

interface DayProps {
  readonly id: string;
  readonly label: string;
  /** What the day is of, where the label does not say so. */
  readonly about?: string;
  readonly value: string | undefined;
  readonly asOf: PlainDate;
  /** The day of sending, which a day of arrival cannot come before. */
  readonly sentOn?: string | undefined;
  readonly onChange: (day: string) => void;
}

const WHOLE = /^\d{4}-\d+-\d+$/;

/** A day typed as on every other page. One half typed changes no answer; one that cannot be right is no answer. */
function Day({ id, label, about, value = '', asOf, sentOn = '', onChange }: DayProps) {
  const { say, words } = useSpeaker();
  const [typed, setTyped] = useState('');
  const problemOf = (day: PlainDate) => dayProblem(day, asOf, readDay(sentOn));
  const ownDay = readDay(typed);
  const isOwn = typed !== '' && (ownDay === undefined || problemOf(ownDay) !== undefined || ownDay === readDay(value));
  const shown = isOwn ? typed : readDay(value) ? value : '';
  const day = readDay(shown);
  const wrong = day ? problemOf(day) : WHOLE.test(shown) ? 'problems.date' : undefined;
  const field = { unit: 'name', value: label } as const;
  const problem = wrong && say({ key: wrong, values: { field, key: field } });

  function take(text: string) {
    setTyped(text);
    const day = readDay(text);
    if (day !== undefined) onChange(problemOf(day) ? '' : day);
    else if (text === '') onChange('');
  }

  return (
    <fieldset
      data-field
      className={problem ? `${fields.field} ${fields.wrong}` : fields.field}
      {...(about && { 'aria-label': words('papers.of', { step: label, paper: about }) })}
    >
      <legend className={fields.label}>{label}</legend>
      {problem && (
        <p id={describedBy(id)} className={fields.problem}>
          {problem}
        </p>
      )}
      <DateInputs id={id} typed={shown} onType={take} problem={problem} />
    </fieldset>
  );
}
