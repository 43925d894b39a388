import { MyAnswers } from '../../../components/device/MyAnswers';
import { pageMetadata } from '../../../components/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = pageMetadata({
  locale: 'es',
  route: 'answers',
  title: 'device.title',
  description: 'device.description',
});

export default function Page() {
  return <MyAnswers />;
}
