'use client';

import type { ReactNode } from 'react';
import { en } from '../lib/words/messages/en/index';
import { speakerOf } from '../lib/words/speech';
import { Words } from './words';

const speaker = speakerOf('en', en);

/** A file of its own, so that a page loads the words of one language only. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  return <Words speaker={speaker}>{children}</Words>;
}
