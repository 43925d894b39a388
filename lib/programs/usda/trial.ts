import { derive, type Fact } from '../../case/fact';
import type { Situation } from '../../case/situation';
import type { Rule } from '../../rules/parameter';

export interface TrialRules {
  readonly trial: Rule<number>;
  readonly trialBeforeDefault: Rule<number>;
  readonly defaultFrom: Rule<number>;
}

/** Trial payments: one more for a household that is not yet in default (readings A14). */
export function trialMonths({ daysDelinquent }: Situation, rules: TrialRules): Fact<number> {
  return derive({ days: daysDelinquent }, ({ days }) =>
    days < rules.defaultFrom.value ? rules.trialBeforeDefault.value : rules.trial.value,
  );
}
