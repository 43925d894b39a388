'use client';

import { useState } from 'react';
import { forgetOnDevice, isSavedByNewer, keepOnDevice, type StoredAnswers } from '../answer-store';
import { Button } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './device.module.css';
import { SavedByNewer } from './SavedByNewer';

/** On the device only if the person says so, and off again. */
export function KeepOnDevice({ datedAnswers }: { readonly datedAnswers: StoredAnswers }) {
  const { say, words } = useSpeaker();
  const [hasTried, setHasTried] = useState(false);
  const { saved, isSaving } = datedAnswers;
  if (isSaving && saved) {
    return (
      <section className={styles.section}>
        <h2>{words('device.keep.title')}</h2>
        <p role="status">{words('device.keep.on')}</p>
        <Button look="quiet" onClick={forgetOnDevice}>
          {words('device.keep.turnOff')}
        </Button>
      </section>
    );
  }
  if (isSavedByNewer()) return <SavedByNewer />;
  return (
    <section className={styles.section}>
      <h2>{words('device.keep.title')}</h2>
      <p>{words('device.keep.off')}</p>
      <p>{words('device.keep.shared')}</p>
      {saved && <p>{say({ key: 'device.keep.replaces', values: { day: { unit: 'date', value: saved.savedOn } } })}</p>}
      <Button
        look="quiet"
        onClick={() => {
          keepOnDevice();
          setHasTried(true);
        }}
      >
        {words('device.keep.turnOn')}
      </Button>
      {hasTried && !saved && <p role="alert">{words('device.keep.failed')}</p>}
    </section>
  );
}
