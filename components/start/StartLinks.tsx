'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { Answers } from '../../lib/interview/typed';
import { replaceAnswers, useAnswers } from '../answer-store';
import { usePageWords } from '../page-words';
import { Button } from '../ui/Button';
import { ButtonLink } from '../ui/ButtonLink';
import styles from './start.module.css';

const SavedAnswers = dynamic(() => import('../device/SavedAnswers').then((file) => file.SavedAnswers), { ssr: false });

interface Props {
  /** Paths of the first question and of the results. */
  readonly first: string;
  readonly results: string;
  readonly minutes: string;
  readonly withoutScript: string;
  readonly begin: string;
  readonly resume: string;
  readonly example: string;
  readonly exampleHint: string;
  readonly exampleReplaces: string;
}

/** One way in, and an example for those who want to look first. */
export function StartLinks({ first, results, minutes, withoutScript, ...words }: Props) {
  const router = useRouter();
  const datedAnswers = useAnswers();
  const answers = datedAnswers?.answers;
  const hasBegun = answers !== undefined && Object.keys(answers).length > 0;
  const begin = useBegin(first, answers);

  async function showExample() {
    if (datedAnswers === undefined) return;
    const { exampleAnswers } = await import('../../lib/interview/example');
    replaceAnswers(exampleAnswers(datedAnswers.asOf));
    router.push(results);
  }

  return (
    <div className={styles.begin}>
      {datedAnswers?.saved && <SavedAnswers datedAnswers={datedAnswers} />}
      <p>{minutes}</p>
      <noscript>
        <p>{withoutScript}</p>
      </noscript>
      <div className={styles.buttons}>
        <ButtonLink href={begin}>{hasBegun ? words.resume : words.begin}</ButtonLink>
        <Button look="quiet" onClick={showExample}>
          {words.example}
        </Button>
      </div>
      <p className={styles.soft}>{hasBegun ? words.exampleReplaces : words.exampleHint}</p>
    </div>
  );
}

/** The page on which somebody with answers goes on; the first one until the rules that decide it have been fetched, which happens only where there are answers. */
function useBegin(first: string, answers: Answers | undefined): string {
  const { locale } = usePageWords();
  const [begin, setBegin] = useState(first);
  useEffect(() => {
    if (answers === undefined || Object.keys(answers).length === 0) return setBegin(first);
    import('./continue-path').then(({ continuePath }) => setBegin(continuePath(answers, locale)));
  }, [first, answers, locale]);
  return begin;
}
