import type { RequestedLengths } from '../../lib/case/situation';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import type { Answers } from '../../lib/interview/typed';
import { type ResultsState, resultsOf } from './results-state';

/** Figures and lengths that somebody tries out; the answers stay as they are. */
export interface TriedFigures {
  readonly typed: Answers;
  readonly requested: RequestedLengths;
}

export const NOTHING_TRIED: TriedFigures = { typed: {}, requested: {} };

export function isTrying({ typed, requested }: TriedFigures): boolean {
  return Object.keys(typed).length > 0 || Object.values(requested).some((months) => months !== undefined);
}

export function resultsOfTried(datedAnswers: DatedAnswers, { typed, requested }: TriedFigures): ResultsState {
  const outcome = resultsOf({ ...datedAnswers, answers: { ...datedAnswers.answers, ...typed } }, requested);
  return outcome.is === 'answered' ? { ...outcome, tried: true } : outcome;
}
