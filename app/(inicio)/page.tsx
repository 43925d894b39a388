import { AddressLinks } from '../../components/AddressLinks';
import { pageMetadata } from '../../components/page-metadata';
import type { Screen } from '../../components/screen';
import { StartScreen } from '../../components/start/StartScreen';

const PLACE: Screen = { route: 'start', locale: 'es' };

export const metadata = pageMetadata(PLACE);

export default function Page() {
  return (
    <>
      <AddressLinks {...PLACE} />
      <StartScreen locale={PLACE.locale} />
    </>
  );
}
