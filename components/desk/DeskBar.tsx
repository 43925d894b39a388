'use client';

import Link from 'next/link';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import { DeskWords } from './DeskWords';
import styles from './desk.module.css';
import { useDesk, useOpenCase } from './desk-store';

/** Says on every page which case is open, and keeps what is typed there, since it brings the desk along. */
export function DeskBar() {
  return (
    <DeskWords>
      <Bar />
    </DeskWords>
  );
}

function Bar() {
  const { locale, words } = useSpeaker();
  const desk = useDesk();
  const openCase = useOpenCase();
  const isLocked = desk.is === 'locked';
  if (openCase === undefined && !isLocked) return null;
  return (
    <nav className={styles.bar} aria-label={words('desk.bar.label')}>
      <span>{openCase ? words('desk.bar.open', { name: openCase.name }) : words('desk.bar.locked')}</span>
      {desk.is === 'open' && desk.hasFailed && <strong role="alert">{words('desk.failed')}</strong>}
      {desk.is === 'open' && desk.conflicts.length > 0 && <strong role="alert">{words('desk.conflict.short')}</strong>}
      {openCase && <Link href={pathOf('desk/case', locale)}>{words('desk.bar.toCase')}</Link>}
      <Link href={pathOf('desk', locale)}>{words('desk.title')}</Link>
    </nav>
  );
}
