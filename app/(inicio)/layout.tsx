import type { ReactNode } from 'react';
import { Document } from '../../components/ui/Document';
import { WithHeader } from '../../components/ui/WithHeader';

/** The bare domain speaks Spanish; no browser setting is read. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <Document locale="es">
      <WithHeader route="start" locale="es">
        {children}
      </WithHeader>
    </Document>
  );
}
