import Link from 'next/link';
import type { ReactNode } from 'react';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import styles from './results.module.css';

/** Leads to an option among all of them, its details opened: its summary has the option's id. */
export function ReasonsLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { locale } = useSpeaker();
  return (
    <Link className={styles.named} href={`${pathOf('results/options', locale)}#${id}`} onClick={() => openDetails(id)}>
      {children}
    </Link>
  );
}

/** Unfolds an option and what it is folded into; returns its summary, if there is such an option on the page. */
export function openDetails(id: string): HTMLElement | null {
  const summary = document.getElementById(id);
  for (let part = summary?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
  return summary;
}
