import { pageMetadata } from '../../components/page-metadata';
import { localeOf } from '../../components/routes';
import { AboutApplication } from '../../components/start/AboutApplication';
import { Start } from '../../components/start/Start';
import { LOCALES } from '../../lib/words/locale';

interface Props {
  readonly params: Promise<{ readonly locale: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return pageMetadata({
    locale: localeOf(locale),
    route: 'start',
    title: 'start.title',
    description: 'start.description',
  });
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <>
      <AboutApplication locale={localeOf(locale)} />
      <Start />
    </>
  );
}
