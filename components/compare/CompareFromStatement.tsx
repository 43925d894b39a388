'use client';

import { useRouter } from 'next/navigation';
import { canCompare } from '../../lib/interview/statement-figures';
import { pathOf } from '../routes';
import { PageTitle } from '../ui/PageTitle';
import { useSpeaker } from '../words';
import styles from './compare.module.css';
import { StatementForm } from './StatementForm';

/** The short way to the comparison: the figures of a statement. Who knows only the payment and the months missed gets the answer that these bring. */
export function CompareFromStatement() {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  return (
    <div className={styles.page}>
      <PageTitle>{words('compare.title')}</PageTitle>
      <p>{words('compare.lead')}</p>
      <StatementForm
        button={words('compare.button')}
        onRead={(answers) => router.push(pathOf(canCompare(answers) ? 'results/compare' : 'results', locale))}
      />
    </div>
  );
}
