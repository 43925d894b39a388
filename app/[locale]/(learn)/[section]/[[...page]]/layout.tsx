import type { ReactNode } from 'react';
import { type LearnParams, learnScreenAt } from '../../../../../components/screen';
import { PageWithHeader } from '../../../../../components/ui/PageWithHeader';

export default async function Layout({ children, params }: LearnParams & { readonly children: ReactNode }) {
  return <PageWithHeader {...(await learnScreenAt({ params }))}>{children}</PageWithHeader>;
}
