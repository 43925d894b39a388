'use client';

import { useRouter } from 'next/navigation';
import { pathOf } from '../routes';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import styles from './compare.module.css';
import { StatementForm } from './StatementForm';

/** The short way to the comparison: the figures of a statement, four of them needed. */
export function CompareFromStatement() {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  return (
    <div className={styles.page}>
      <PageTitle>{words('compare.title')}</PageTitle>
      <p>{words('compare.lead')}</p>
      <StatementForm button={words('compare.button')} onRead={() => router.push(pathOf('results/compare', locale))} />
    </div>
  );
}
