'use client';

import styles from './Document.module.css';
import { useSpeaker } from '../words';

export function SkipLink() {
  const { words } = useSpeaker();
  return (
    <a className={styles.skip} href="#main">
      {words('site.skip')}
    </a>
  );
}
