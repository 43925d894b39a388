'use client';

import { useState } from 'react';
import { Button } from './Button';
import styles from './NewerVersion.module.css';
import { changeTo, useNewerVersion } from './newer-version';

interface Props {
  readonly offer: string;
  readonly use: string;
  readonly later: string;
}

/** Offers a newer version of the pages, and takes “later” for an answer. It stands still at the foot of the screen. */
export function NewerVersion({ offer, use, later }: Props) {
  const newer = useNewerVersion();
  const [putOff, setPutOff] = useState<ServiceWorker>();
  return (
    <div role="status" className={styles.place}>
      {newer && newer !== putOff && (
        <div className={styles.offer}>
          <p>{offer}</p>
          <Button look="quiet" onClick={() => changeTo(newer)}>
            {use}
          </Button>
          <Button look="link" onClick={() => setPutOff(newer)}>
            {later}
          </Button>
        </div>
      )}
    </div>
  );
}
