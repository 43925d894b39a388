'use client';

import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { otherLocale, pathOf, routeAt } from '../routes';
import { useLocale } from '../words';
import styles from './Header.module.css';
import { Mark } from './Mark';

export function Header() {
  const t = useTranslations('site');
  const locale = useLocale();
  return (
    <header className={styles.header}>
      <Link className={styles.home} href={pathOf('start', locale)} aria-label={t('home')}>
        <Mark className={styles.mark} />
        {t('name')}
      </Link>
      <LanguageSwitch />
    </header>
  );
}

/** Leads to the same page in the other language, whatever the address carries besides. */
function LanguageSwitch() {
  const t = useTranslations('site');
  const router = useRouter();
  const other = otherLocale(useLocale());
  const href = pathOf(routeAt(usePathname()) ?? 'start', other);
  return (
    <Link
      className={styles.language}
      href={href}
      lang={other}
      hrefLang={other}
      onNavigate={(event) => {
        event.preventDefault();
        router.push(href + window.location.search);
      }}
    >
      {t('otherLanguage')}
    </Link>
  );
}
