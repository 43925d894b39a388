'use client';

import { useDraft } from '../answer-store';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import styles from './device.module.css';
import { KeepOnDevice } from './KeepOnDevice';
import { OpenFile } from './OpenFile';
import { SharedWithYou } from './SharedWithYou';
import { Take } from './Take';

/** Where answers are saved, taken along, shared, opened and erased. */
export function MyAnswers() {
  const { words } = useSpeaker();
  const draft = useDraft();
  const isEmpty = draft !== undefined && Object.keys(draft.answers).length === 0;
  return (
    <div className={styles.page}>
      <PageTitle>{words('device.title')}</PageTitle>
      <p>{words('device.lead')}</p>
      <noscript>
        <Callout>
          <p>{words('device.withoutScript')}</p>
        </Callout>
      </noscript>
      {draft === undefined ? (
        <p>{words('device.waiting')}</p>
      ) : (
        <>
          <SharedWithYou draft={draft} />
          {isEmpty && <p>{words('device.none')}</p>}
          <KeepOnDevice draft={draft} />
          {!isEmpty && <Take draft={draft} />}
          <OpenFile draft={draft} />
        </>
      )}
    </div>
  );
}
