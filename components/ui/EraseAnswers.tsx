'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useState } from 'react';
import { eraseEverything, hasDesk } from '../storage';
import { AskFirst } from './AskFirst';

interface Props {
  /** Path of the start in the language of the page. */
  readonly start: string;
  readonly button: string;
  readonly title: string;
  readonly body: string;
  /** Said besides, where there is a counselor's desk. */
  readonly desk: string;
  readonly no: string;
  readonly yes: string;
  readonly erased: string;
}

/** Erases after one question, then goes to the start and says that nothing is left. */
export function EraseAnswers({ start, button, title, body, desk, no, yes, erased }: Props) {
  const router = useRouter();
  const pathname = usePathname();
  const [erasedAt, setErasedAt] = useState<string>();
  const [alsoDesk, setAlsoDesk] = useState(false);

  function erase() {
    eraseEverything();
    // The bare domain is the start too.
    const atStart = pathname === '/' || pathname === start;
    setErasedAt(atStart ? pathname : start);
    if (!atStart) router.push(start);
  }

  return (
    <>
      <AskFirst button={button} title={title} no={no} yes={yes} onAsk={() => setAlsoDesk(hasDesk())} onYes={erase}>
        <p>{body}</p>
        {alsoDesk && (
          <p>
            <strong>{desk}</strong>
          </p>
        )}
      </AskFirst>
      <p role="status">{erasedAt === pathname && erased}</p>
    </>
  );
}
