import type { FactPath } from '../../lib/case/schema';
import { LINKS } from '../../lib/explain/contacts';
import type { Speaker } from '../../lib/words/speech';
import { OtherSiteLink } from '../ui/OtherSiteLink';

/** Where the current figure of a market rate is published. */
const PUBLISHED = new Map<FactPath, string>([
  ['market.pmms30Percent', LINKS.survey.url],
  ['market.gseModificationRatePercent', LINKS.modificationRate.url],
]);

export function Published({ path, words }: { readonly path: FactPath } & Pick<Speaker, 'words'>) {
  const href = PUBLISHED.get(path);
  if (href === undefined) return null;
  return (
    <p>
      <OtherSiteLink href={href} words={words}>
        {words(`wizard.published.${path}`)}
      </OtherSiteLink>
    </p>
  );
}
