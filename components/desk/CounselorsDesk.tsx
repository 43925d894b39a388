'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { DeskCase } from '../../lib/desk/desk-case';
import { useAnswers } from '../answer-store';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import { CaseList } from './CaseList';
import styles from './desk.module.css';
import { addCase, type OpenDesk, openCase } from './desk-store';
import { EraseDesk } from './EraseDesk';
import { Files } from './Files';
import { OnDesk } from './OnDesk';
import { Passphrase } from './Passphrase';
import { TextField } from './TextField';

/** Several cases on one device: begin one, find one, go on with it. */
export function CounselorsDesk() {
  return (
    <OnDesk title="desk.title" lead="desk.lead">
      {(desk) => <Opened {...desk} />}
    </OnDesk>
  );
}

function Opened({ cases, isSealed }: Pick<OpenDesk, 'cases' | 'isSealed'>) {
  const { locale, words } = useSpeaker();
  return (
    <>
      <LooseAnswers cases={cases} />
      <NewCase />
      <CaseList cases={cases} />
      <section className={styles.section} aria-labelledby="screen">
        <h2 id="screen">{words('desk.screen.title')}</h2>
        <p>
          {words('desk.screen.lead')} <Link href={pathOf('desk/list', locale)}>{words('desk.screen.link')}</Link>
        </p>
      </section>
      <Files cases={cases} />
      <Passphrase isSealed={isSealed} />
      <div>
        <EraseDesk />
      </div>
    </>
  );
}

function NewCase() {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  return (
    <section className={styles.section} aria-labelledby="new">
      <h2 id="new">{words('desk.new.title')}</h2>
      <NameForm
        id="new-name"
        button={words('desk.new.button')}
        onNamed={(name) => {
          openCase(addCase({ name }));
          router.push(pathOf('desk/case', locale));
        }}
      />
    </section>
  );
}

/** Answers that somebody typed in this tab before the desk was opened, or whose case another tab has taken off it. */
function LooseAnswers({ cases }: Pick<OpenDesk, 'cases'>) {
  const { words } = useSpeaker();
  const stored = useAnswers();
  if (!stored || Object.keys(stored.answers).length === 0) return null;
  if (cases.some(({ id }) => id === stored.deskCase)) return null;
  return (
    <Callout kind="check">
      <h2>{words('desk.loose.title')}</h2>
      <p>{words('desk.loose.body')}</p>
      <NameForm
        id="loose-name"
        button={words('desk.loose.button')}
        onNamed={(name) => openCase(addCase({ ...stored, name }))}
      />
    </Callout>
  );
}

interface NameFormProps {
  readonly id: string;
  readonly button: string;
  readonly onNamed: (name: DeskCase['name']) => void;
}

function NameForm({ id, button, onNamed }: NameFormProps) {
  const { words } = useSpeaker();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <form
      noValidate
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(name.trim() === '');
        if (name.trim() === '') document.getElementById(id)?.focus();
        else onNamed(name.trim());
      }}
    >
      <TextField
        id={id}
        label={words('desk.new.name')}
        typed={name}
        onType={setName}
        hint={words('desk.new.hint')}
        problem={isMissing ? words('desk.new.noName') : undefined}
      />
      <div>
        <Button type="submit" look="quiet">
          {button}
        </Button>
      </div>
    </form>
  );
}
