import type { ReactNode } from 'react';
import { type LocaleParams, localeIn } from '../../../components/screen';
import { PageWithHeader } from '../../../components/ui/PageWithHeader';

export default async function Layout({ children, params }: LocaleParams & { readonly children: ReactNode }) {
  return (
    <PageWithHeader route="learn" locale={await localeIn({ params })}>
      {children}
    </PageWithHeader>
  );
}
