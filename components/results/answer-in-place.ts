import { useState } from 'react';
import type { FactPath } from '../../lib/case/schema';
import { explainProblem } from '../../lib/explain/problem';
import { saveAnswers, useAnswers } from '../answer-store';
import { problemQuery as problemAt } from '../engine/ask-engine';
import { useSpeaker } from '../words';

/** A question answered where it stands: what is typed, what is wrong with it, and how it becomes an answer. */
export function useAnswerInPlace(path: FactPath) {
  const { say } = useSpeaker();
  const datedAnswers = useAnswers();
  const [typed, setTyped] = useState(datedAnswers?.answers[path] ?? '');
  const [problem, setProblem] = useState<string>();

  /** Makes it an answer once `before` was called; not where it is empty or refused. @returns whether it is one now */
  async function take(before?: () => void): Promise<boolean> {
    if (!datedAnswers || typed.trim() === '') return false;
    const found = await problemAt.ask(path, { ...datedAnswers, answers: { ...datedAnswers.answers, [path]: typed } });
    setProblem(found && say(explainProblem(found)));
    if (found) return false;
    before?.();
    saveAnswers({ [path]: typed });
    return true;
  }

  return { typed, setTyped, problem, take };
}
