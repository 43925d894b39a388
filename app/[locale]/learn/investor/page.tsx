import { Investor } from '../../../../components/investor/Investor';
import { BreadcrumbsToLearn } from '../../../../components/learn/Breadcrumbs';
import { pageMetadata } from '../../../../components/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = pageMetadata({
  locale: 'en',
  route: 'investor',
  title: 'investor.title',
  description: 'investor.description',
});

export default function Page() {
  return (
    <>
      <Investor />
      <BreadcrumbsToLearn locale="en" page="investor" />
    </>
  );
}
