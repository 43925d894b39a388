import type { Agency } from './agency';
import type { Sentence } from './sentence';

/** Whom to call, with the number, for a text that has no place beside it. */
export function agencySentence(agency: Agency): Sentence {
  return { key: `explain.agencies.${agency}` };
}
