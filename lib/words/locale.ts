/** The languages, Spanish first: it is the one that official help leaves out. */
export const LOCALES = ['es', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** US conventions for numbers in both languages: `$1,580.17` is what the letters say. */
export const REGION: Record<Locale, string> = { en: 'en-US', es: 'es-US' };
