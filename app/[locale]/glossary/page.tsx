import { Glossary } from '../../../components/glossary/Glossary';
import { glossaryMetadata } from '../../../components/glossary/pages';

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: 'en' }];
}

export const metadata = glossaryMetadata('en');

export default function Page() {
  return <Glossary locale="en" />;
}
