'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { useSpeaker } from '../words';

// The desk's own words, loaded apart, in one language: no other page needs them.
const LANGUAGES = {
  es: dynamic(() => import('./InSpanish')),
  en: dynamic(() => import('./InEnglish')),
};

/** Adds the words of the desk to those that are spoken around it. */
export function DeskWords({ children }: { readonly children: ReactNode }) {
  const { locale } = useSpeaker();
  const Language = LANGUAGES[locale];
  return <Language>{children}</Language>;
}
