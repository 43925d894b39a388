'use client';

import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { otherLocale, pathOf, routeAt } from '../routes';
import { useSpeaker } from '../words';
import styles from './Header.module.css';
import { Logo } from './Logo';

export function Header() {
  const { locale, words } = useSpeaker();
  return (
    <header className={styles.header}>
      <Link className={styles.home} href={pathOf('start', locale)} aria-label={words('site.home')}>
        <Logo className={styles.mark} />
        {words('site.name')}
      </Link>
      <nav className={styles.nav}>
        <Link className={styles.language} href={pathOf('learn', locale)} prefetch={false}>
          {words('site.learn')}
        </Link>
        <LanguageSwitch />
      </nav>
    </header>
  );
}

/** Leads to the same page in the other language, whatever the address carries besides. */
function LanguageSwitch() {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  const other = otherLocale(locale);
  const href = pathOf(routeAt(usePathname()) ?? 'start', other);
  return (
    <Link
      className={styles.language}
      href={href}
      lang={other}
      hrefLang={other}
      onNavigate={(event) => {
        event.preventDefault();
        router.push(href + window.location.search + window.location.hash);
      }}
    >
      {words('site.otherLanguage')}
    </Link>
  );
}
