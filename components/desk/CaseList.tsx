'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { type DeskCase, searchCases } from '../../lib/desk/desk-case';
import { freeName } from '../../lib/desk/free-name';
import { useAnswers } from '../answer-store';
import fields from '../fields/Field.module.css';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import { useSpeaker } from '../words';
import styles from './desk.module.css';
import { addCase, openCase, putCase, removeCase } from './desk-store';
import { rememberPair } from './pair';

/** The cases, found by name or notes; each to be opened or taken off the desk. */
export function CaseList({ cases }: { readonly cases: readonly DeskCase[] }) {
  const { locale, words } = useSpeaker();
  const [typed, setTyped] = useState('');
  const [lastDeleted, setDeleted] = useState<DeskCase>();
  const deleted = cases.some(({ id }) => id === lastDeleted?.id) ? undefined : lastDeleted;
  const said = useRef<HTMLParagraphElement>(null);
  const found = searchCases(cases, typed);

  function remove(one: DeskCase) {
    removeCase(one);
    setDeleted(one);
    // The button disappears, so the focus moves to what stays.
    said.current?.focus();
  }

  return (
    <section className={styles.section} aria-labelledby="cases">
      <h2 id="cases">{words('desk.list.title')}</h2>
      <p ref={said} role="status" tabIndex={-1}>
        {deleted && words('desk.list.deleted', { name: deleted.name })}{' '}
        {deleted && (
          <Button
            look="link"
            onClick={() => {
              putCase(deleted);
              setDeleted(undefined);
              said.current?.focus();
            }}
          >
            {words('desk.list.undo')}
          </Button>
        )}
      </p>
      {cases.length === 0 ? (
        <p>{words('desk.list.none')}</p>
      ) : (
        <>
          <div className={fields.field}>
            <label className={fields.label} htmlFor="search">
              {words('desk.list.search')}
            </label>
            <input
              id="search"
              className={fields.box}
              type="search"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
            <p role="status" className={fields.hint}>
              {words('desk.list.found', { count: found.length })}
            </p>
          </div>
          {cases.length > 1 && (
            <div>
              <ButtonLink look="link" href={pathOf('desk/compare', locale)}>
                {words('desk.list.compare')}
              </ButtonLink>
            </div>
          )}
          <ul className={styles.cases}>
            {found.map((one) => (
              <Listed key={one.id} listed={one} taken={cases.map(({ name }) => name)} onRemove={() => remove(one)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface ListedProps {
  readonly listed: DeskCase;
  /** Names on the desk. */
  readonly taken: readonly string[];
  readonly onRemove: () => void;
}

function Listed({ listed, taken, onRemove }: ListedProps) {
  const { locale, say, words } = useSpeaker();
  const router = useRouter();
  const isOpen = useAnswers()?.deskCase === listed.id;
  const { name, notes, savedOn } = listed;
  return (
    <li className={styles.listed}>
      <div>
        <h3>{name}</h3>
        <p className={fields.hint}>
          {say({ key: 'desk.list.changed', values: { day: { unit: 'date', value: savedOn } } })}
          {isOpen && ` · ${words('desk.list.openHere')}`}
        </p>
        {notes && <p className={styles.notes}>{notes}</p>}
      </div>
      <div className={styles.buttons}>
        <Button
          look="quiet"
          label={words('desk.list.openNamed', { name })}
          onClick={() => {
            openCase(listed);
            router.push(pathOf('desk/case', locale));
          }}
        >
          {words('desk.list.open')}
        </Button>
        <Button
          look="link"
          label={words('desk.list.copyNamed', { name })}
          onClick={() => {
            const copy = addCase({
              ...listed,
              name: freeName(name, (one) => words('desk.list.copyName', { name: one }), taken),
            });
            rememberPair([listed.id, copy.id]);
            openCase(copy);
            router.push(pathOf('desk/case', locale));
          }}
        >
          {words('desk.list.copy')}
        </Button>
        <Button look="link" label={words('desk.list.deleteNamed', { name })} onClick={onRemove}>
          {words('desk.list.delete')}
        </Button>
      </div>
    </li>
  );
}
