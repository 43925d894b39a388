import { pageMetadata } from '../../../components/page-metadata';
import { Sheet } from '../../../components/print/Sheet';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = pageMetadata({
  locale: 'en',
  route: 'sheet',
  title: 'sheet.title',
  description: 'sheet.description',
});

export default function Page() {
  return <Sheet />;
}
