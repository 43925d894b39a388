'use client';

import { useSpeaker } from '../words';
import { type Clause, LinkToSource } from './LinkToSource';

/** The clause a rule is written in, in the words of the page. */
export function SourceLink(clause: Clause) {
  const { words } = useSpeaker();
  return <LinkToSource words={words} {...clause} />;
}
