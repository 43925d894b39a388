import type { ReactNode } from 'react';
import { Document } from '../../components/ui/Document';
import { PageWithHeader } from '../../components/ui/PageWithHeader';

/** The bare domain speaks Spanish; no browser setting is read. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <Document locale="es">
      <PageWithHeader route="start" locale="es">
        {children}
      </PageWithHeader>
    </Document>
  );
}
