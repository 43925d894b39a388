'use client';

import { useTranslations } from 'use-intl';
import styles from './Document.module.css';

export function SkipLink() {
  const t = useTranslations('site');
  return (
    <a className={styles.skip} href="#main">
      {t('skip')}
    </a>
  );
}
