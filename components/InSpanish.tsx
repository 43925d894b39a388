import type { ReactNode } from 'react';
import { es } from '../lib/words/messages/es/index';
import { Words } from './page-words';

export default function InSpanish({ children }: { readonly children: ReactNode }) {
  return (
    <Words locale="es" messages={es}>
      {children}
    </Words>
  );
}
