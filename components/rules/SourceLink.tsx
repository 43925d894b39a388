'use client';

import type { Source } from '../../lib/rules/parameter';
import { OtherSite } from '../ui/OtherSite';
import { useSpeaker } from '../words';

/** The clause a rule is written in, in the English of its title, on the site where it was read. */
export function SourceLink({ document, section, url }: Pick<Source, 'document' | 'section' | 'url'>) {
  const { words } = useSpeaker();
  return (
    <OtherSite href={url} lang="en">
      {words('results.reasons.source', { document, section })}
    </OtherSite>
  );
}
