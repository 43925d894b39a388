import { AddressLinks } from '../../../components/AddressLinks';
import { pageMetadata } from '../../../components/page-metadata';
import { type LocaleParams, localeIn } from '../../../components/screen';
import { StartScreen } from '../../../components/start/StartScreen';
import { LOCALES } from '../../../lib/words/locale';

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata(props: LocaleParams) {
  return pageMetadata({ route: 'start', locale: await localeIn(props) });
}

export default async function Page(props: LocaleParams) {
  const locale = await localeIn(props);
  return (
    <>
      <AddressLinks route="start" locale={locale} />
      <StartScreen locale={locale} />
    </>
  );
}
