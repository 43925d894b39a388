'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Answers } from '../../lib/interview/typed';
import { replaceAnswers, useAnswers } from '../answer-store';
import { SavedAnswers } from '../device/SavedAnswers';
import { pathOf, type Route } from '../routes';
import { Button, ButtonLink } from '../ui/Button';
import { useSpeaker } from '../words';
import styles from './start.module.css';

/** One way in, and an example for those who want to look first. */
export function StartLinks() {
  const { locale, words } = useSpeaker();
  const router = useRouter();
  const datedAnswers = useAnswers();
  const answers = datedAnswers?.answers;
  const hasBegun = answers !== undefined && Object.keys(answers).length > 0;
  const begin = useBegin(answers);

  async function showExample() {
    if (datedAnswers === undefined) return;
    const { exampleAnswers } = await import('../../lib/interview/example');
    replaceAnswers(exampleAnswers(datedAnswers.asOf));
    router.push(pathOf('results', locale));
  }

  return (
    <div className={styles.begin}>
      {datedAnswers && <SavedAnswers datedAnswers={datedAnswers} />}
      <p>{words('start.minutes')}</p>
      <noscript>
        <p>{words('start.withoutScript')}</p>
      </noscript>
      <div className={styles.buttons}>
        <ButtonLink href={pathOf(begin, locale)}>{words(hasBegun ? 'start.resume' : 'start.begin')}</ButtonLink>
        <Button look="quiet" onClick={showExample}>
          {words('start.example')}
        </Button>
      </div>
      <p className={styles.soft}>{words(hasBegun ? 'start.exampleReplaces' : 'start.exampleHint')}</p>
    </div>
  );
}

/** The page on which somebody with answers goes on; the first one until the rules that decide it have been fetched, which happens only where there are answers. */
function useBegin(answers: Answers | undefined): Route {
  const [begin, setBegin] = useState<Route>('questions/owner');
  useEffect(() => {
    if (answers === undefined || Object.keys(answers).length === 0) return setBegin('questions/owner');
    import('../../lib/interview/navigation').then(({ firstOpen }) => setBegin(firstOpen(answers)));
  }, [answers]);
  return begin;
}
