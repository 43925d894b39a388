import { letterTexts as inEnglish } from './library/en/letterTexts';
import { letterTexts as inSpanish } from './library/es/letterTexts';
import type { Locale } from './locale';
import { en } from './messages/en/index';
import { es } from './messages/es/index';
import { type Speaker, speakerOf } from './speech';

const MESSAGES = { en: { ...en, letterTexts: inEnglish }, es: { ...es, letterTexts: inSpanish } };

/** A speaker for what a page writes in both languages, letters among it: it brings nothing of the pages that are only read. */
export function writer(locale: Locale): Speaker {
  return speakerOf(locale, MESSAGES[locale]);
}
