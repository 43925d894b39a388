'use client';

import { useSpeaker } from '../words';
import styles from './Document.module.css';

export function SkipLink() {
  const { words } = useSpeaker();
  return (
    <a className={styles.skip} href="#main">
      {words('site.skip')}
    </a>
  );
}
