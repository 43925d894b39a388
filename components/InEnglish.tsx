import type { ReactNode } from 'react';
import { en } from '../lib/words/messages/en/index';
import { WordsProvider } from './page-words';

export default function InEnglish({ children }: { readonly children: ReactNode }) {
  return (
    <WordsProvider locale="en" messages={en}>
      {children}
    </WordsProvider>
  );
}
