'use client';

import dynamic from 'next/dynamic';
import { useSyncExternalStore } from 'react';
import { onAnswers, openDeskCase } from './storage';

const DeskBar = dynamic(() => import('./desk/DeskBar').then((file) => file.DeskBar), { ssr: false });

/** The case of a counselor's desk that this tab has open; most tabs have none, and load nothing of the desk. */
export function OpenCase() {
  const open = useSyncExternalStore(onAnswers, openDeskCase, () => undefined);
  return open !== undefined && <DeskBar />;
}
