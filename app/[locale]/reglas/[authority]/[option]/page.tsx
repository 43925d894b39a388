import { OptionRules } from '../../../../../components/rules/OptionRules';
import { type OptionParams, optionMetadata, optionParams } from '../../../../../components/rules/pages';

interface Props {
  readonly params: Promise<OptionParams>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return optionParams('es');
}

export async function generateMetadata({ params }: Props) {
  return optionMetadata('es', await params);
}

export default async function Page({ params }: Props) {
  const { authority, option } = await params;
  return <OptionRules id={`${authority}.${option}`} />;
}
