'use client';

import { type FormEvent, useState } from 'react';
import { SHORTEST_PASSPHRASE } from '../../lib/desk/encryption';
import { AskFirst } from '../ui/AskFirst';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './desk.module.css';
import { lockDesk, sealDesk, unsealDesk } from './desk-store';
import { MINUTES_UNUSED } from './lock-unused';
import { TextField } from './TextField';

/** Sets a passphrase, which seals every case; locks the desk, or takes the passphrase off. */
export function Passphrase({ isSealed }: { readonly isSealed: boolean }) {
  const { words } = useSpeaker();
  return (
    <section className={styles.section} aria-labelledby="passphrase">
      <h2 id="passphrase">{words('desk.passphrase.title')}</h2>
      {isSealed ? (
        <>
          <p role="status">{words('desk.passphrase.on', { minutes: MINUTES_UNUSED })}</p>
          <div className={styles.buttons}>
            <Button look="quiet" onClick={lockDesk}>
              {words('desk.passphrase.lock')}
            </Button>
            <AskFirst
              button={words('desk.passphrase.turnOff')}
              title={words('desk.passphrase.offTitle')}
              no={words('desk.passphrase.offNo')}
              yes={words('desk.passphrase.turnOff')}
              onYes={unsealDesk}
            >
              <p>{words('desk.passphrase.offBody')}</p>
            </AskFirst>
          </div>
        </>
      ) : (
        <details>
          <summary>{words('desk.passphrase.open')}</summary>
          <SetPassphrase />
        </details>
      )}
    </section>
  );
}

function SetPassphrase() {
  const { words } = useSpeaker();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [state, setState] = useState<'short' | 'differs' | 'working' | 'failed'>();

  async function set(event: FormEvent) {
    event.preventDefault();
    if (state === 'working') return;
    if (typed.length < SHORTEST_PASSPHRASE) return setState('short');
    if (typed !== again) return setState('differs');
    setState('working');
    if (!(await sealDesk(typed))) setState('failed');
  }

  if (!window.isSecureContext) return <p>{words('desk.passphrase.insecure')}</p>;
  const problem = (when: typeof state) => (state === when ? words(`desk.passphrase.${when}`) : undefined);
  return (
    <form noValidate className={styles.naming} onSubmit={set}>
      <p>{words('desk.passphrase.what')}</p>
      <p>
        <strong>{words('desk.passphrase.forgotten')}</strong>
      </p>
      <p>{words('desk.passphrase.limits')}</p>
      <TextField
        id="new-passphrase"
        label={words('desk.passphrase.new', { least: SHORTEST_PASSPHRASE })}
        typed={typed}
        onType={setTyped}
        problem={problem('short')}
        type="password"
        autoComplete="new-password"
      />
      <TextField
        id="same-passphrase"
        label={words('desk.passphrase.again')}
        typed={again}
        onType={setAgain}
        problem={problem('differs')}
        type="password"
        autoComplete="new-password"
      />
      <div>
        <Button type="submit" look="quiet">
          {words('desk.passphrase.turnOn')}
        </Button>
      </div>
      <p role="status">{problem('working') ?? problem('failed')}</p>
    </form>
  );
}
