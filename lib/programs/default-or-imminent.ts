import type { Situation } from '../case/situation';
import { anyOf, atLeast, type Check, is } from '../rules/check';
import type { Rule } from '../rules/parameter';

export interface DefaultRules {
  /** Days late from which a loan is in default. */
  readonly defaultFrom: Rule<number>;
  /** The answer to `canResumePayment` of a household about to default (readings A14, A29). */
  readonly imminentDefault: Rule<boolean>;
}

/** In default, or about to be because the regular payment cannot be made. */
export function defaultOrImminent({ daysDelinquent, household }: Situation, rules: DefaultRules): Check {
  return anyOf('default-or-imminent', rules.defaultFrom, [
    atLeast('days-delinquent', daysDelinquent, rules.defaultFrom),
    is('cannot-resume', household.canResumePayment, rules.imminentDefault),
  ]);
}
