'use client';

import { lazy, Suspense, useSyncExternalStore } from 'react';
import { onAnswers, openDeskCase } from './storage';

const DeskBar = lazy(() => import('./desk/DeskBar').then((file) => ({ default: file.DeskBar })));

/** The case of a counselor's desk that this tab has open; most tabs have none, and load nothing of the desk. */
export function OpenCase() {
  const openCase = useSyncExternalStore(onAnswers, openDeskCase, () => undefined);
  return (
    openCase !== undefined && (
      <Suspense>
        <DeskBar />
      </Suspense>
    )
  );
}
