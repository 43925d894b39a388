import { pageMetadata } from '../../../components/page-metadata';
import { Results } from '../../../components/results/Results';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = pageMetadata({
  locale: 'es',
  route: 'results',
  title: 'results.title',
  description: 'results.description',
});

export default function Page() {
  return <Results />;
}
