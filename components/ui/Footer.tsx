'use client';

import { useTranslations } from 'use-intl';
import { EraseAnswers } from './EraseAnswers';
import styles from './Footer.module.css';
import { Phone } from './Phone';

export const COUNSELOR_PHONE = '800-569-4287';

export function Footer() {
  const t = useTranslations('site');
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p>
          {t('counselor')} <Phone number={COUNSELOR_PHONE} />
        </p>
        <div className={styles.row}>
          <p>{t('privacy')}</p>
          <EraseAnswers />
        </div>
        <p className={styles.soft}>{t('notAffiliated')}</p>
      </div>
    </footer>
  );
}
