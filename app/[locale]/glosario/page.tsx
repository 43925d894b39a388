import { Glossary } from '../../../components/glossary/Glossary';
import { glossaryMetadata } from '../../../components/glossary/pages';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'es' }];
}

export const metadata = glossaryMetadata('es');

export default function Page() {
  return <Glossary locale="es" />;
}
