import type { ReactNode } from 'react';
import { es } from '../lib/words/messages/es/index';
import { WordsProvider } from './page-words';

export default function InSpanish({ children }: { readonly children: ReactNode }) {
  return (
    <WordsProvider locale="es" messages={es}>
      {children}
    </WordsProvider>
  );
}
