'use client';

import dynamic from 'next/dynamic';
import { useSpeaker } from '../words';
import type { Compared } from './compared';
import { Figure } from './Figure';
import type { Block } from './LinesPicture';
import { type LinePoint, NAMED_ON_LINES } from './line-point';
import { colorOf, dashesOf } from './looks';
import { Table } from './Table';

const LinesPicture = dynamic(() => import('./LinesPicture').then((file) => file.LinesPicture), { ssr: false });

const HEIGHT = 280;

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
      keys={compared.slice(compared.length > NAMED_ON_LINES ? 0 : compared.length).map(({ id, short, look }) => ({
        id,
        label: short,
        sample: <path d="M0 12h48" stroke={colorOf(look)} strokeWidth="3" strokeDasharray={dashesOf(look)} />,
      }))}
      height={HEIGHT}
      picture={<LinesPicture points={points} compared={compared} height={HEIGHT} wordsAt={wordsAt} blocks={blocks} />}
      table={
        <Table
          caption={words(`${wordsAt}.caption`)}
          heads={[words('results.charts.owed.month'), ...compared.map(({ title }) => title)]}
          rows={points.map(({ month, amounts, parts = [] }) => ({
            key: String(month),
            cells: [
              month,
              ...compared.map(({ id, rows }, index) => {
                const ended = rows.at(-1)?.balance === 0 ? 'ended' : 'stillOwed';
                const amount = amounts[index];
                const part = parts[index];
                return (
                  <div key={id}>
                    <p>{amount === undefined ? words(`results.charts.owed.${ended}`) : money(amount)}</p>
                    {part !== undefined && <p>{words(`${wordsAt}.part`, { part: money(part) })}</p>}
                  </div>
                );
              }),
            ],
          }))}
        />
      }
    />
  );
}
