import { rulesMetadata } from '../../../components/rules/pages';
import { Rules } from '../../../components/rules/Rules';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = rulesMetadata('en');

export default function Page() {
  return <Rules />;
}
