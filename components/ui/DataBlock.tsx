import { writeJson } from '../../lib/json/json';

/** What a page tells search engines of itself, as linked data: a block of data, which no browser runs. */
export function DataBlock({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  return (
    <script
      type="application/ld+json"
      // Our own words, with nothing left that could end the block.
      dangerouslySetInnerHTML={{ __html: writeJson(data).replaceAll('<', '\\u003c') }}
    />
  );
}
