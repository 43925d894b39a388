import type { ReactNode } from 'react';
import { localeOf } from '../../components/routes';
import { Document } from '../../components/ui/Document';

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
}

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  return <Document locale={localeOf(locale)}>{children}</Document>;
}
