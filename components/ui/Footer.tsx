'use client';

import Link from 'next/link';
import { TELEPHONES } from '../../lib/explain/contacts';
import { pathOf } from '../routes';
import { useSpeaker } from '../words';
import { EraseAnswers } from './EraseAnswers';
import styles from './Footer.module.css';
import { Phone } from './Phone';

export const COUNSELOR_PHONE = TELEPHONES.counselor.number;

const LINKS = [
  { route: 'answers', name: 'site.answers' },
  { route: 'asked-for-money', name: 'urgent.money.link' },
  { route: 'glossary', name: 'site.glossary' },
  { route: 'rules', name: 'site.rules' },
  { route: 'accessibility', name: 'site.accessibility' },
] as const;

export function Footer() {
  const { locale, words } = useSpeaker();
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p>
          {words('site.counselor')} <Phone number={COUNSELOR_PHONE} />
        </p>
        <div className={styles.row}>
          <p>{words('site.privacy')}</p>
          <EraseAnswers />
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
