'use client';

import { useSpeaker } from '../words';
import { OtherSiteLink, type OtherSiteProps } from './OtherSiteLink';

/** A link that leaves Alivio, in the words of the page. */
export function OtherSite(props: OtherSiteProps) {
  const { words } = useSpeaker();
  return <OtherSiteLink words={words} {...props} />;
}
