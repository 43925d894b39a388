import type { ReactNode } from 'react';
import { desk } from '../../lib/words/library/es/desk';
import { Words } from '../page-words';

export default function DeskInSpanish({ children }: { readonly children: ReactNode }) {
  return (
    <Words locale="es" messages={{ desk }}>
      {children}
    </Words>
  );
}
