import { pageMetadata } from '../../../components/page-metadata';
import { AskedForMoney } from '../../../components/urgent/AskedForMoney';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = pageMetadata({
  locale: 'en',
  route: 'asked-for-money',
  title: 'urgent.money.title',
  description: 'urgent.money.description',
});

export default function Page() {
  return <AskedForMoney />;
}
