import type { FactPath } from '../../lib/case/schema';
import { readValue } from '../../lib/explain/read-back';
import { isEstimate, metaAt, UNKNOWN } from '../../lib/interview/typed';
import type { Speaker } from '../../lib/words/speech';
import { useSpeaker } from '../words';

/** An answer in the reader's language; undefined when it is not known or cannot be read. */
function answerText({ format, has, value, words }: Speaker, path: FactPath, typed: string): string | undefined {
  const none = `fields.${path}.none`;
  // Of a question with choices it is one of them.
  if (typed === 'none' && has(none)) return words(none);
  if (typed === UNKNOWN) return undefined;
  const read = readValue(path, typed);
  if (read?.unit !== 'money') return read && value(read);
  const amount = format.moneyWithCents(read.value);
  return isEstimate(typed) ? words('wizard.about', { value: amount }) : amount;
}

/** Writes answers in the language of the page. */
export function useAnswer() {
  const speaker = useSpeaker();
  return (path: FactPath, typed: string) => answerText(speaker, path, typed);
}

/** Says under a box how the figure in it was read: "We read: $1,850.00 a month". */
export function useReadBack() {
  const { words } = useSpeaker();
  const answer = useAnswer();
  return (path: FactPath, typed: string): string | undefined => {
    const value = answer(path, typed);
    if (value === undefined) return undefined;
    const { per } = metaAt(path);
    if (per === 'month') return words('wizard.readsMonthly', { value });
    return words(per === 'year' ? 'wizard.readsYearly' : 'wizard.reads', { value });
  };
}
