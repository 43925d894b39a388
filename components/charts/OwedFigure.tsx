'use client';

import dynamic from 'next/dynamic';
import { owedPoints } from '../../lib/simulate/owed';
import { useSpeaker } from '../words';
import { type Compared, markOf } from './compared';
import { Figure } from './Figure';
import { ScrollTable } from './ScrollTable';
import { Shape } from './Shape';

const OwedPicture = dynamic(() => import('./OwedPicture').then((file) => file.OwedPicture), { ssr: false });

const HEIGHT = 340;

/** What is still owed under each option, from the first payment to the last. */
export function OwedFigure({ compared }: { readonly compared: readonly Compared[] }) {
  const { format, words } = useSpeaker();
  const points = owedPoints(compared.map(({ rows }) => rows));
  return (
    <Figure
      title={words('results.charts.owed.title')}
      leads={[words('results.charts.owed.lead')]}
      compared={compared}
      sample={(option) => (
        <>
          <path d="M0 12h48" stroke={markOf(option).color} strokeWidth="3" strokeDasharray={markOf(option).dashes} />
          <Shape option={option} x={24} y={12} />
        </>
      )}
      height={HEIGHT}
      picture={<OwedPicture points={points} options={compared.length} height={HEIGHT} />}
      table={
        <ScrollTable caption={words('results.charts.owed.caption')}>
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
            {points.map(({ month, owed }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                {compared.map(({ id }, index) => {
                  const amount = owed[index];
                  return (
                    <td key={id}>
                      {amount === undefined ? words('results.charts.owed.ended') : format.moneyWithCents(amount)}
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
