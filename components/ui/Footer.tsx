import Link from 'next/link';
import { COUNSELOR_PHONE } from '../../lib/explain/phones.data';
import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { pathOf } from '../routes';
import { EraseAnswers } from './EraseAnswers';
import styles from './Footer.module.css';
import { Phone } from './Phone';

const LINKS = [
  { route: 'glossary', name: 'site.glossary' },
  { route: 'answers', name: 'site.answers' },
  { route: 'asked-for-money', name: 'site.askedForMoney' },
  { route: 'rules', name: 'site.rules' },
  { route: 'accessibility', name: 'site.accessibility' },
] as const;

export function Footer({ locale }: { readonly locale: Locale }) {
  const { words } = speaker(locale);
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p>
          {words('site.counselor')} <Phone number={COUNSELOR_PHONE} />
        </p>
        <div className={styles.row}>
          <p>{words('site.privacy')}</p>
          <EraseAnswers
            start={pathOf('start', locale)}
            button={words('site.erase')}
            title={words('site.eraseTitle')}
            body={words('site.eraseBody')}
            desk={words('site.eraseDesk')}
            no={words('site.eraseNo')}
            yes={words('site.eraseYes')}
            erased={words('site.erased')}
          />
          {LINKS.map(({ route, name }) => (
            <Link key={route} className={styles.link} href={pathOf(route, locale)} prefetch={false}>
              {words(name)}
            </Link>
          ))}
        </div>
        <p className={styles.soft}>{words('site.notAffiliated')}</p>
      </div>
    </footer>
  );
}
