import { History } from '../../../../components/history/History';
import { BreadcrumbsToLearn } from '../../../../components/learn/Breadcrumbs';
import { pageMetadata } from '../../../../components/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = pageMetadata({
  locale: 'en',
  route: 'then-and-now',
  title: 'history.title',
  description: 'history.description',
});

export default function Page() {
  return (
    <>
      <History />
      <BreadcrumbsToLearn locale="en" page="then-and-now" />
    </>
  );
}
