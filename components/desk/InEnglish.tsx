import type { ReactNode } from 'react';
import { desk } from '../../lib/words/library/en/desk';
import { Words } from '../page-words';

export default function DeskInEnglish({ children }: { readonly children: ReactNode }) {
  return (
    <Words locale="en" messages={{ desk }}>
      {children}
    </Words>
  );
}
