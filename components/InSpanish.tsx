'use client';

import type { ReactNode } from 'react';
import { es } from '../lib/words/messages/es/index';
import { speakerOf } from '../lib/words/speech';
import { Words } from './words';

const speaker = speakerOf('es', es);

/** A file of its own, so that a page loads the words of one language only. */
export function InSpanish({ children }: { readonly children: ReactNode }) {
  return <Words speaker={speaker}>{children}</Words>;
}
