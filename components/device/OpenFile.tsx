'use client';

import { useState } from 'react';
import { type Opened, openCase } from '../../lib/case/file';
import type { KeptDraft } from '../answer-store';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './device.module.css';
import { Offer } from './Offer';

/** A case file, chosen or pasted. What was pasted stays until it is opened. */
export function OpenFile({ draft }: { readonly draft: KeptDraft }) {
  const { words } = useSpeaker();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<Opened | 'cannot-read'>();

  async function read(file: File | undefined) {
    if (file === undefined) return;
    setOpened(await file.text().then(openCase, () => 'cannot-read' as const));
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
      <Button look="quiet" onClick={() => setOpened(openCase(text))}>
        {words('device.open.button')}
      </Button>
      {opened !== undefined && <Offer opened={opened} draft={draft} onDone={() => setOpened(undefined)} />}
    </section>
  );
}
