'use client';

import dynamic from 'next/dynamic';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { ScamWarning } from '../ui/ScamWarning';
import { Waiting } from '../ui/Waiting';
import { useSpeaker } from '../words';
import styles from './print.module.css';

// Loaded apart: it alone brings the words of both languages.
const LetterWriter = dynamic(() => import('./LetterWriter').then((file) => file.LetterWriter), {
  ssr: false,
  loading: () => <LettersPlaceholder />,
});

function LettersPlaceholder() {
  const { words } = useSpeaker();
  return (
    <>
      <Waiting>{words('letters.waiting')}</Waiting>
      <noscript>
        <p>{words('wizard.withoutScript')}</p>
      </noscript>
    </>
  );
}

/** Letters to the servicer, filled on the device. */
export function Letters() {
  const speaker = useSpeaker();
  const { words } = speaker;
  return (
    <div className={styles.page}>
      <PageTitle>{words('letters.title')}</PageTitle>
      <p>{words('letters.lead')}</p>
      <div className={styles.writer}>
        <LetterWriter />
      </div>
      <Callout kind="check">
        <p>{words('letters.free')}</p>
        <ScamWarning speaker={speaker} />
      </Callout>
    </div>
  );
}
