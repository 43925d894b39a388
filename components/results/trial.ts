import type { Wishes } from '../../lib/case/situation';
import type { Answers } from '../../lib/case/typed';
import type { Draft } from '../../lib/interview/draft';
import { type Outcome, outcomeOf } from './reading';

/** Figures and lengths that somebody tries out; the answers stay as they are. */
export interface Trial {
  readonly typed: Answers;
  readonly wishes: Wishes;
}

export const NO_TRIAL: Trial = { typed: {}, wishes: {} };

export function isTrying({ typed, wishes }: Trial): boolean {
  return Object.keys(typed).length > 0 || Object.values(wishes).some((months) => months !== undefined);
}

export function outcomeOfTrial(draft: Draft, { typed, wishes }: Trial): Outcome {
  const outcome = outcomeOf({ ...draft, answers: { ...draft.answers, ...typed } }, wishes);
  return outcome.is === 'answered' ? { ...outcome, tried: true } : outcome;
}
