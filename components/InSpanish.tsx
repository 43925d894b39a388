import type { ReactNode } from 'react';
import { es } from '../lib/words/messages/es/index';
import { speakerOf } from '../lib/words/speech';
import { Words } from './words';

const speaker = speakerOf('es', es);

export default function InSpanish({ children }: { readonly children: ReactNode }) {
  return <Words speaker={speaker}>{children}</Words>;
}
