import { questionMetadata, questionSlugs, questionsAt } from '../../../../components/wizard/pages';
import { Questions } from '../../../../components/wizard/Questions';

interface Props {
  readonly params: Promise<{ readonly tema: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return questionSlugs('es').map((slug) => ({ locale: 'es', tema: slug }));
}

export async function generateMetadata({ params }: Props) {
  const { tema } = await params;
  return questionMetadata('es', tema);
}

export default async function Page({ params }: Props) {
  const { tema } = await params;
  return <Questions route={questionsAt('es', tema)} />;
}
