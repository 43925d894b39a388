import { pageMetadata } from '../../../components/page-metadata';
import { Results } from '../../../components/results/Results';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = pageMetadata({
  locale: 'en',
  route: 'results',
  title: 'results.title',
  description: 'results.description',
});

export default function Page() {
  return <Results />;
}
