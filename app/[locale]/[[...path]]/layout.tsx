import type { ReactNode } from 'react';
import { type PageParams, placeOf } from '../../../components/place';
import { WithHeader } from '../../../components/ui/WithHeader';

export default async function Layout({ children, params }: PageParams & { readonly children: ReactNode }) {
  return <WithHeader {...(await placeOf({ params }))}>{children}</WithHeader>;
}
