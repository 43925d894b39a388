import type { Locale } from '../../lib/words/locale';
import { speaker } from '../../lib/words/say';
import { absoluteUrl } from '../page-metadata';
import { DataBlock } from '../ui/DataBlock';

/** What search engines may know of the simulator: free, in the browser, in the page's language. */
export function AboutApplication({ locale }: { readonly locale: Locale }) {
  const { words } = speaker(locale);
  return (
    <DataBlock
      data={{
        '@context': 'https://schema.org',
        '@type': 'WebApplication',
        name: words('site.name'),
        description: words('start.description'),
        url: absoluteUrl('start', locale),
        inLanguage: locale,
        applicationCategory: 'FinanceApplication',
        operatingSystem: 'Any',
        isAccessibleForFree: true,
        offers: { '@type': 'Offer', price: '0', priceCurrency: 'USD' },
      }}
    />
  );
}
