'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { Locale } from '../../lib/words/locale';
import styles from './Header.module.css';

interface Props {
  /** The same page in the other language. */
  readonly href: string;
  readonly lang: Locale;
  readonly children: string;
}

/** Leads to the same page in the other language, whatever the address carries besides. */
export function LanguageSwitch({ href, lang, children }: Props) {
  const router = useRouter();
  return (
    <Link
      className={styles.language}
      href={href}
      prefetch={false}
      lang={lang}
      hrefLang={lang}
      onNavigate={(event) => {
        event.preventDefault();
        router.push(href + window.location.search + window.location.hash);
      }}
    >
      {children}
    </Link>
  );
}
