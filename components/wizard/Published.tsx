'use client';

import type { FactPath } from '../../lib/case/schema';
import { LINKS } from '../../lib/explain/contacts';
import { OtherSite } from '../ui/OtherSite';
import { useSpeaker } from '../words';

/** Where the current figure of a market rate is published. */
const PUBLISHED = new Map<FactPath, string>([
  ['market.pmms30Percent', LINKS.survey.url],
  ['market.gseModificationRatePercent', LINKS.modificationRate.url],
]);

export function Published({ path }: { readonly path: FactPath }) {
  const { words } = useSpeaker();
  const href = PUBLISHED.get(path);
  if (href === undefined) return null;
  return (
    <p>
      <OtherSite href={href}>{words(`wizard.published.${path}`)}</OtherSite>
    </p>
  );
}
