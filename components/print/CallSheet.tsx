'use client';

import dynamic from 'next/dynamic';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import styles from './print.module.css';
import { WithAnswers } from './WithAnswers';

// Loaded apart: it alone brings the words of both languages.
const TwoLanguages = dynamic(() => import('./TwoLanguages').then((file) => file.TwoLanguages), { ssr: false });

/** The sheet to have at hand during the call: on the screen, on paper and as a file. */
export function CallSheet() {
  const { words } = useSpeaker();
  return (
    <div className={styles.page}>
      <PageTitle>{words('sheet.title')}</PageTitle>
      <WithAnswers>{(answered) => <TwoLanguages {...answered} />}</WithAnswers>
    </div>
  );
}
