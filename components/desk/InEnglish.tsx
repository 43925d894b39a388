import type { ReactNode } from 'react';
import { desk } from '../../lib/words/library/en/desk';
import { WordsProvider } from '../page-words';

export default function DeskInEnglish({ children }: { readonly children: ReactNode }) {
  return (
    <WordsProvider locale="en" messages={{ desk }}>
      {children}
    </WordsProvider>
  );
}
