'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Speaker } from '../lib/words/speech';

const Spoken = createContext<Speaker | undefined>(undefined);

/** The words of the page's language. */
export function useSpeaker(): Speaker {
  const speaker = useContext(Spoken);
  if (speaker === undefined) throw new Error('Words are only spoken inside a Document.');
  return speaker;
}

export function Words({ speaker, children }: { readonly speaker: Speaker; readonly children: ReactNode }) {
  return <Spoken value={speaker}>{children}</Spoken>;
}
