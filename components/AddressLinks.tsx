import { absoluteUrl, alternateUrls, SITE } from './page-metadata';
import type { Screen } from './screen';

/** The address of a page, and of the same page in each language: none where nobody has said the host, as search engines refuse a path. */
export function AddressLinks({ route, locale }: Screen) {
  if (!SITE) return null;
  return (
    <>
      <link rel="canonical" href={absoluteUrl(route, locale)} />
      {Object.entries(alternateUrls(route)).map(([language, href]) => (
        <link key={language} rel="alternate" hrefLang={language} href={href} />
      ))}
    </>
  );
}
