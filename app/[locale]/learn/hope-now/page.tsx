import { Story } from '../../../../components/learn/Story';
import { pageMetadata } from '../../../../components/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = pageMetadata({
  locale: 'en',
  route: 'learn/hope-now',
  title: 'story.title',
  description: 'story.description',
});

export default function Page() {
  return <Story locale="en" />;
}
