import Link from 'next/link';
import type { Locale } from '../../lib/words/locale';
import { titleOf } from '../page-metadata';
import { type Page, pathOf } from '../routes';
import styles from './learn.module.css';

/** A list of pages by their titles. */
export function PageLinks({ locale, pages }: { readonly locale: Locale; readonly pages: readonly Page[] }) {
  return (
    <ul className={styles.list}>
      {pages.map((page) => (
        <li key={page}>
          <Link href={pathOf(page, locale)} prefetch={false}>
            {titleOf(page, locale)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
