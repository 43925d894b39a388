import type { Problem } from '../../lib/case/problems';
import type { FactPath } from '../../lib/case/schema';
import type { Explanation, FieldLabel, OptionExplanation } from '../../lib/explain/explain';
import { authoritiesAmong } from '../../lib/explain/for-household';
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

/** Who may stand behind the loan, in the order of the options: one, or several while nobody knows. */
export function authoritiesOf(shown: readonly ShownOption[]): readonly string[] {
  return authoritiesAmong(shown.map(({ option }) => option));
}
