import type { ReactNode } from 'react';
import { desk } from '../../lib/words/library/es/desk';
import { fileProblems } from '../../lib/words/library/es/fileProblems';
import { WordsProvider } from '../page-words';

export default function DeskInSpanish({ children }: { readonly children: ReactNode }) {
  return (
    <WordsProvider locale="es" messages={{ desk, fileProblems }}>
      {children}
    </WordsProvider>
  );
}
