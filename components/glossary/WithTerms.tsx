'use client';

import { useSpeaker } from '../words';
import { TermsOfText, TextWithTerms } from './Terms';

/** A text whose words open their entry of the glossary in place. */
export function WithTerms({ children }: { readonly children: string }) {
  return <TextWithTerms speaker={useSpeaker()} text={children} />;
}

/** The words of a label, each with its entry, but for those of another text beside it. */
export function TermsOf({ text, but }: { readonly text: string; readonly but: string }) {
  return <TermsOfText speaker={useSpeaker()} text={text} but={but} />;
}
