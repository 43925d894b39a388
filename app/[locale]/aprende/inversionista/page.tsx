import { Investor } from '../../../../components/investor/Investor';
import { BreadcrumbsToLearn } from '../../../../components/learn/Breadcrumbs';
import { pageMetadata } from '../../../../components/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = pageMetadata({
  locale: 'es',
  route: 'investor',
  title: 'investor.title',
  description: 'investor.description',
});

export default function Page() {
  return (
    <>
      <Investor />
      <BreadcrumbsToLearn locale="es" page="investor" />
    </>
  );
}
