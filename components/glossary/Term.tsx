'use client';

import Link from 'next/link';
import { Fragment, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { EntryText } from '../../lib/words/entry';
import { piecesOf } from '../../lib/words/glossary';
import type { Locale } from '../../lib/words/locale';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './glossary.module.css';

/** A text whose words open their entry of the glossary in place. */
export function WithTerms({ children }: { readonly children: string }) {
  const { locale } = useSpeaker();
  return piecesOf(children, locale).map(({ text, slug }) =>
    slug === undefined ? (
      text
    ) : (
      <Term key={slug} slug={slug}>
        {text}
      </Term>
    ),
  );
}

interface TermsOfProps {
  readonly text: string;
  /** Another text beside the label, whose words are explained there and left out here. */
  readonly but: string;
}

/** The words of a label, which cannot hold a button itself, each with its entry. */
export function TermsOf({ text, but }: TermsOfProps) {
  const { locale, words } = useSpeaker();
  const explained = piecesOf(but, locale).map(({ slug }) => slug);
  const terms = piecesOf(text, locale).filter(({ slug }) => slug !== undefined && !explained.includes(slug));
  if (terms.length === 0) return null;
  return (
    <>
      {' '}
      {words('explained.here')}{' '}
      {terms.map(({ text: name, slug = '' }, index) => (
        <Fragment key={slug}>
          {index > 0 && ', '}
          <Term slug={slug}>{name}</Term>
        </Fragment>
      ))}
      .
    </>
  );
}

function Term({ slug, children }: { readonly slug: string; readonly children: string }) {
  const { locale } = useSpeaker();
  const [entry, setEntry] = useState<EntryText>();
  return (
    <>
      <button
        type="button"
        className={styles.term}
        aria-haspopup="dialog"
        onClick={async () => setEntry(await entryIn(locale, slug))}
      >
        {children}
      </button>
      {entry && createPortal(<InPlace slug={slug} entry={entry} onClose={() => setEntry(undefined)} />, document.body)}
    </>
  );
}

/** The words of the glossary come when somebody asks for one. */
async function entryIn(locale: Locale, slug: string): Promise<EntryText> {
  const { entryText, speakers } = await import('./in-place');
  return entryText(speakers[locale], slug);
}

interface InPlaceProps {
  readonly slug: string;
  readonly entry: EntryText;
  readonly onClose: () => void;
}

function InPlace({ slug, entry, onClose }: InPlaceProps) {
  const { locale, words } = useSpeaker();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.inPlace} aria-labelledby="in-place" onClose={onClose}>
      <h2 id="in-place">{entry.name}</h2>
      <p>{entry.what}</p>
      {entry.example && <p>{entry.example}</p>}
      <div className={styles.buttons}>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {words('explained.close')}
        </Button>
        <Link href={pathOf(`glossary/${slug}`, locale)}>{words('explained.more')}</Link>
      </div>
    </dialog>
  );
}
