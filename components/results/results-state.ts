import type { Problem } from '../../lib/case/problems';
import type { Case, FactPath } from '../../lib/case/schema';
import type { Explanation, FieldLabel, OptionExplanation } from '../../lib/explain/explain';
import type { Run, RunResult } from '../../lib/interview/run';
import type { Answers } from '../../lib/interview/typed';
import type { OptionResult } from '../../lib/simulate/results';
import type { EngineInput, TriedFigures } from './engine-input';

/** A fact that nobody has given yet, and the question that leads to it. */
export interface OpenFact extends FieldLabel {
  readonly question: FactPath;
}

/** One option as computed and as told. */
export interface ShownOption {
  readonly option: OptionResult;
  readonly explained: Omit<OptionExplanation, 'missing' | 'more'> & {
    readonly missing: readonly OpenFact[];
    readonly more: readonly OpenFact[];
  };
}

export interface Answered extends Run {
  readonly input: EngineInput;
  readonly explanation: Explanation;
  /** In the authority's own order. */
  readonly shown: readonly ShownOption[];
  /** Those that are open, of each authority the one to begin with first. */
  readonly candidates: readonly ShownOption[];
  /** The answers that would tell when the loan ends. */
  readonly forEnd: readonly OpenFact[];
}

export type ResultsState = Exclude<RunResult, { is: 'answered' }> | ({ readonly is: 'answered' } & Answered);

/** What the form for other figures needs. */
export interface WhatIfProps {
  readonly answers: Answers;
  readonly figures: TriedFigures;
  readonly onTry: (figures: TriedFigures) => void;
  readonly problems: readonly Problem[];
  /** What the answers come to, and what they come to with the tried figures that could be read last. */
  readonly own: Answered;
  readonly tried: Answered;
}

/** Help after a disaster is for who told of one. */
export function isAboutHousehold({ afterDisaster }: OptionResult, { hardship }: Case): boolean {
  return afterDisaster !== true || hardship.cause === 'disaster';
}

/** Who may stand behind the loan, in the order of the options: one, or several while nobody knows. */
export function authoritiesOf(shown: readonly ShownOption[]): readonly string[] {
  return [...new Set(shown.map(({ option }) => option.authority))];
}

type Household = Pick<Answered, 'loanCase' | 'candidates'>;

/** Every open option, of each authority the one to begin with first; ways to leave the home only for a household that does not want to stay. */
export function openOf({ loanCase, candidates }: Household): readonly ShownOption[] {
  const leaves = loanCase.household.wantsToStay === false;
  return candidates.filter(({ option }) => leaves || option.kind !== 'disposition');
}

/**
 * Where to begin with an authority: its leading open option, and for who does not want to leave the home among those that
 * let them stay; undefined when there is none.
 */
export function firstOf(answered: Household, authority: string): ShownOption | undefined {
  return openOf(answered).find(({ option }) => option.authority === authority);
}
