'use client';

import type { ReactNode } from 'react';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import styles from './start.module.css';

export interface WaysInWords {
  readonly minutes: string;
  readonly withoutScript: string;
  readonly begin: string;
  readonly resume: string;
  readonly example: string;
  readonly exampleHint: string;
  readonly exampleReplaces: string;
}

export interface WayIn {
  readonly words: WaysInWords;
  readonly href: string;
  readonly onExample: () => void;
}

interface Props extends WayIn {
  /** Whether this tab holds answers. */
  readonly hasBegun?: boolean;
  /** What stands above: the answers of an earlier visit. */
  readonly children?: ReactNode;
}

export function WaysIn({ words, href, onExample, hasBegun = false, children }: Props) {
  return (
    <div className={styles.begin}>
      {children}
      <p>{words.minutes}</p>
      <noscript>
        <p>{words.withoutScript}</p>
      </noscript>
      <div className={styles.buttons}>
        <ButtonLink href={href}>{hasBegun ? words.resume : words.begin}</ButtonLink>
        <Button look="quiet" onClick={onExample}>
          {words.example}
        </Button>
      </div>
      <p className={styles.soft}>{hasBegun ? words.exampleReplaces : words.exampleHint}</p>
    </div>
  );
}
