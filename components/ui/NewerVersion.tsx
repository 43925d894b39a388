'use client';

import { useState } from 'react';
import { useSpeaker } from '../words';
import { Button } from './Button';
import styles from './NewerVersion.module.css';
import { changeTo, useNewerVersion } from './newer-version';

/** Offers a newer version of the pages, and takes “later” for an answer. It stands still at the foot of the screen. */
export function NewerVersion() {
  const { words } = useSpeaker();
  const newer = useNewerVersion();
  const [putOff, setPutOff] = useState<ServiceWorker>();
  return (
    <div role="status" className={styles.place}>
      {newer && newer !== putOff && (
        <div className={styles.offer}>
          <p>{words('site.newer.offer')}</p>
          <Button look="quiet" onClick={() => changeTo(newer)}>
            {words('site.newer.use')}
          </Button>
          <Button look="link" onClick={() => setPutOff(newer)}>
            {words('site.newer.later')}
          </Button>
        </div>
      )}
    </div>
  );
}
