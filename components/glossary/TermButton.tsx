'use client';

import { type ComponentType, useState } from 'react';
import styles from './glossary.module.css';
import type { InPlaceProps } from './InPlace';

/** A word that opens its entry of the glossary in place; the words of the glossary come when somebody asks for one. */
export function TermButton({ slug, children }: { readonly slug: string; readonly children: string }) {
  const [open, setOpen] = useState<{ readonly InPlace: ComponentType<InPlaceProps> }>();
  return (
    <>
      <button
        type="button"
        className={styles.term}
        aria-haspopup="dialog"
        onClick={async () => setOpen(await import('./InPlace'))}
      >
        {children}
      </button>
      {open && <open.InPlace slug={slug} onClose={() => setOpen(undefined)} />}
    </>
  );
}
