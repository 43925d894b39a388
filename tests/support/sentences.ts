import type { Sentence, Value } from '../../lib/explain/sentence';

/** Whether a part of what is explained is a sentence. */
export function isSentence(explained: object): explained is Sentence {
  return 'key' in explained && typeof explained.key === 'string';
}

/** Every sentence of what is explained. */
export function sentencesIn(explained: unknown): readonly Sentence[] {
  if (typeof explained !== 'object' || explained === null) return [];
  return isSentence(explained) ? [explained] : Object.values(explained).flatMap(sentencesIn);
}

/** From here on one number takes the words of another: messages tell apart what is below zero, none, one, and spans of up to two years. */
const ALIKE_FROM = 24;

/** The same text for sentences, or values, that take the same words: they differ in figures and days alone. */
export function sameWords(explained: Sentence | Value): string {
  return JSON.stringify(explained, (_, inner) => {
    if (typeof inner === 'number' || typeof inner === 'bigint')
      return Math.max(-1, Math.min(Number(inner), ALIKE_FROM));
    return /^\d{4}-\d\d-\d\d$/.test(inner) ? 0 : inner;
  });
}
