'use client';

import dynamic from 'next/dynamic';
import Link from 'next/link';
import { pathOf } from '../routes';
import { Callout } from '../ui/Callout';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import styles from './print.module.css';

// Loaded apart: it alone brings the words of both languages.
const LetterWriter = dynamic(() => import('./LetterWriter').then((file) => file.LetterWriter), { ssr: false });

/** Letters to the servicer, filled on the device. */
export function Letters() {
  const { locale, words } = useSpeaker();
  return (
    <div className={styles.page}>
      <PageTitle>{words('letters.title')}</PageTitle>
      <p>{words('letters.lead')}</p>
      <div className={styles.writer}>
        <LetterWriter />
      </div>
      <Callout kind="check">
        <p>{words('letters.free')}</p>
        <p>
          <Link href={pathOf('asked-for-money', locale)}>{words('urgent.money.link')}</Link>
        </p>
      </Callout>
    </div>
  );
}
