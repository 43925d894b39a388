'use client';

import { Button } from '../ui/Button';
import { download } from '../ui/download';
import { useSpeaker } from '../words';
import styles from './charts.module.css';
import type { Compared } from './compared';
import { scheduleCsv } from './csv';

interface Props {
  readonly compared: readonly Compared[];
  readonly asOf: string;
  /** Whether these are the months of figures that are only tried out, which the file's name then says. */
  readonly tried: boolean;
}

/** The months of each compared option, to keep as a file. */
export function ScheduleFiles({ compared, asOf, tried }: Props) {
  const speaker = useSpeaker();
  const { words } = speaker;
  return (
    <div className={styles.files}>
      <h3>{words('sheet.schedule.title')}</h3>
      <p>{words('sheet.schedule.lead')}</p>
      {compared.map(({ id, title, rows }) => (
        <Button
          key={id}
          look="link"
          onClick={() => {
            const name = words('sheet.schedule.fileName', {
              option: id.replaceAll('.', '-'),
              asOf,
              tried: tried ? 'yes' : 'no',
            });
            download(`${name}.csv`, scheduleCsv(rows, speaker), 'text/csv;charset=utf-8');
          }}
        >
          {words('sheet.schedule.save', { option: title })}
        </Button>
      ))}
    </div>
  );
}
