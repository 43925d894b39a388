'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Locale } from '../lib/words/locale';
import type { Messages } from '../lib/words/speech';

interface PageWords {
  readonly locale: Locale;
  readonly messages: Messages;
}

const WordsHere = createContext<PageWords | undefined>(undefined);

/** The words of the page's language, as they are written down. */
export function usePageWords(): PageWords {
  const words = useContext(WordsHere);
  if (words === undefined) throw new Error('Words are only spoken inside a Document.');
  return words;
}

interface Props extends PageWords {
  readonly children: ReactNode;
}

/** Adds words to those that are spoken around it, so that a page brings its own and no others. */
export function WordsProvider({ locale, messages, children }: Props) {
  const around = useContext(WordsHere)?.messages;
  const words = useMemo(() => ({ locale, messages: { ...around, ...messages } }), [around, locale, messages]);
  return <WordsHere value={words}>{children}</WordsHere>;
}
