import Link from 'next/link';
import type { ReactNode } from 'react';
import { pathOf } from '../routes';
import { openDetails } from '../ui/open-details';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** Leads to an option among all of them, its details opened: its summary has the option's id. */
export function ReasonsLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { locale } = useSpeaker();
  return (
    <Link
      className={styles.named}
      href={`${pathOf('results/options', locale)}#${id}`}
      prefetch={false}
      onClick={() => openDetails(id)}
    >
      {children}
    </Link>
  );
}
