'use client';

import { useRouter } from 'next/navigation';
import { forgetOnDevice, isSavedByNewer, resumeSaved, type StoredAnswers } from '../answer-store';
import { pathOf } from '../routes';
import { Button } from '../ui/Button';
import { Callout } from '../ui/Callout';
import { useSpeaker } from '../words';
import styles from './device.module.css';
import { SavedByNewer } from './SavedByNewer';

/** Offers what an earlier visit left on this device. */
export function SavedAnswers({ datedAnswers }: { readonly datedAnswers: StoredAnswers }) {
  const { locale, say, words } = useSpeaker();
  const router = useRouter();
  const { saved, isSaving } = datedAnswers;
  if (isSavedByNewer()) return <SavedByNewer />;
  if (!saved || isSaving) return null;
  return (
    <Callout>
      <h2>{words('device.saved.title')}</h2>
      <p>{say({ key: 'device.saved.body', values: { day: { unit: 'date', value: saved.savedOn } } })}</p>
      <div className={styles.buttons}>
        <Button
          look="quiet"
          onClick={() => {
            resumeSaved(saved);
            router.push(pathOf('review', locale));
          }}
        >
          {words('device.saved.resume')}
        </Button>
        <Button look="link" onClick={forgetOnDevice}>
          {words('device.saved.forget')}
        </Button>
      </div>
    </Callout>
  );
}
