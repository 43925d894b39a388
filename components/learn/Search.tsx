'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { createSearch, type Searched } from '../../lib/words/search';
import fields from '../fields/Field.module.css';
import { useIsAlive } from '../ui/is-alive';
import { useSpeaker } from '../words';
import styles from './search.module.css';

/** Longer than any question in words of one's own. */
const LONGEST = 200;

interface Listed extends Searched {
  readonly href: string;
}

/** The list of entries to open, narrowed to what is searched for and then open; misspelled words are found too. */
export function Search({ entries }: { readonly entries: readonly Listed[] }) {
  const { words } = useSpeaker();
  const [typed, setTyped] = useState('');
  const find = useMemo(() => createSearch(entries), [entries]);
  const searching = typed.trim() !== '';
  const found = searching ? find(typed).flatMap((id) => entries.filter((entry) => entry.id === id)) : entries;
  const shown = found.length > 0 ? found : entries;
  return (
    <>
      <search className={`${fields.field} ${styles.finder}`}>
        <label className={fields.label} htmlFor="search">
          {words('explained.search')}
        </label>
        <p id="search-hint" className={fields.hint}>
          {words('explained.searchHint')}
        </p>
        <input
          id="search"
          type="search"
          className={`${fields.box} ${styles.search}`}
          autoComplete="off"
          maxLength={LONGEST}
          aria-describedby="search-hint"
          value={typed}
          readOnly={!useIsAlive()}
          onChange={({ target }) => setTyped(target.value)}
        />
      </search>
      <p role="status" className={styles.found}>
        {searching && words('explained.found', { count: found.length })}
      </p>
      <ul className={styles.entries}>
        {shown.map(({ id, name, what, href }) => (
          <li key={id}>
            <details open={found.length > 0 && searching}>
              <summary id={id}>{name}</summary>
              <p>{what}</p>
              <p>
                <Link href={href} prefetch={false} aria-describedby={id}>
                  {words('explained.more')}
                </Link>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
