import type { Situation } from '../../case/situation';
import { allOf, anyOf, type Check, is } from '../../rules/check';
import type { Rule } from '../../rules/parameter';

interface DisasterRules {
  readonly disasterCause: Rule<string>;
  /** One of: insured loss, home or workplace in an area with FEMA Individual Assistance. */
  readonly disasterLink: Rule<boolean>;
}

/** The hardship came from a disaster, and the disaster touched the home, its area or the workplace. */
export function disasterBasis(
  { hardship, disaster }: Situation,
  { disasterCause, disasterLink }: DisasterRules,
): Check {
  return allOf('disaster-basis', disasterLink, [
    is('disaster-hardship', hardship.cause, disasterCause),
    anyOf('disaster-link', disasterLink, [
      is('insured-loss', disaster.insuredLoss, disasterLink),
      is('fema-area', disaster.femaIndividualAssistance, disasterLink),
      is('workplace', disaster.workplaceAffected, disasterLink),
    ]),
  ]);
}
