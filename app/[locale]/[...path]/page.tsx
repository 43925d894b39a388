import { AddressLinks } from '../../../components/AddressLinks';
import { pageMetadata } from '../../../components/page-metadata';
import { LEARN_ROUTES, pathOf, type Route } from '../../../components/routes';
import { type PageParams, screenAt } from '../../../components/screen';
import { ALL_ROUTES, screenOf } from '../../../components/screens';
import { LOCALES } from '../../../lib/words/locale';

export const dynamicParams = false;

export function generateStaticParams() {
  const elsewhere: readonly Route[] = ['start', ...LEARN_ROUTES];
  const others = ALL_ROUTES.filter((route) => !elsewhere.includes(route));
  return LOCALES.flatMap((locale) =>
    others.map((route) => ({ locale, path: pathOf(route, locale).split('/').slice(2) })),
  );
}

export async function generateMetadata(props: PageParams) {
  return pageMetadata(await screenAt(props));
}

/** What stands at an address is in the table of routes, what it shows in the table of screens; the start and what there is to read have files of their own, which bring less. */
export default async function Page(props: PageParams) {
  const screen = await screenAt(props);
  return (
    <>
      <AddressLinks {...screen} />
      {screenOf(screen)}
    </>
  );
}
