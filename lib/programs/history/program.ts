import { addDays, type PlainDate } from '../../calendar/date';
import { memoize } from '../../case/memoize';
import type { Situation } from '../../case/situation';
import { inForce, type Parameter, type Parameters, type RulesOf, rulesOf } from '../../rules/parameter';
import type { Evaluation, Option } from '../option';
import { PAST_ASSUMPTIONS } from './assumptions';

interface Definition<P extends Parameters> {
  readonly name: string;
  readonly parameters: P;
  readonly evaluate: (situation: Situation, rules: RulesOf<P>) => Evaluation;
}

/**
 * A program that is closed. It answers on any day as if it were open, by the rules of its own day nearest to it; who asks says
 * whether it was (reading H3).
 */
export function pastProgram<P extends Parameters & { readonly open: Parameter<boolean> }>({
  name,
  parameters,
  evaluate,
}: Definition<P>): Option {
  const id = `history.${name}`;
  const rulesOn = memoize((asOf: PlainDate) => rulesOf(parameters, nearestOpenDay(parameters.open, asOf)));
  return {
    id,
    name,
    kind: 'historical',
    parameters,
    assumptions: PAST_ASSUMPTIONS[id] ?? [],
    evaluate: memoize((situation) => {
      const rules = rulesOn(situation.asOf);
      return rules && evaluate(situation, rules);
    }),
  };
}

/** The first and the last day of a closed program. */
export function daysOf({ parameters }: Option): { readonly first: PlainDate; readonly last: PlainDate } {
  const { values } = parameters.open ?? { values: [] };
  const [start, ending] = values;
  if (!start || !ending) throw new RangeError('A closed program has a first day and an end.');
  return { first: start.from, last: addDays(ending.from, -1) };
}

function nearestOpenDay(open: Parameter<boolean>, asOf: PlainDate): PlainDate {
  if (inForce(open, asOf)) return asOf;
  const opening = open.values.find(({ from }) => from > asOf);
  const ending = open.values.findLast(({ from }) => from <= asOf);
  return opening?.value ? opening.from : addDays(ending?.from ?? asOf, -1);
}
