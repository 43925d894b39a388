'use client';

import { useState } from 'react';
import type { Locale } from '../../lib/words/locale';
import { Button } from './Button';
import styles from './ToCopy.module.css';

interface Props {
  /** Paragraphs, as they are to be sent. */
  readonly text: string;
  /** The language it is written in, whatever the page speaks. */
  readonly language: Locale;
  readonly button: string;
  /** What is said afterwards. */
  readonly copied: string;
  readonly notCopied: string;
}

/** A text to select or copy. */
export function ToCopy({ text, language, button, copied, notCopied }: Props) {
  const [said, setSaid] = useState<string>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      setSaid(notCopied);
    }
  }
  return (
    <div className={styles.copy}>
      <blockquote lang={language} className={styles.text}>
        {text}
      </blockquote>
      <div className={styles.onScreen}>
        <Button look="link" onClick={copy}>
          {button}
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
