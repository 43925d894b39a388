import { KindPage } from '../../../../components/learn/KindPage';
import { type KindParams, kindMetadata, kindParams } from '../../../../components/learn/pages';

interface Props {
  readonly params: Promise<KindParams>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return kindParams('en');
}

export async function generateMetadata({ params }: Props) {
  return kindMetadata('en', await params);
}

export default async function Page({ params }: Props) {
  const { kind } = await params;
  return <KindPage locale="en" kind={kind} />;
}
