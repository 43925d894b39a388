import type { ReactNode } from 'react';
import { en } from '../lib/words/messages/en/index';
import { Words } from './page-words';

export default function InEnglish({ children }: { readonly children: ReactNode }) {
  return (
    <Words locale="en" messages={en}>
      {children}
    </Words>
  );
}
