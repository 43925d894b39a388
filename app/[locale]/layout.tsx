import type { ReactNode } from 'react';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }, { locale: 'en' }];
}

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> };

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
