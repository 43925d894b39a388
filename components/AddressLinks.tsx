import { absoluteUrl, alternateUrls } from './page-metadata';
import type { Screen } from './screen';

/** The address of a page, and of the same page in each language; Next.js itself would make up a host where none is set. */
export function AddressLinks({ route, locale }: Screen) {
  return (
    <>
      <link rel="canonical" href={absoluteUrl(route, locale)} />
      {Object.entries(alternateUrls(route)).map(([language, href]) => (
        <link key={language} rel="alternate" hrefLang={language} href={href} />
      ))}
    </>
  );
}
