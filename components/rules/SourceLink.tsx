'use client';

import type { Source } from '../../lib/rules/parameter';
import { OtherSite } from '../ui/OtherSite';
import { useSpeaker } from '../words';

/** The clause a rule is written in, in the English of its title, on the site where it was read; our own readings are no page to open. */
export function SourceLink({
  document,
  section,
  url,
  evidence,
}: Pick<Source, 'document' | 'section' | 'url' | 'evidence'>) {
  const { words } = useSpeaker();
  const title = words('results.reasons.source', { document, section });
  if (evidence === 'reading') return <span lang="en">{title}</span>;
  return (
    <OtherSite href={url} lang="en">
      {title}
    </OtherSite>
  );
}
