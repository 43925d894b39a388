'use client';

import { useRouter } from 'next/navigation';
import { lazy, Suspense, useSyncExternalStore, useTransition } from 'react';
import { holdsAnswers, onAnswers } from '../storage';
import { type WayIn, WaysIn, type WaysInWords } from './WaysIn';

// Who has answered nothing yet fetches nothing that reads answers.
const WaysOn = lazy(() => import('./WaysOn').then((file) => ({ default: file.WaysOn })));

interface Props extends WaysInWords {
  /** Paths of the first question and of the results. */
  readonly first: string;
  readonly results: string;
}

/** One way in, or on, and an example for those who want to look first. */
export function StartLinks({ first, results, ...words }: Props) {
  const router = useRouter();
  const hasAnswers = useSyncExternalStore(onAnswers, holdsAnswers, () => false);
  // An example that cannot be fetched is told in place of the page.
  const [, startExample] = useTransition();

  async function showExample() {
    const [{ exampleAnswers }, { currentAnswers, replaceAnswers }] = await Promise.all([
      import('../../lib/interview/example'),
      import('../answer-store'),
    ]);
    replaceAnswers(exampleAnswers(currentAnswers().asOf));
    router.push(results);
  }

  const link: WayIn = { words, href: first, onExample: () => startExample(showExample) };
  const waysIn = <WaysIn {...link} />;
  return hasAnswers ? (
    <Suspense fallback={waysIn}>
      <WaysOn {...link} />
    </Suspense>
  ) : (
    waysIn
  );
}
