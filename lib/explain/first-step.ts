import type { ActionExplanation, ActionId } from './explain';
import type { Sentence } from './sentence';

/** What each first step comes to, in a few words; one that answers a letter, or only calls the servicer, is told as it is. */
const IN_SHORT: Readonly<Partial<Record<ActionId, string>>> = {
  'bankruptcy-sale': 'lawyer',
  'bankruptcy-lawyer': 'lawyer',
  'sale-soon': 'apply',
  'sale-very-soon': 'call',
  'sale-sent-soon': 'missingBy',
  'sale-sent': 'missing',
  'sale-papers': 'papers',
  'sale-not-confirmed-soon': 'confirm',
  'sale-not-confirmed': 'confirm',
  'confirm-owner': 'confirm',
  'sale-set': 'call',
  'sale-applied-late': 'call',
  'sale-held': 'move',
  'sale-held-answer': 'move',
  'sale-held-papers': 'papers',
  'sale-held-appeal': 'move',
  'sale-decided': 'showLetter',
  'sale-letter': 'showLetter',
  'sale-answered': 'showLetter',
  'sale-agreement': 'callOff',
  'sale-passed': 'askWhat',
  'filed-in-breach': 'showPapers',
  'trial-refused': 'error',
};

/** The first of all steps in a few words, the same one everywhere; undefined where it is told whole, or can wait for the answer. */
export function firstStepInShort([first]: readonly ActionExplanation[]): Sentence | undefined {
  if (first === undefined) return undefined;
  const short = IN_SHORT[first.id];
  if (short === undefined) return undefined;
  return { key: `answer.first.${short}`, ...(first.sentence.values && { values: first.sentence.values }) };
}
