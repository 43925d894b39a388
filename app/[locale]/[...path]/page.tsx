import { AddressLinks } from '../../../components/AddressLinks';
import { pageMetadata } from '../../../components/page-metadata';
import { pathOf } from '../../../components/routes';
import { type PageParams, screenAt } from '../../../components/screen';
import { ALL_ROUTES, screenOf } from '../../../components/screens';
import { LOCALES } from '../../../lib/words/locale';

export const dynamicParams = false;

export function generateStaticParams() {
  const others = ALL_ROUTES.filter((route) => route !== 'start' && route !== 'learn');
  return LOCALES.flatMap((locale) =>
    others.map((route) => ({ locale, path: pathOf(route, locale).split('/').slice(2) })),
  );
}

export async function generateMetadata(props: PageParams) {
  return pageMetadata(await screenAt(props));
}

/** What stands at an address is in the table of routes, what it shows in the table of screens; the start and the way into what there is to read have files of their own, which bring less. */
export default async function Page(props: PageParams) {
  const screen = await screenAt(props);
  return (
    <>
      <AddressLinks {...screen} />
      {screenOf(screen)}
    </>
  );
}
