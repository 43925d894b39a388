'use client';

import { useState } from 'react';
import type { Locale } from '../../lib/words/locale';
import { useSpeaker } from '../words';
import { Button } from './Button';
import styles from './ToCopy.module.css';

interface Props {
  /** Paragraphs, as they are to be sent. */
  readonly text: string;
  /** The language it is written in, whatever the page speaks. */
  readonly language: Locale;
}

/** A text to select or copy. */
export function ToCopy({ text, language }: Props) {
  const { words } = useSpeaker();
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('notCopied');
    }
  }
  return (
    <div className={styles.copy}>
      <blockquote lang={language} className={styles.text}>
        {text}
      </blockquote>
      <div className={styles.onScreen}>
        <Button look="link" onClick={copy}>
          {words('common.copy.text')}
        </Button>
        <span role="status">{copied && words(`common.copy.${copied}`)}</span>
      </div>
    </div>
  );
}
