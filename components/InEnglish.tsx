import type { ReactNode } from 'react';
import { en } from '../lib/words/messages/en/index';
import { speakerOf } from '../lib/words/speech';
import { Words } from './words';

const speaker = speakerOf('en', en);

export default function InEnglish({ children }: { readonly children: ReactNode }) {
  return <Words speaker={speaker}>{children}</Words>;
}
