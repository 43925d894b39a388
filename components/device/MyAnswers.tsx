'use client';

import { useAnswers } from '../answer-store';
import { DroppedAnswers } from '../review/DroppedAnswers';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { Waiting } from '../ui/Waiting';
import { useSpeaker } from '../words';
import styles from './device.module.css';
import { FileAndLink } from './FileAndLink';
import { KeepOnDevice } from './KeepOnDevice';
import { OpenFile } from './OpenFile';
import { SharedWithYou } from './SharedWithYou';

/** Where answers are saved, taken along, shared, opened and erased. */
export function MyAnswers() {
  const { words } = useSpeaker();
  const datedAnswers = useAnswers();
  const isEmpty = datedAnswers !== undefined && Object.keys(datedAnswers.answers).length === 0;
  return (
    <div className={styles.page}>
      <PageTitle>{words('device.title')}</PageTitle>
      <p>{words('device.lead')}</p>
      <noscript>
        <Callout>
          <p>{words('device.withoutScript')}</p>
        </Callout>
      </noscript>
      {datedAnswers === undefined ? (
        <Waiting>{words('device.waiting')}</Waiting>
      ) : (
        <>
          <SharedWithYou datedAnswers={datedAnswers} />
          <DroppedAnswers unasked={datedAnswers.unasked} />
          {isEmpty && <p>{words('device.none')}</p>}
          <KeepOnDevice datedAnswers={datedAnswers} />
          {!isEmpty && <FileAndLink datedAnswers={datedAnswers} />}
          <OpenFile datedAnswers={datedAnswers} />
        </>
      )}
    </div>
  );
}
