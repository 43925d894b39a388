import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { addressOf } from '../page-metadata';
import type { Page } from '../routes';
import { titleOf } from '../titles';
import { DataBlock } from '../ui/DataBlock';

/** For search engines: the way from the start over the index of what can be learned to a page below it. */
export function Breadcrumbs({ locale, page }: { readonly locale: Locale; readonly page: Page }) {
  const name = speaker(locale).words('site.name');
  const way = [
    { name, page: 'start' as const },
    ...(['learn', page] as const).map((one) => ({ name: titleOf(one, locale), page: one })),
  ];
  return (
    <DataBlock
      data={{
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: way.map((step, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: step.name,
          item: addressOf(step.page, locale),
        })),
      }}
    />
  );
}
