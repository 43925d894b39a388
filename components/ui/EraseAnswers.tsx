'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { pathOf, routeAt } from '../routes';
import { eraseAnswers } from '../wizard/draft';
import { useLocale } from '../words';
import { Button } from './Button';
import styles from './Footer.module.css';

/** Erases after one question, then goes to the start and says that nothing is left. */
export function EraseAnswers() {
  const t = useTranslations('site');
  const locale = useLocale();
  const router = useRouter();
  const pathname = usePathname();
  const question = useRef<HTMLDialogElement>(null);
  const [erasedAt, setErasedAt] = useState<string>();

  function erase() {
    question.current?.close();
    eraseAnswers();
    const atStart = routeAt(pathname) === 'start';
    setErasedAt(atStart ? pathname : pathOf('start', locale));
    if (!atStart) router.push(pathOf('start', locale));
  }

  return (
    <>
      <Button look="link" onClick={() => question.current?.showModal()}>
        {t('erase')}
      </Button>
      <p role="status">{erasedAt === pathname && t('erased')}</p>
      <dialog ref={question} className={styles.question} aria-labelledby="erase-title">
        <h2 id="erase-title">{t('eraseTitle')}</h2>
        <p>{t('eraseBody')}</p>
        <form method="dialog">
          <Button onClick={erase}>{t('eraseYes')}</Button>
          <Button look="quiet" type="submit">
            {t('eraseNo')}
          </Button>
        </form>
      </dialog>
    </>
  );
}
