'use client';

import dynamic from 'next/dynamic';
import { useSpeaker } from '../words';
import { type Compared, markOf } from './compared';
import { Figure } from './Figure';
import type { Block } from './LinesPicture';
import { type LinePoint, NAMED_ON_LINES } from './line-point';
import { ScrollTable } from './ScrollTable';

const LinesPicture = dynamic(() => import('./LinesPicture').then((file) => file.LinesPicture), { ssr: false });

const HEIGHT = 340;

interface Props {
  readonly compared: readonly Compared[];
  readonly points: readonly LinePoint[];
  /** Where the words of this picture stand. */
  readonly wordsAt: string;
  /** What the picture says, in the place of its title. */
  readonly point?: string;
  readonly blocks?: readonly Block[];
}

/** A line for each option over its months. */
export function LinesFigure({ compared, points, wordsAt, point, blocks = [] }: Props) {
  const { format, words } = useSpeaker();
  const money = format.moneyAmong(
    points.flatMap(({ amounts, parts = [] }) => [...amounts, ...parts].filter((amount) => amount !== undefined)),
  );
  return (
    <Figure
      title={point ?? words(`${wordsAt}.title`)}
      leads={point === undefined ? [words(`${wordsAt}.lead`)] : []}
      notes={point === undefined ? [] : [words(`${wordsAt}.lead`)]}
      keys={compared.slice(compared.length > NAMED_ON_LINES ? 0 : compared.length).map(({ id, title }, option) => ({
        id,
        label: title,
        sample: (
          <path d="M0 12h48" stroke={markOf(option).color} strokeWidth="3" strokeDasharray={markOf(option).dashes} />
        ),
      }))}
      height={HEIGHT}
      picture={
        <LinesPicture
          points={points}
          titles={compared.map(({ title }) => title)}
          height={HEIGHT}
          wordsAt={wordsAt}
          blocks={blocks}
        />
      }
      table={
        <ScrollTable caption={words(`${wordsAt}.caption`)}>
          <thead>
            <tr>
              <th scope="col">{words('results.charts.owed.month')}</th>
              {compared.map(({ id, title }, index) => (
                <th key={id} scope="col">
                  {words('results.charts.key', { letter: markOf(index).letter, option: title })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ month, amounts, parts = [] }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                {compared.map(({ id, rows }, index) => {
                  const ended = rows.at(-1)?.balance === 0 ? 'ended' : 'stillOwed';
                  const amount = amounts[index];
                  const part = parts[index];
                  return (
                    <td key={id}>
                      <p>{amount === undefined ? words(`results.charts.owed.${ended}`) : money(amount)}</p>
                      {part !== undefined && <p>{words(`${wordsAt}.part`, { part: money(part) })}</p>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      }
    />
  );
}
