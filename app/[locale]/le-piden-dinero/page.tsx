import { pageMetadata } from '../../../components/page-metadata';
import { AskedForMoney } from '../../../components/urgent/AskedForMoney';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = pageMetadata({
  locale: 'es',
  route: 'asked-for-money',
  title: 'urgent.money.title',
  description: 'urgent.money.description',
});

export default function Page() {
  return <AskedForMoney />;
}
