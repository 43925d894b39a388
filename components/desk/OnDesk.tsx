'use client';

import type { ReactNode } from 'react';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { Waiting } from '../ui/Waiting';
import { useSpeaker } from '../words';
import { Conflicts } from './Conflicts';
import { DeskWords } from './DeskWords';
import styles from './desk.module.css';
import { type OpenDesk, useDesk } from './desk-store';
import { Locked } from './Locked';

interface Props {
  /** Keys of the desk's own words. */
  readonly title: string;
  /** The words' key of a first paragraph, above the warning about a shared computer. */
  readonly lead?: string;
  readonly children: (desk: OpenDesk) => ReactNode;
}

/** A page of the desk: its warning, then what it shows once the desk is open, or why it is not. */
export function OnDesk(props: Props) {
  return (
    <DeskWords>
      <Opened {...props} />
    </DeskWords>
  );
}

function Opened({ title, lead, children }: Props) {
  const { words } = useSpeaker();
  const desk = useDesk();
  return (
    <div className={styles.page}>
      <PageTitle>{words(title)}</PageTitle>
      {lead && (
        <>
          <p>{words(lead)}</p>
          <Callout kind="check">
            <h2>{words('desk.shared.title')}</h2>
            <p>{words('desk.shared.body')}</p>
          </Callout>
        </>
      )}
      <noscript>
        <p>{words('desk.withoutScript')}</p>
      </noscript>
      {desk.is === 'opening' && <Waiting>{words('desk.waiting')}</Waiting>}
      {desk.is === 'locked' && <Locked />}
      {desk.is === 'unavailable' && (
        <Callout kind="check">
          <p>{words('desk.unavailable')}</p>
        </Callout>
      )}
      {desk.is === 'open' && desk.hasFailed && (
        <Callout kind="urgent">
          <p role="alert">{words('desk.failed')}</p>
        </Callout>
      )}
      {desk.is === 'open' && <Conflicts {...desk} />}
      {desk.is === 'open' && children(desk)}
    </div>
  );
}
