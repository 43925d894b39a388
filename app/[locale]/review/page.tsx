import { pageMetadata } from '../../../components/page-metadata';
import { Review } from '../../../components/review/Review';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = pageMetadata({
  locale: 'en',
  route: 'review',
  title: 'review.title',
  description: 'review.description',
});

export default function Page() {
  return <Review />;
}
