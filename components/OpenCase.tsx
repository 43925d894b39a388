'use client';

import { useAnswers } from './answer-store';
import { DeskBar } from './lazy';

/** The case of a counselor's desk that this tab has open; most tabs have none, and load nothing of the desk. */
export function OpenCase() {
  return useAnswers()?.deskCase !== undefined && <DeskBar />;
}
