'use client';

import { type Messages, type Speaker, speakerOf } from '../lib/words/speech';
import { usePageWords } from './page-words';

const speakers = new WeakMap<Messages, Speaker>();

/** Speaks the words of the page's language. Apart from them, so that a page that only shows its words brings no speaker. */
export function useSpeaker(): Speaker {
  const { locale, messages } = usePageWords();
  const speaker = speakers.get(messages) ?? speakerOf(locale, messages);
  speakers.set(messages, speaker);
  return speaker;
}
