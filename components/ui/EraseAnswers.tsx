'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { eraseAnswers, hasDesk } from '../answer-store';
import { pathOf, routeAt } from '../routes';
import { useSpeaker } from '../words';
import { Button } from './Button';
import styles from './Footer.module.css';

/** Erases after one question, then goes to the start and says that nothing is left. */
export function EraseAnswers() {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  const pathname = usePathname();
  const question = useRef<HTMLDialogElement>(null);
  const [erasedAt, setErasedAt] = useState<string>();
  const [alsoDesk, setAlsoDesk] = useState(false);

  function ask() {
    setAlsoDesk(hasDesk());
    question.current?.showModal();
  }

  function erase() {
    question.current?.close();
    eraseAnswers();
    const atStart = routeAt(pathname) === 'start';
    setErasedAt(atStart ? pathname : pathOf('start', locale));
    if (!atStart) router.push(pathOf('start', locale));
  }

  return (
    <>
      <Button look="link" onClick={ask}>
        {words('site.erase')}
      </Button>
      <p role="status">{erasedAt === pathname && words('site.erased')}</p>
      <dialog ref={question} className={styles.question} aria-labelledby="erase-title">
        <h2 id="erase-title">{words('site.eraseTitle')}</h2>
        <p>{words('site.eraseBody')}</p>
        {alsoDesk && (
          <p>
            <strong>{words('site.eraseDesk')}</strong>
          </p>
        )}
        <form method="dialog">
          <Button type="submit">{words('site.eraseNo')}</Button>
          <Button look="quiet" onClick={erase}>
            {words('site.eraseYes')}
          </Button>
        </form>
      </dialog>
    </>
  );
}
