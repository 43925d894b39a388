import { questionMetadata, questionSlugs, questionsAt } from '../../../../components/wizard/pages';
import { Questions } from '../../../../components/wizard/Questions';

interface Props {
  readonly params: Promise<{ readonly topic: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return questionSlugs('en').map((slug) => ({ locale: 'en', topic: slug }));
}

export async function generateMetadata({ params }: Props) {
  const { topic } = await params;
  return questionMetadata('en', topic);
}

export default async function Page({ params }: Props) {
  const { topic } = await params;
  return <Questions route={questionsAt('en', topic)} />;
}
