'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Locale } from '../lib/words/locale';
import { type Messages, type Speaker, speakerOf } from '../lib/words/speech';

interface Spoken {
  readonly messages: Messages;
  readonly speaker: Speaker;
}

const SpokenHere = createContext<Spoken | undefined>(undefined);

/** The words of the page's language. */
export function useSpeaker(): Speaker {
  const spoken = useContext(SpokenHere);
  if (spoken === undefined) throw new Error('Words are only spoken inside a Document.');
  return spoken.speaker;
}

interface Props {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Adds words to those that are spoken around it, so that a page brings its own and no others. */
export function Words({ locale, messages, children }: Props) {
  const around = useContext(SpokenHere)?.messages;
  const spoken = useMemo(() => {
    const all = { ...around, ...messages };
    return { messages: all, speaker: speakerOf(locale, all) };
  }, [around, locale, messages]);
  return <SpokenHere value={spoken}>{children}</SpokenHere>;
}
