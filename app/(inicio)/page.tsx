import { pageMetadata } from '../../components/page-metadata';
import { AboutApplication } from '../../components/start/AboutApplication';
import { Start } from '../../components/start/Start';

export const metadata = pageMetadata({
  locale: 'es',
  route: 'start',
  title: 'start.title',
  description: 'start.description',
});

export default function Page() {
  return (
    <>
      <AboutApplication locale="es" />
      <Start />
    </>
  );
}
