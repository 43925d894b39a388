import type { ReactNode } from 'react';
import { desk } from '../../lib/words/library/es/desk';
import { WordsProvider } from '../page-words';

export default function DeskInSpanish({ children }: { readonly children: ReactNode }) {
  return (
    <WordsProvider locale="es" messages={{ desk }}>
      {children}
    </WordsProvider>
  );
}
