import { AddressLinks } from '../../../../components/AddressLinks';
import { Learn } from '../../../../components/learn/Learn';
import { pageMetadata } from '../../../../components/page-metadata';
import type { Screen } from '../../../../components/screen';

const PLACE: Screen = { route: 'learn', locale: 'es' };

export const dynamicParams = false;

export function generateStaticParams() {
  return [{ locale: PLACE.locale }];
}

export const metadata = pageMetadata(PLACE);

export default function Page() {
  return (
    <>
      <AddressLinks {...PLACE} />
      <Learn locale={PLACE.locale} />
    </>
  );
}
