'use client';

import { useMemo } from 'react';
import type { PlainDate } from '../../lib/calendar/date';
import type { DeskCase } from '../../lib/desk/desk-case';
import { differentAnswers } from '../../lib/desk/differences';
import { aboutOption } from '../../lib/explain/about-option';
import { CASE_MEASURES, type ComparedOption, caseFigures, optionsOfBoth } from '../../lib/explain/compare-cases';
import { authoritiesAmong } from '../../lib/explain/for-household';
import { ScrollTable } from '../charts/ScrollTable';
import { resultsOf } from '../engine/compute-results';
import type { Answered } from '../engine/results-state';
import { useAnswer } from '../fields/read-back';
import { useAuthorityName } from '../results/authority-name';
import { useSpeaker } from '../words';
import styles from './desk.module.css';

interface Props {
  readonly one: DeskCase;
  readonly other: DeskCase;
  readonly asOf: PlainDate;
}

/** What two cases answer differently, and what becomes of each option in both. */
export function TwoCases({ one, other, asOf }: Props) {
  const { words } = useSpeaker();
  const [result, otherResult] = useMemo(
    () => [resultsOf({ answers: one.answers, asOf }), resultsOf({ answers: other.answers, asOf })],
    [one, other, asOf],
  );
  return (
    <>
      <Differences one={one} other={other} asOf={asOf} />
      {result.is === 'answered' && otherResult.is === 'answered' ? (
        <Outcomes names={[one.name, other.name]} results={[result, otherResult]} />
      ) : (
        <p>{words('desk.compare.unread')}</p>
      )}
    </>
  );
}

function Differences({ one, other, asOf }: Props) {
  const { words } = useSpeaker();
  const answer = useAnswer();
  const paths = differentAnswers({ ...one, asOf }, { ...other, asOf });
  if (paths.length === 0) return <p>{words('desk.compare.sameAnswers')}</p>;
  return (
    <ScrollTable caption={words('desk.compare.answers', { count: paths.length })}>
      <Head first={words('desk.compare.question')} names={[one.name, other.name]} />
      <tbody>
        {paths.map((path) => (
          <tr key={path}>
            <th scope="row">{words(`fields.${path}.label`)}</th>
            {[one, other].map(({ id, answers }) => (
              <td key={id}>{answer(path, answers[path] ?? '') ?? words('review.unknown')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Head({ first, names }: { readonly first: string; readonly names: readonly [string, string] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{names[0]}</th>
        <th scope="col">{names[1]}</th>
      </tr>
    </thead>
  );
}

interface OutcomesProps {
  readonly names: readonly [string, string];
  readonly results: readonly [Answered, Answered];
}

/** The options that are open in either case; those that are open in neither are only named. */
function Outcomes({ names, results }: OutcomesProps) {
  const { format, say, words } = useSpeaker();
  const backer = useAuthorityName();
  const [one, other] = results;
  const options = optionsOfBoth(one.simulation.options, other.simulation.options);
  const authorities = authoritiesAmong([...one.simulation.options, ...other.simulation.options]);
  const titleOf = ({ id, name, authority }: ComparedOption) => {
    const title = say(aboutOption({ id, name }, 'title'));
    return authorities.length > 1
      ? words('results.compare.withBacker', { option: title, backer: backer(authority) })
      : title;
  };
  const isOpen = ({ id }: ComparedOption) => results.some(({ simulation }) => simulation.suggestedOrder.includes(id));
  const closed = options.filter((option) => !isOpen(option));
  return (
    <>
      <ScrollTable caption={words('desk.compare.caption')}>
        <Head first={words('desk.compare.measure')} names={names} />
        {options.filter(isOpen).map((option) => (
          <Compared key={option.id} id={option.id} title={titleOf(option)} results={results} />
        ))}
      </ScrollTable>
      {closed.length > 0 && (
        <p>{words('desk.compare.closed', { options: format.all(closed.map((option) => titleOf(option))) })}</p>
      )}
    </>
  );
}

interface ComparedProps extends Pick<OutcomesProps, 'results'> {
  readonly id: string;
  readonly title: string;
}

const SIDES = [0, 1] as const;

/** One option in both cases: where it stands, then each measure that either has. */
function Compared({ id, title, results }: ComparedProps) {
  const { say, value, words } = useSpeaker();
  const columns = SIDES.map((side) => {
    const { shown, simulation } = results[side];
    const explained = shown.find(({ option }) => option.id === id);
    return { side, explained, figures: explained ? caseFigures(explained.option, simulation.situation) : {} };
  });
  const measures = CASE_MEASURES.filter((measure) => columns.some(({ figures }) => figures[measure] !== undefined));
  return (
    <tbody>
      <tr className={styles.option}>
        <th scope="rowgroup" colSpan={SIDES.length + 1}>
          {title}
        </th>
      </tr>
      <tr>
        <th scope="row">{words('desk.compare.status')}</th>
        {columns.map(({ side, explained }) => (
          <td key={side}>{explained ? say(explained.explained.statusLabel) : words('desk.compare.notOfLoan')}</td>
        ))}
      </tr>
      {measures.map((measure) => (
        <tr key={measure}>
          <th scope="row">{words(`desk.compare.${measure}`)}</th>
          {columns.map(({ side, figures: { [measure]: figure } }) => (
            <td key={side}>{figure ? value(figure) : words('desk.compare.noFigure')}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
