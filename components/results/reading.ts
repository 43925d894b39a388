import { type Problem, read } from '../../lib/case/problems';
import { type Case, caseSchema } from '../../lib/case/schema';
import type { Wishes } from '../../lib/case/situation';
import { type Answers, caseFileOf } from '../../lib/case/typed';
import { type Explanation, explain, type ToldOption } from '../../lib/explain/explain';
import { attempt } from '../../lib/simulate/attempt';
import { simulate } from '../../lib/simulate/simulate';
import type { OptionAnswer, Simulation } from '../../lib/simulate/simulation';
import { possibleWishes } from '../../lib/simulate/what-if';
import type { Draft } from '../wizard/draft';
import { standing } from '../wizard/questions';

/** One option as computed and as told. */
export interface Shown {
  readonly option: OptionAnswer;
  readonly told: ToldOption;
}

export interface Answered {
  readonly household: Case;
  /** Whether other figures than the answers are tried out. */
  readonly tried: boolean;
  /** Lengths that are tried out. */
  readonly wishes: Wishes;
  readonly simulation: Simulation;
  readonly explanation: Explanation;
  /** In the authority's own order. */
  readonly shown: readonly Shown[];
}

export type Outcome =
  | { readonly is: 'empty' }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | ({ readonly is: 'answered' } & Answered);

/** What the typed answers come to: nothing yet, problems to mend, or the whole result. */
export function outcomeOf({ answers, asOf }: Draft, wished: Wishes = {}): Outcome {
  if (isEmpty(answers)) return { is: 'empty' };
  const reading = read(caseSchema, caseFileOf(standing(answers), asOf));
  if (!reading.ok) return { is: 'refused', problems: reading.problems };
  const computed = attempt(() => {
    const wishes = possibleWishes(reading.value, wished);
    return { wishes, simulation: simulate(reading.value, wishes) };
  });
  if (!computed.ok) return { is: 'refused', problems: computed.problems };
  const { wishes, simulation } = computed.value;
  const explanation = explain(simulation);
  const shown = simulation.options.flatMap((option) => {
    const told = explanation.options.find(({ id }) => id === option.id);
    return told ? [{ option, told }] : [];
  });
  return { is: 'answered', tried: false, household: reading.value, wishes, simulation, explanation, shown };
}

function isEmpty(answers: Answers): boolean {
  return Object.values(answers).every((typed) => typed.trim() === '');
}

/** Who may stand behind the loan, in the order of the options: one, or several while nobody knows. */
export function authoritiesOf(shown: readonly Shown[]): readonly string[] {
  return [...new Set(shown.map(({ option }) => authorityOf(option)))];
}

/** The authority whose option, or whose path, it is. */
export function authorityOf({ id }: { readonly id: string }): string {
  return id.slice(0, id.indexOf('.'));
}

/**
 * Where to begin with an authority: its first open option, and for who does not want to leave the home the first that
 * lets them stay; undefined when there is none.
 */
export function firstOf(
  { household, simulation, shown }: Pick<Answered, 'household' | 'simulation' | 'shown'>,
  authority: string,
): Shown | undefined {
  const leaves = household.household.wantsToStay === false;
  const its = shown.filter(({ option }) => authorityOf(option) === authority);
  return simulation.suggestedOrder
    .flatMap((id) => its.filter(({ option }) => option.id === id))
    .find(({ option }) => leaves || option.kind !== 'disposition');
}
