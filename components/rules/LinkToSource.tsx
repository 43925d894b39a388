import type { Source } from '../../lib/rules/parameter';
import type { Speaker } from '../../lib/words/speech';
import { OtherSiteLink } from '../ui/OtherSiteLink';

export type Clause = Pick<Source, 'document' | 'section' | 'url' | 'evidence'>;

/** The clause a rule is written in, in the English of its title, on the site where it was read; our own readings are no page to open. */
export function LinkToSource({ document, section, url, evidence, words }: Clause & Pick<Speaker, 'words'>) {
  const title = words('results.reasons.source', { document, section });
  if (evidence === 'reading') return <span lang="en">{title}</span>;
  return (
    <OtherSiteLink words={words} href={url} lang="en">
      {title}
    </OtherSiteLink>
  );
}
