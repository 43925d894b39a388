import { pageMetadata } from '../../components/page-metadata';
import { Start } from '../../components/start/Start';

export const metadata = pageMetadata({
  locale: 'es',
  route: 'start',
  title: 'start.title',
  description: 'start.description',
});

export default function Page() {
  return <Start />;
}
