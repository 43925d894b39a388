import { Letter } from '../../../components/letter/Letter';
import { pageMetadata } from '../../../components/page-metadata';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = pageMetadata({
  locale: 'es',
  route: 'letter',
  title: 'letter.title',
  description: 'letter.description',
});

export default function Page() {
  return <Letter />;
}
