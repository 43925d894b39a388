'use client';

import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import type { Locale } from '../lib/words/locale';

// Loaded apart, so that a page fetches the words of one language only.
const LANGUAGES = {
  es: dynamic(() => import('./InSpanish')),
  en: dynamic(() => import('./InEnglish')),
};

export function InLanguage({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const Language = LANGUAGES[locale];
  return <Language>{children}</Language>;
}
