'use client';

import { useRouter } from 'next/navigation';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { PlainDate } from '../../lib/calendar/date';
import type { PlacedProblem } from '../../lib/case/problems';
import { type CaseLines, LIST_BYTES, readLine, readLines } from '../../lib/desk/list';
import { openOf } from '../../lib/explain/for-household';
import { changeOf } from '../../lib/explain/payment-change';
import { explainFileProblem } from '../../lib/explain/problem';
import { currentAnswers } from '../answer-store';
import { ScrollTable } from '../charts/ScrollTable';
import device from '../device/device.module.css';
import { resultsOf } from '../engine/compute-results';
import fields from '../fields/Field.module.css';
import { StatusLine } from '../results/StatusLine';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import styles from './desk.module.css';
import { addCase, openCase } from './desk-store';
import { OnDesk } from './OnDesk';
import { keepList, keptList, type Screened, type ScreenedCase } from './screened';

/** A spreadsheet of cases, each with the options to look at first. */
export function ScreenList() {
  return <OnDesk title="desk.screen.title">{() => <Screen />}</OnDesk>;
}

/** Lines that are answered before the page gets its turn again. */
const AT_ONCE = 5;
/** Rows that the table shows at first, and each time that more are asked for. */
const ROWS = 100;
/** More problems than these stay folded, so that the table is in sight. */
const SHOWN_OPEN = 5;
/** Open options that a row names. */
const NAMED = 2;

type State = 'cannot-read' | 'too-big' | { readonly done: number; readonly of: number; readonly list: Screened };

function Screen() {
  const { words } = useSpeaker();
  const [state, setState] = useState<State | undefined>(() => {
    const list = keptList();
    return list && { done: list.cases.length, of: list.cases.length, list };
  });
  /** The run under way; a newer file, or another page, ends it. */
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  async function screen({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    run.current += 1;
    const own = run.current;
    const isTooBig = file.size > LIST_BYTES;
    const text = isTooBig ? undefined : await file.text().catch(() => undefined);
    target.value = '';
    if (isTooBig) return setState('too-big');
    if (text === undefined) return setState('cannot-read');
    const lines = readLines(text);
    if (!lines.ok) return setState({ done: 0, of: 0, list: { cases: [], problems: lines.problems } });
    const { asOf } = currentAnswers();
    let list: Screened = { cases: [], problems: [] };
    for (let done = 0; done < lines.list.lines.length; done += AT_ONCE) {
      list = withMore(list, lines.list, done, asOf);
      setState({ done: Math.min(done + AT_ONCE, lines.list.lines.length), of: lines.list.lines.length, list });
      await new Promise((resolve) => setTimeout(resolve));
      if (run.current !== own) return;
    }
    keepList(list);
  }

  return (
    <>
      <p>{words('desk.screen.body')}</p>
      <p className={fields.hint}>{words('desk.screen.columns')}</p>
      <label className={`${device.choose} ${styles.drop}`}>
        {words('desk.screen.choose')}
        <input type="file" accept=".csv,text/csv" className={device.file} onChange={screen} />
      </label>
      {typeof state === 'string' ? (
        <p role="alert">{words(`device.unreadable.${state}`)}</p>
      ) : (
        state && (
          <>
            <p role="status">{words('desk.screen.done', { done: state.done, of: state.of })}</p>
            <Problems problems={state.list.problems} />
            {state.list.cases.length > 0 && <ScreenedTable cases={state.list.cases} />}
          </>
        )
      )}
    </>
  );
}

/** The list with the answers to the next lines. */
function withMore({ cases, problems }: Screened, lines: CaseLines, from: number, asOf: PlainDate): Screened {
  const read = lines.lines.slice(from, from + AT_ONCE).map((one) => screened(one, lines, asOf));
  return {
    cases: [...cases, ...read.flatMap((one) => ('problems' in one ? [] : [one]))],
    problems: [...problems, ...read.flatMap((one) => ('problems' in one ? one.problems : []))],
  };
}

function screened(
  line: CaseLines['lines'][number],
  form: CaseLines,
  asOf: PlainDate,
): ScreenedCase | { readonly problems: readonly PlacedProblem[] } {
  const read = readLine(line, form, asOf);
  if (!read.ok) return read;
  const outcome = resultsOf({ answers: read.listed.answers, asOf });
  if (outcome.is === 'refused') return { problems: outcome.problems.map((one) => ({ ...one, line: line.line })) };
  const candidates = outcome.is === 'answered' ? openOf(outcome) : [];
  const first = candidates.slice(0, NAMED).map(({ option, explained }) => ({
    ...explained,
    change: outcome.is === 'answered' ? changeOf(option, outcome.simulation.situation) : undefined,
  }));
  return { ...read.listed, first };
}

function Problems({ problems }: Pick<Screened, 'problems'>) {
  const { say, words } = useSpeaker();
  if (problems.length === 0) return null;
  return (
    <Callout kind="check">
      <details open={problems.length <= SHOWN_OPEN}>
        <summary>{words('desk.screen.problems', { count: problems.length })}</summary>
        <ul className={styles.list}>
          {problems.slice(0, ROWS).map((problem) => {
            const { line = 0, column, path, problem: what } = problem;
            return (
              <li key={`${line} ${path} ${what}`}>
                {column === undefined
                  ? words('desk.screen.line', { line })
                  : words('desk.screen.cell', { line, column })}{' '}
                {say(explainFileProblem(problem))}
              </li>
            );
          })}
        </ul>
      </details>
    </Callout>
  );
}

function ScreenedTable({ cases }: { readonly cases: readonly ScreenedCase[] }) {
  const { words } = useSpeaker();
  const [rows, setRows] = useState(ROWS);
  return (
    <>
      <ScrollTable caption={words('desk.screen.caption')}>
        <thead>
          <tr>
            <th scope="col">{words('desk.new.name')}</th>
            <th scope="col">{words('desk.screen.options')}</th>
            <th scope="col">{words('desk.compare.payment')}</th>
            <th scope="col">{words('desk.screen.open')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.slice(0, rows).map((one) => (
            <Row key={one.line} {...one} />
          ))}
        </tbody>
      </ScrollTable>
      {cases.length > rows && (
        <div>
          <Button look="quiet" onClick={() => setRows(rows + ROWS)}>
            {words('desk.screen.more', { count: cases.length - rows })}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ line, name, answers, first }: ScreenedCase) {
  const { locale, say, words } = useSpeaker();
  const router = useRouter();
  const called = name || words('desk.screen.line', { line });
  const change = first.find((one) => one.change)?.change;
  return (
    <tr>
      <th scope="row">{called}</th>
      <td>
        {first.length === 0
          ? words('desk.screen.nothing')
          : first.map(({ id, title, status, statusLabel }) => (
              <div key={id}>
                {say(title)} <StatusLine status={status} statusLabel={statusLabel} />
              </div>
            ))}
      </td>
      <td>{change ? say(change.sentence) : words('desk.compare.noFigure')}</td>
      <td>
        <Button
          look="link"
          label={words('desk.list.openNamed', { name: called })}
          onClick={() => {
            openCase(addCase({ name: called, answers }));
            router.push(pathOf('desk/case', locale));
          }}
        >
          {words('desk.screen.open')}
        </Button>
      </td>
    </tr>
  );
}
