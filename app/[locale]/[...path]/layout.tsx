import type { ReactNode } from 'react';
import { type PageParams, screenAt } from '../../../components/screen';
import { PageWithHeader } from '../../../components/ui/PageWithHeader';

export default async function Layout({ children, params }: PageParams & { readonly children: ReactNode }) {
  return <PageWithHeader {...(await screenAt({ params }))}>{children}</PageWithHeader>;
}
