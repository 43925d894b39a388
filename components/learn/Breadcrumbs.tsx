import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { absoluteUrl, titleOf } from '../page-metadata';
import type { Page, Route } from '../routes';
import { DataBlock } from '../ui/DataBlock';

interface Props {
  readonly locale: Locale;
  /** The pages below the start, the last one being the page itself. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly name: string;
  readonly route: Route;
}

/** For search engines: the way from the start to a page. */
export function Breadcrumbs({ locale, steps }: Props) {
  const start: Step = { name: speaker(locale).words('site.name'), route: 'start' };
  return (
    <DataBlock
      data={{
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [start, ...steps].map((step, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: step.name,
          item: absoluteUrl(step.route, locale),
        })),
      }}
    />
  );
}

/** The way to a page over the index of what can be learned. */
export function BreadcrumbsToLearn({ locale, page }: { readonly locale: Locale; readonly page?: Page }) {
  const pages: readonly Page[] = page === undefined ? ['learn'] : ['learn', page];
  return <Breadcrumbs locale={locale} steps={pages.map((route) => ({ name: titleOf(route, locale), route }))} />;
}
