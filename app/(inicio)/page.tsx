import { pageMetadata } from '../../components/page-metadata';
import { type Place, screenOf } from '../../components/screens';

const PLACE: Place = { route: 'start', locale: 'es' };

export const metadata = pageMetadata(PLACE);

export default function Page() {
  return screenOf(PLACE);
}
