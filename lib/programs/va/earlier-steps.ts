import type { Situation } from '../../case/situation';
import { anyOf, type Check, not, optionIs, soft } from '../../rules/check';
import type { Rule } from '../../rules/parameter';
import { type Option, verdictFor } from '../option';

/** No earlier step of VA's order fits; where one does, VA can still approve a departure from the order (reading A8). */
export function earlierSteps(situation: Situation, earlier: readonly Option[], rule: Rule<unknown>): Check {
  const fits = earlier.map((option) =>
    optionIs(`${option.name}-fits`, verdictFor(option, situation), 'may-qualify', rule),
  );
  return soft(not('earlier-steps', rule, anyOf('earlier-step-fits', rule, fits)));
}
