import { EntryPage } from '../../../../components/glossary/EntryPage';
import { type EntryParams, entryMetadata, entryParams } from '../../../../components/glossary/pages';

interface Props {
  readonly params: Promise<EntryParams>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return entryParams('es');
}

export async function generateMetadata({ params }: Props) {
  return entryMetadata('es', await params);
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  return <EntryPage locale="es" slug={slug} />;
}
