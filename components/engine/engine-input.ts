import type { RequestedLengths } from '../../lib/case/situation';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import type { Answers } from '../../lib/interview/typed';

/** What the engine computes: answers as of a day, with the figures and lengths that are tried out. */
export interface EngineInput extends DatedAnswers {
  readonly requested: RequestedLengths;
  /** Whether other figures than the answers are tried out. */
  readonly tried: boolean;
}

/** Figures and lengths that somebody tries out; the answers stay as they are. */
export interface TriedFigures {
  readonly typed: Answers;
  readonly requested: RequestedLengths;
}

export const NOTHING_TRIED: TriedFigures = { typed: {}, requested: {} };

/** Whether any figure or length is tried out. */
export function isTrying({ typed, requested }: TriedFigures): boolean {
  return Object.keys(typed).length > 0 || Object.values(requested).some((months) => months !== undefined);
}

/** The answers with the figures that are tried out in their place. */
export function inputOf({ answers, asOf }: DatedAnswers, figures: TriedFigures): EngineInput {
  const { typed, requested } = figures;
  return { answers: { ...answers, ...typed }, asOf, requested, tried: isTrying(figures) };
}
