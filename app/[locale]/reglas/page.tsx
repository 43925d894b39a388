import { rulesMetadata } from '../../../components/rules/pages';
import { Rules } from '../../../components/rules/Rules';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = rulesMetadata('es');

export default function Page() {
  return <Rules />;
}
