import { pageMetadata } from '../../../components/page-metadata';
import { Review } from '../../../components/review/Review';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = pageMetadata({
  locale: 'es',
  route: 'review',
  title: 'review.title',
  description: 'review.description',
});

export default function Page() {
  return <Review />;
}
