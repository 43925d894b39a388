import { Learn } from '../../../components/learn/Learn';
import { pageMetadata } from '../../../components/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = pageMetadata({
  locale: 'es',
  route: 'learn',
  title: 'learn.title',
  description: 'learn.description',
});

export default function Page() {
  return <Learn locale="es" />;
}
