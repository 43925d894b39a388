'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { QuestionPage } from '../../lib/interview/pages';
import type { Answers } from '../../lib/interview/typed';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import { backAddress, isChanging } from './addresses';
import styles from './wizard.module.css';

/** Leads to the page before, or to the review one came from; it never checks anything. */
export function BackLink({ page, answers }: { readonly page: QuestionPage; readonly answers: Answers }) {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  return (
    <Link
      className={styles.back}
      href={backAddress(page, answers, locale)}
      prefetch={false}
      onNavigate={(event) => {
        if (!isChanging()) return;
        event.preventDefault();
        router.push(pathOf('review', locale));
      }}
    >
      {words('wizard.back')}
    </Link>
  );
}
