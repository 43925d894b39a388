import { metaAt, settles } from '../case/paths';
import type { FactPath } from '../case/schema';
import { type Answers, readTyped, typedValue } from './typed';

/** What cannot be read yet is known all the same: somebody is answering it. */
function isKnown(path: FactPath, answers: Answers): boolean {
  return readTyped(metaAt(path), answers[path] ?? '') !== null;
}

/** The question that a fact hangs on: asked only once that one has an answer. */
function prerequisiteOf(path: FactPath): FactPath | undefined {
  return metaAt(path).settledBy?.[0]?.by;
}

/** Whether other answers settle a fact. What nobody knows settles nothing. */
export function isSettled(path: FactPath, answers: Answers): boolean {
  return (metaAt(path).settledBy ?? []).some(
    (settling) =>
      isKnown(settling.by, answers) && settles(settling, typedValue(settling.by, answers[settling.by] ?? '')),
  );
}

/** The question that leads to a fact: its own, or the one it hangs on while that has no answer. */
export function leadingTo(path: FactPath, answers: Answers): FactPath {
  const after = prerequisiteOf(path);
  return after === undefined || isKnown(after, answers) ? path : after;
}

/** Whether a question depends on another one's answer. */
export function isDependent(path: FactPath): boolean {
  return prerequisiteOf(path) !== undefined;
}
