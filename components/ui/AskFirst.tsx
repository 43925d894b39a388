'use client';

import { type ReactNode, useId, useRef } from 'react';
import { Button } from './Button';
import styles from './Footer.module.css';

interface Props {
  readonly button: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly no: string;
  readonly yes: string;
  /** When the question comes up. */
  readonly onAsk?: () => void;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: it asks once more. */
export function AskFirst({ button, title, children, no, yes, onAsk, onYes }: Props) {
  const question = useRef<HTMLDialogElement>(null);
  const id = useId();

  function ask() {
    onAsk?.();
    question.current?.showModal();
  }

  function confirm() {
    question.current?.close();
    onYes();
  }

  return (
    <>
      <Button look="link" onClick={ask}>
        {button}
      </Button>
      <dialog ref={question} className={styles.question} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
        <form method="dialog">
          <Button type="submit">{no}</Button>
          <Button look="quiet" onClick={confirm}>
            {yes}
          </Button>
        </form>
      </dialog>
    </>
  );
}
