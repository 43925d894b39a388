'use client';

import { type ChangeEvent, useState } from 'react';
import type { DeskCase } from '../../lib/desk/desk-case';
import { DESK_FILE_BYTES, deskFileText, type Imported, readDeskFile } from '../../lib/desk/desk-file';
import type { Unreadable } from '../../lib/interview/file';
import { currentAnswers } from '../answer-store';
import device from '../device/device.module.css';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { download } from '../ui/download';
import { useSpeaker } from '../words';
import styles from './desk.module.css';
import { addCase } from './desk-store';

async function readFile(file: File): Promise<Imported> {
  const refused = (because: Unreadable): Imported => ({ cases: [], refused: [{ name: file.name, because }] });
  if (file.size > DESK_FILE_BYTES) return refused('too-big');
  return file.text().then(
    (text) => readDeskFile(text, file.name),
    () => refused('not-json'),
  );
}

/** Takes cases in from files, and all cases along as one. */
export function Files({ cases }: { readonly cases: readonly DeskCase[] }) {
  const { words } = useSpeaker();
  const [imported, setImported] = useState<Imported>();

  async function takeIn({ target }: ChangeEvent<HTMLInputElement>) {
    const read = await Promise.all([...(target.files ?? [])].map(readFile));
    // The same file, mended, can be chosen again.
    target.value = '';
    const all = { cases: read.flatMap((one) => one.cases), refused: read.flatMap((one) => one.refused) };
    for (const one of all.cases) addCase(one);
    setImported(all);
  }

  return (
    <section className={styles.section} aria-labelledby="files">
      <h2 id="files">{words('desk.files.title')}</h2>
      <p>{words('desk.files.body')}</p>
      <div className={styles.buttons}>
        <label className={device.choose}>
          {words('desk.files.import')}
          <input type="file" accept=".json,application/json" multiple className={device.file} onChange={takeIn} />
        </label>
        {cases.length > 0 && (
          <Button
            look="quiet"
            onClick={() =>
              download(words('desk.files.name'), deskFileText(cases, currentAnswers().asOf), 'application/json')
            }
          >
            {words('desk.files.exportAll', { count: cases.length })}
          </Button>
        )}
      </div>
      <p role="status">{imported && words('desk.files.imported', { count: imported.cases.length })}</p>
      {imported && imported.refused.length > 0 && (
        <Callout kind="check">
          <p>{words('device.unreadable.title')}</p>
          <ul className={styles.list}>
            {imported.refused.map(({ name, because }) => (
              <li key={name}>
                <strong>{name}</strong>: {words(`device.unreadable.${because}`)}
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </section>
  );
}
