import { useTransition } from 'react';
import type { PlainDate } from '../../lib/calendar/date';
import type { Case } from '../../lib/case/schema';
import {
  agendaOf,
  calendarDays,
  type DeadlineExplanation,
  isEarlyDay,
  ruleSetSentence,
  whyDaysAreMissing,
} from '../../lib/explain/dates';
import { unaskedRulesOf } from '../../lib/explain/unasked-rules';
import type { Speaker } from '../../lib/words/speech';
import { calendarMark } from '../answer-store';
import { SourceLink } from '../rules/SourceLink';
import { Button } from '../ui/Button';
import { download } from '../ui/download';
import { QuestionLink } from '../wizard/QuestionLink';
import { useSpeaker } from '../words';
import styles from './results.module.css';

interface Props {
  readonly dates: readonly DeadlineExplanation[];
  readonly asOf: PlainDate;
  readonly loanCase: Case;
}

const GROUPS = ['yours', 'theirs', 'notBefore'] as const;

/** The days ahead, the household's own and a sale first; those that have passed are one closed line. */
export function Dates({ dates, asOf, loanCase }: Props) {
  const speaker = useSpeaker();
  const { say, words } = speaker;
  const [, startSaving] = useTransition();
  const agenda = agendaOf(dates, asOf);
  // That a sale has to wait is said among the steps above.
  const shown = { ...agenda, notBefore: agenda.notBefore.filter(({ holdsSale }) => !holdsSale) };
  const early = shown.yours.filter(({ id }) => isEarlyDay(id));
  const unasked = unaskedRulesOf(loanCase, dates);
  const missing = whyDaysAreMissing(loanCase);
  if (dates.length === 0 && unasked.length === 0 && !missing) return null;
  const ruleSet = dates.some(({ id }) => id !== 'sale') && <p className={styles.decides}>{say(ruleSetSentence())}</p>;
  const isAhead = GROUPS.some((group) => shown[group].length > 0);
  const toSave = calendarDays(agenda, asOf);
  return (
    // Days that have passed and rules nobody asked for stay off the paper: alone they need no heading there.
    <section className={isAhead || missing ? styles.section : `${styles.section} ${styles.onScreen}`}>
      <h2>{words('explain.heading.timeline')}</h2>
      {missing && (
        <div>
          <p>{say(missing.sentence)}</p>
          <p className={styles.clause}>
            <SourceLink {...missing.source} />
          </p>
        </div>
      )}
      {GROUPS.filter((group) => shown[group].length > 0).map((group) => (
        <section key={group} className={styles.section}>
          <h3>{words(`timeline.group.${group}`)}</h3>
          <DateList dates={shown[group].filter(({ id }) => !isEarlyDay(id))} />
          {group === 'yours' && agenda.aim && early.length > 0 && (
            <details>
              <summary>{words('timeline.earlier')}</summary>
              <p>{say(agenda.aim)}</p>
              <DateList dates={early} />
            </details>
          )}
        </section>
      ))}
      {agenda.passed.length > 0 && (
        <details className={styles.onScreen}>
          <summary>{words('results.dates.passed', { count: agenda.passed.length })}</summary>
          <p>{words('timeline.allPassed')}</p>
          <DateList dates={agenda.passed} />
        </details>
      )}
      {toSave.length > 0 && (
        <div className={`${styles.part} ${styles.onScreen}`}>
          <p>{words('timeline.calendar.about')}</p>
          <div className={styles.buttons}>
            <Button look="quiet" onClick={() => startSaving(() => saveCalendar(toSave, asOf, speaker))}>
              {words('timeline.calendar.save')}
            </Button>
          </div>
        </div>
      )}
      {unasked.length > 0 && (
        <details className={styles.onScreen}>
          <summary>{words('timeline.ifTrue.title')}</summary>
          <ul className={styles.reasons}>
            {unasked.map(({ id, sentence, question, source }) => (
              <li key={id}>
                <p>
                  {say(sentence)} {question && <QuestionLink {...question} />}
                </p>
                <p className={styles.clause}>
                  <SourceLink {...source} />
                </p>
              </li>
            ))}
          </ul>
          {ruleSet}
        </details>
      )}
      {unasked.length === 0 && ruleSet}
    </section>
  );
}

/** The library that writes it is loaded only now. */
async function saveCalendar(days: Props['dates'], today: PlainDate, speaker: Speaker) {
  const { calendarFile } = await import('./calendar-file');
  download(
    speaker.words('timeline.calendar.fileName'),
    calendarFile(days, speaker, { now: new Date(), today, caseMark: calendarMark() }),
    'text/calendar;charset=utf-8',
  );
}

function DateList({ dates }: Pick<Props, 'dates'>) {
  const { say } = useSpeaker();
  return (
    <ul className={styles.reasons}>
      {dates.map(({ id, label, left, sentences, source }) => (
        <li key={id}>
          <p>
            <strong>{say(label)}</strong>
            {left && `, ${say(left)}`}
          </p>
          <p>{sentences.map(say).join(' ')}</p>
          <p className={styles.clause}>
            <SourceLink {...source} />
          </p>
        </li>
      ))}
    </ul>
  );
}
