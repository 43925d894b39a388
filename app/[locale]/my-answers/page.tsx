import { MyAnswers } from '../../../components/device/MyAnswers';
import { pageMetadata } from '../../../components/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = pageMetadata({
  locale: 'en',
  route: 'answers',
  title: 'device.title',
  description: 'device.description',
});

export default function Page() {
  return <MyAnswers />;
}
