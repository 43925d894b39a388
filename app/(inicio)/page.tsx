import { AddressLinks } from '../../components/AddressLinks';
import { pageMetadata } from '../../components/page-metadata';
import type { Screen } from '../../components/place';
import { screenOf } from '../../components/screens';

const PLACE: Screen = { route: 'start', locale: 'es' };

export const metadata = pageMetadata(PLACE);

export default function Page() {
  return (
    <>
      <AddressLinks {...PLACE} />
      {screenOf(PLACE)}
    </>
  );
}
