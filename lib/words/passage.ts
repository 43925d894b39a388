import { PASSAGES, type Paragraph, type StoryAnchor } from '../explain/story';
import { textParts } from './glossary';
import type { Speaker } from './speech';

/** A paragraph of the story with its figures, from a speaker who has its words. */
export function paragraphText({ value, words }: Speaker, { key, values }: Paragraph): string {
  return words(key, Object.fromEntries(Object.entries(values).map(([name, figure]) => [name, value(figure)])));
}

/** The first passage of the story that names an entry of the glossary. */
export function passageNaming(speaks: Speaker, slug: string): StoryAnchor | undefined {
  const names = (paragraph: Paragraph) =>
    textParts(paragraphText(speaks, paragraph), speaks.locale).some((piece) => piece.slug === slug);
  return PASSAGES.find(({ paragraphs }) => paragraphs.some(names))?.id;
}
