'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useState } from 'react';
import { eraseAnswers, hasDesk } from '../answer-store';
import { pathOf, routeAt } from '../routes';
import { useSpeaker } from '../words';
import { AskFirst } from './AskFirst';

/** Erases after one question, then goes to the start and says that nothing is left. */
export function EraseAnswers() {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  const pathname = usePathname();
  const [erasedAt, setErasedAt] = useState<string>();
  const [alsoDesk, setAlsoDesk] = useState(false);

  function erase() {
    eraseAnswers();
    const atStart = routeAt(pathname) === 'start';
    setErasedAt(atStart ? pathname : pathOf('start', locale));
    if (!atStart) router.push(pathOf('start', locale));
  }

  return (
    <>
      <AskFirst
        button={words('site.erase')}
        title={words('site.eraseTitle')}
        no={words('site.eraseNo')}
        yes={words('site.eraseYes')}
        onAsk={() => setAlsoDesk(hasDesk())}
        onYes={erase}
      >
        <p>{words('site.eraseBody')}</p>
        {alsoDesk && (
          <p>
            <strong>{words('site.eraseDesk')}</strong>
          </p>
        )}
      </AskFirst>
      <p role="status">{erasedAt === pathname && words('site.erased')}</p>
    </>
  );
}
