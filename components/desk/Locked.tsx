'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './desk.module.css';
import { unlockDesk } from './desk-store';
import { EraseDesk } from './EraseDesk';
import { MINUTES_UNUSED } from './lock-unused';
import { TextField } from './TextField';

/** What stands in the desk's place until somebody types the passphrase. */
export function Locked() {
  const { words } = useSpeaker();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'wrong' | 'working'>();

  async function unlock(event: FormEvent) {
    event.preventDefault();
    if (state === 'working') return;
    setState('working');
    if (await unlockDesk(typed)) return;
    setState('wrong');
    document.getElementById('passphrase')?.focus();
  }

  return (
    <section className={styles.section} aria-labelledby="locked">
      <h2 id="locked">{words('desk.locked.title')}</h2>
      <p>{words('desk.locked.when', { minutes: MINUTES_UNUSED })}</p>
      <form noValidate className={styles.naming} onSubmit={unlock}>
        <TextField
          id="passphrase"
          label={words('desk.locked.passphrase')}
          typed={typed}
          onType={setTyped}
          problem={state === 'wrong' ? words('desk.locked.wrong') : undefined}
          type="password"
          autoComplete="current-password"
        />
        <div>
          <Button type="submit">{words('desk.locked.button')}</Button>
        </div>
        <p role="status">{state === 'working' && words('desk.passphrase.working')}</p>
      </form>
      <p>{words('desk.passphrase.forgotten')}</p>
      <div>
        <EraseDesk />
      </div>
    </section>
  );
}
