import type { Situation } from '../../case/situation';
import { allOf, anyOf, atLeast, atMost, type Check, is, notWithin } from '../../rules/check';
import type { RulesOf } from '../../rules/parameter';
import { defaultOrImminent } from '../default-or-imminent';
import type { claimedHomeParameters, permanentParameters } from './parameters';

/** What every permanent option asks that the case has no field for. */
export const PERMANENT_ASSUMPTIONS = [
  'hardship-papers',
  'affordability-signed',
  'bankruptcy-rules',
  'agency-programs',
  'trial-paid',
];

/**
 * What every permanent option asks: in default or about to be, no permanent option lately unless a declared disaster struck,
 * and a loan that has been paid for a while.
 */
export function permanentGates(situation: Situation, rules: RulesOf<typeof permanentParameters>): readonly Check[] {
  const { asOf, loan, hardship, history, disaster } = situation;
  return [
    defaultOrImminent(situation, rules),
    anyOf('lookback', rules.sinceLastOption, [
      notWithin('recent-permanent-option', history.lastPermanentOptionOn, asOf, rules.sinceLastOption),
      allOf('declared-disaster', rules.femaArea, [
        is('disaster-hardship', hardship.cause, rules.disasterCause),
        is('fema-area', disaster.femaIndividualAssistance, rules.femaArea),
      ]),
    ]),
    atLeast('payments-made', history.paymentsMade, rules.paymentsMade),
    notWithin('seasoning', loan.originatedOn, asOf, rules.seasoning),
  ];
}

/** What every permanent option with a claim asks on top: the owner's own home of one to four units (reading G9). */
export function claimGates(
  situation: Situation,
  rules: RulesOf<typeof permanentParameters & typeof claimedHomeParameters>,
): readonly Check[] {
  const { property } = situation;
  return [
    ...permanentGates(situation, rules),
    is('principal-residence', property.occupancy, rules.principalResidence),
    atMost('units', property.units, rules.mostUnits),
  ];
}
