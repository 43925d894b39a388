'use client';

import MiniSearch from 'minisearch';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import fields from '../fields/Field.module.css';
import { useSpeaker } from '../words';
import styles from './glossary.module.css';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly others: string;
  /** What people say who search for it. */
  readonly said: string;
  readonly href: string;
}

/** Without accents, as people type on a phone. */
const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The list of entries, narrowed to what is searched for; misspelled words are found too. */
export function Search({ entries }: { readonly entries: readonly Listed[] }) {
  const { words } = useSpeaker();
  const [typed, setTyped] = useState('');
  const index = useMemo(() => {
    const search = new MiniSearch<Listed>({
      fields: ['name', 'said', 'others', 'what'],
      processTerm: plain,
      searchOptions: {
        prefix: true,
        fuzzy: (word) => (word.length > 4 ? 0.2 : false),
        boost: { name: 4, said: 3, others: 3 },
        combineWith: 'AND',
      },
    });
    search.addAll(entries);
    return search;
  }, [entries]);
  const searching = typed.trim() !== '';
  const found = searching
    ? index.search(typed).flatMap(({ id }) => entries.filter((entry) => entry.id === id))
    : entries;
  const shown = found.length > 0 ? found : entries;
  return (
    <>
      <search className={fields.field}>
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
          aria-describedby="search-hint"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </search>
      <p role="status" className={styles.found}>
        {searching && words('explained.found', { count: found.length })}
      </p>
      <dl className={styles.entries}>
        {shown.map(({ id, name, what, href }) => (
          <div key={id}>
            <dt>
              <Link href={href} prefetch={false}>
                {name}
              </Link>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
