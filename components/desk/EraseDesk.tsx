'use client';

import { AskFirst } from '../ui/AskFirst';
import { useSpeaker } from '../words';
import { eraseDesk } from './desk-store';

/** Erases every case of this device, after one question. */
export function EraseDesk() {
  const { words } = useSpeaker();
  return (
    <AskFirst
      button={words('desk.erase.button')}
      title={words('desk.erase.title')}
      no={words('desk.erase.no')}
      yes={words('desk.erase.yes')}
      onYes={eraseDesk}
    >
      <p>{words('desk.erase.body')}</p>
    </AskFirst>
  );
}
