import { Story } from '../../../../components/learn/Story';
import { pageMetadata } from '../../../../components/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = pageMetadata({
  locale: 'es',
  route: 'learn/hope-now',
  title: 'story.title',
  description: 'story.description',
});

export default function Page() {
  return <Story locale="es" />;
}
