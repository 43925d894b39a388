'use client';

import { useState } from 'react';
import { CASE_FILE_BYTES, type ReadCase, readCaseText } from '../../lib/interview/file';
import type { StoredAnswers } from '../answer-store';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './device.module.css';
import { OfferedAnswers } from './OfferedAnswers';

/** A case file, chosen or pasted. What was pasted stays until it is opened. */
export function OpenFile({ datedAnswers }: { readonly datedAnswers: StoredAnswers }) {
  const { words } = useSpeaker();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<ReadCase | 'cannot-read'>();

  async function read(file: File | undefined) {
    if (file === undefined) return;
    if (file.size > CASE_FILE_BYTES) return setOpened({ ok: false, because: 'too-big' });
    setOpened(await file.text().then(readCaseText, () => 'cannot-read' as const));
  }

  return (
    <section className={styles.section}>
      <h2>{words('device.open.title')}</h2>
      <p>{words('device.open.body')}</p>
      <label className={styles.choose}>
        {words('device.open.choose')}
        <input
          type="file"
          accept=".json,application/json"
          className={styles.file}
          onChange={(event) => {
            void read(event.target.files?.[0]);
            // The same file, mended, can be chosen again.
            event.target.value = '';
          }}
        />
      </label>
      <label className={styles.label}>
        {words('device.open.paste')}
        <textarea
          className={styles.text}
          rows={4}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button look="quiet" onClick={() => setOpened(readCaseText(text))}>
        {words('device.open.button')}
      </Button>
      {opened !== undefined && (
        <OfferedAnswers opened={opened} datedAnswers={datedAnswers} onDone={() => setOpened(undefined)} />
      )}
    </section>
  );
}
