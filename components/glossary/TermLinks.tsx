import Link from 'next/link';
import { textParts } from '../../lib/words/glossary';
import type { Locale } from '../../lib/words/locale';
import { entryRoute, pathOf } from '../routes';

/** A text whose words lead to their entries: for pages that are read without JavaScript too. */
export function TermLinks({ locale, children }: { readonly locale: Locale; readonly children: string }) {
  return textParts(children, locale).map(({ text, slug }) =>
    slug === undefined ? (
      text
    ) : (
      <Link key={slug} href={pathOf(entryRoute(slug), locale)} prefetch={false}>
        {text}
      </Link>
    ),
  );
}
