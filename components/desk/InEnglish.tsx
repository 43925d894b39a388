import type { ReactNode } from 'react';
import { desk } from '../../lib/words/library/en/desk';
import { fileProblems } from '../../lib/words/library/en/fileProblems';
import { WordsProvider } from '../page-words';

export default function DeskInEnglish({ children }: { readonly children: ReactNode }) {
  return (
    <WordsProvider locale="en" messages={{ desk, fileProblems }}>
      {children}
    </WordsProvider>
  );
}
