import type { Case } from '../../lib/case/schema';
import type { RequestedLengths } from '../../lib/case/situation';
import { openOptions } from '../../lib/explain/answer';
import { type Explanation, explain, type OptionExplanation } from '../../lib/explain/explain';
import type { DatedAnswers } from '../../lib/interview/dated-answers';
import { type Run, type RunResult, runSimulation } from '../../lib/interview/run';
import type { OptionResult } from '../../lib/simulate/results';

/** One option as computed and as told. */
export interface ShownOption {
  readonly option: OptionResult;
  readonly explained: OptionExplanation;
}

export interface Answered extends Run {
  /** Whether other figures than the answers are tried out. */
  readonly tried: boolean;
  readonly explanation: Explanation;
  /** In the authority's own order. */
  readonly shown: readonly ShownOption[];
}

export type ResultsState = Exclude<RunResult, { is: 'answered' }> | ({ readonly is: 'answered' } & Answered);

/** What the typed answers come to, and how it is told. */
export function resultsOf(datedAnswers: DatedAnswers, requested: RequestedLengths = {}): ResultsState {
  const run = runSimulation(datedAnswers, requested);
  if (run.is !== 'answered') return run;
  const explanation = explain(run.simulation);
  const shown = run.simulation.options.flatMap((option) => {
    const explained = explanation.options.find(({ id }) => id === option.id);
    return explained ? [{ option, explained }] : [];
  });
  return { ...run, tried: false, explanation, shown };
}

/** Help after a disaster is for who told of one. */
export function isAboutHousehold({ afterDisaster }: OptionResult, { hardship }: Case): boolean {
  return afterDisaster !== true || hardship.cause === 'disaster';
}

/** Who may stand behind the loan, in the order of the options: one, or several while nobody knows. */
export function authoritiesOf(shown: readonly ShownOption[]): readonly string[] {
  return [...new Set(shown.map(({ option }) => option.authority))];
}

type Household = Pick<Answered, 'loanCase' | 'simulation' | 'shown'>;

/** Every open option, of each authority the one to begin with first. */
export function openLeadingFirst({ loanCase, simulation, shown }: Household): readonly ShownOption[] {
  return openOptions(simulation, loanCase.household.wantsToStay === false).flatMap(({ id }) =>
    shown.filter(({ option }) => option.id === id),
  );
}

/** Every open option, of each authority the one to begin with first; ways to leave the home only for a household that does not want to stay. */
export function openOf(answered: Household): readonly ShownOption[] {
  const leaves = answered.loanCase.household.wantsToStay === false;
  return openLeadingFirst(answered).filter(({ option }) => leaves || option.kind !== 'disposition');
}

/**
 * Where to begin with an authority: its leading open option, and for who does not want to leave the home among those that
 * let them stay; undefined when there is none.
 */
export function firstOf(answered: Household, authority: string): ShownOption | undefined {
  return openOf(answered).find(({ option }) => option.authority === authority);
}
