import type { Wishes } from '../../lib/case/situation';
import type { Answers } from '../../lib/case/typed';
import type { Draft } from '../wizard/draft';
import { askedOn, PAGES } from '../wizard/questions';
import { type Outcome, outcomeOf } from './reading';

/** Figures and lengths that somebody tries out; the answers stay as they are. */
export interface Trial {
  readonly typed: Answers;
  readonly wishes: Wishes;
}

export const NO_TRIAL: Trial = { typed: {}, wishes: {} };

const TRIED = [
  'household.affordablePayment',
  'household.grossMonthlyIncome',
  'property.value',
  'market.pmms30Percent',
  'market.gseModificationRatePercent',
];

/** The figures that can be tried for this loan: those its rules ask for. */
export function triedPaths(answers: Answers): readonly string[] {
  const asked = PAGES.flatMap((page) => askedOn(page, answers));
  return TRIED.filter((path) => asked.includes(path));
}

export function isTrying({ typed, wishes }: Trial): boolean {
  return Object.keys(typed).length > 0 || Object.values(wishes).some((months) => months !== undefined);
}

export function outcomeOfTrial(draft: Draft, { typed, wishes }: Trial): Outcome {
  const outcome = outcomeOf({ ...draft, answers: { ...draft.answers, ...typed } }, wishes);
  return outcome.is === 'answered' ? { ...outcome, tried: true } : outcome;
}
