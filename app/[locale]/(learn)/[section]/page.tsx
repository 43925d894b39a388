import { AddressLinks } from '../../../../components/AddressLinks';
import { Learn } from '../../../../components/learn/Learn';
import { pageMetadata } from '../../../../components/page-metadata';
import { pathOf } from '../../../../components/routes';
import { type LocaleParams, localeIn } from '../../../../components/screen';
import { LOCALES } from '../../../../lib/words/locale';

export const dynamicParams = false;

/** The way into what there is to read alone: every other address is the page's beside this folder. */
export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale, section: pathOf('learn', locale).split('/').at(-1) }));
}

export async function generateMetadata(props: LocaleParams) {
  return pageMetadata({ route: 'learn', locale: await localeIn(props) });
}

export default async function Page(props: LocaleParams) {
  const locale = await localeIn(props);
  return (
    <>
      <AddressLinks route="learn" locale={locale} />
      <Learn locale={locale} />
    </>
  );
}
