import { pageMetadata } from '../../../components/page-metadata';
import { SaleDate } from '../../../components/urgent/SaleDate';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = pageMetadata({
  locale: 'en',
  route: 'sale-date',
  title: 'urgent.sale.title',
  description: 'urgent.sale.description',
});

export default function Page() {
  return <SaleDate />;
}
