'use client';

import { type ComponentType, useState, useTransition } from 'react';
import { useIsAlive } from '../ui/is-alive';
import type { GlossaryDialogProps } from './GlossaryDialog';
import styles from './glossary.module.css';

/** A word that opens its entry of the glossary in place; the words of the glossary come when somebody asks for one. */
export function TermButton({ slug, children }: { readonly slug: string; readonly children: string }) {
  const [open, setOpen] = useState<{ readonly GlossaryDialog: ComponentType<GlossaryDialogProps> }>();
  const [, startOpening] = useTransition();
  return (
    <>
      <button
        type="button"
        className={styles.term}
        aria-haspopup="dialog"
        disabled={!useIsAlive()}
        onClick={() => startOpening(async () => setOpen(await import('./GlossaryDialog')))}
      >
        {children}
      </button>
      {open && <open.GlossaryDialog slug={slug} onClose={() => setOpen(undefined)} />}
    </>
  );
}
