import { notFound } from 'next/navigation';
import { AddressLinks } from '../../../components/AddressLinks';
import { pageMetadata } from '../../../components/page-metadata';
import { localeOf, pathOf, type Route, routeAt } from '../../../components/routes';
import { ALL_ROUTES, screenOf } from '../../../components/screens';
import { LOCALES } from '../../../lib/words/locale';

/** A page of either language: what stands at an address is in the table of routes, what it shows in the table of screens. */
interface Props {
  readonly params: Promise<{ readonly locale: string; readonly path?: readonly string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.flatMap((locale) =>
    ALL_ROUTES.map((route) => ({ locale, path: pathOf(route, locale).split('/').slice(2) })),
  );
}

async function placeOf({ params }: Props) {
  const { locale, path = [] } = await params;
  const route: Route = routeAt(`/${[locale, ...path].join('/')}`) ?? notFound();
  return { route, locale: localeOf(locale) };
}

export async function generateMetadata(props: Props) {
  return pageMetadata(await placeOf(props));
}

export default async function Page(props: Props) {
  const place = await placeOf(props);
  return (
    <>
      <AddressLinks {...place} />
      {screenOf(place)}
    </>
  );
}
