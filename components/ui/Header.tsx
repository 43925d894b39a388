import Link from 'next/link';
import { speaker } from '../../lib/words/say';
import { otherLocale, pathOf } from '../routes';
import type { Screen } from '../screen';
import styles from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { Logo } from './Logo';

export function Header({ route, locale }: Screen) {
  const { words } = speaker(locale);
  const other = otherLocale(locale);
  return (
    <header className={styles.header}>
      <Link className={styles.home} href={pathOf('start', locale)} prefetch={false} aria-label={words('site.home')}>
        <Logo className={styles.mark} />
        {words('site.name')}
      </Link>
      <nav className={styles.nav}>
        <Link className={styles.language} href={pathOf('learn', locale)} prefetch={false}>
          {words('site.learn')}
        </Link>
        <LanguageSwitch href={pathOf(route, other)} lang={other}>
          {words('site.otherLanguage')}
        </LanguageSwitch>
      </nav>
    </header>
  );
}
