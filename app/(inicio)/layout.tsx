import type { ReactNode } from 'react';

/** The bare domain speaks Spanish. */
export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="es">
      <body>{children}</body>
    </html>
  );
}
