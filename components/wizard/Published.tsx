'use client';

import { OtherSite } from '../ui/OtherSite';
import { useSpeaker } from '../words';

/** Where the current figure of a market rate is published. */
const PUBLISHED = new Map([
  ['market.pmms30Percent', 'https://www.freddiemac.com/pmms'],
  ['market.gseModificationRatePercent', 'https://servicing-guide.fanniemae.com/svc'],
]);

export function Published({ path }: { readonly path: string }) {
  const { words } = useSpeaker();
  const href = PUBLISHED.get(path);
  if (href === undefined) return null;
  return (
    <p>
      <OtherSite href={href}>{words(`wizard.published.${path}`)}</OtherSite>
    </p>
  );
}
