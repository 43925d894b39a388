'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { entryText } from '../../lib/words/entry';
import { glossary as inEnglish } from '../../lib/words/library/en/glossary';
import { glossary as inSpanish } from '../../lib/words/library/es/glossary';
import { speakerOf } from '../../lib/words/speech';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './glossary.module.css';

const speakers = {
  es: speakerOf('es', { glossary: inSpanish }),
  en: speakerOf('en', { glossary: inEnglish }),
};

export interface GlossaryDialogProps {
  readonly slug: string;
  readonly onClose: () => void;
}

/** An entry of the glossary over the page whose word it explains. */
export function GlossaryDialog({ slug, onClose }: GlossaryDialogProps) {
  const { locale, words } = useSpeaker();
  const { name, what, example } = entryText(speakers[locale], slug);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog ref={dialog} className={styles.inPlace} aria-labelledby="in-place" onClose={onClose}>
      <h2 id="in-place">{name}</h2>
      <p>{what}</p>
      {example && <p>{example}</p>}
      <div className={styles.buttons}>
        <Button look="quiet" onClick={() => dialog.current?.close()}>
          {words('explained.close')}
        </Button>
        <Link href={pathOf(`glossary/${slug}`, locale)}>{words('explained.more')}</Link>
      </div>
    </dialog>,
    document.body,
  );
}
