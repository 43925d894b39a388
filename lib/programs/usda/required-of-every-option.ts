import type { Situation } from '../../case/situation';
import { type Check, is } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { defaultOrImminent } from '../default-or-imminent';
import type { requirementsParameters as parameters } from './parameters';

/** What every lasting option asks that the case has no field for. */
export const LASTING_ASSUMPTIONS = ['application-if-asked', 'hardship-papers', 'usda-help-honest', 'trial-paid'];

/** What 3555.303(a) asks of every servicing option: lived in, habitable, and in default or about to be. */
export function requiredOfEveryOption(situation: Situation, rules: RulesOf<typeof parameters>): readonly Check[] {
  const { property } = situation;
  return [
    is('principal-residence', property.occupancy, rules.principalResidence),
    is('dwelling-condition', property.condition, rules.condition),
    defaultOrImminent(situation, rules),
  ];
}
