import type { PlainDate } from '../../calendar/date';
import { type Backer, isOwnerKnown } from '../../case/backers';
import { derive, type Fact, known, unknown } from '../../case/fact';
import type { Situation } from '../../case/situation';
import { type Money, percentOfFloored } from '../../money/money';
import { atMost, type Check, is, isOneOf, notAfter, type Ratio, staysWithin } from '../../rules/check';
import type { Rule } from '../../rules/parameter';
import { type DefaultRules, defaultOrImminent } from '../default-or-imminent';

/** Whose loans a program took; where nobody knows the owner, that stays open unless the program names it (reading H7). */
export function backerIs({ backer }: Situation, rule: Rule<readonly string[]>): Check {
  const owner: Fact<Backer> =
    isOwnerKnown(backer) || rule.value.includes(backer) ? known(backer) : unknown('loan.backer');
  return isOneOf<string>('past-owner', owner, rule);
}

/** What every tier of HAMP reads. */
export interface HampRules extends DefaultRules {
  readonly backers: Rule<readonly string[]>;
  readonly firstLien: Rule<boolean>;
  readonly madeBy: Rule<PlainDate>;
  readonly units: Rule<number>;
  readonly oneUnit: Rule<Money>;
  readonly twoUnits: Rule<Money>;
  readonly threeUnits: Rule<Money>;
  readonly fourUnits: Rule<Money>;
  readonly occupancy: Rule<readonly string[]>;
  readonly conditions: Rule<readonly string[]>;
}

/** What every tier of HAMP asked. */
export function hampGates(situation: Situation, rules: HampRules): readonly Check[] {
  const { loan, property } = situation;
  const limits = [rules.oneUnit, rules.twoUnits, rules.threeUnits, rules.fourUnits];
  const limit = derive({ units: property.units }, ({ units }) => (limits[units - 1] ?? rules.fourUnits).value);
  return [
    backerIs(situation, rules.backers),
    is('past-first-lien', loan.firstLien, rules.firstLien),
    notAfter('made-by', loan.originatedOn, rules.madeBy),
    atMost('past-units', property.units, rules.units),
    staysWithin('past-balance-limit', { amount: loan.principalBalance, limit }, rules.oneUnit),
    isOneOf<string>('past-occupancy', property.occupancy, rules.occupancy),
    isOneOf<string>('past-condition', property.condition, rules.conditions),
    defaultOrImminent(situation, rules),
  ];
}

/** Taxes and insurance alone must leave something of the share of income for the loan. */
export function escrowLeavesRoom({ loan, household }: Situation, target: Rule<number>): Check {
  const share = derive({ grossMonthlyIncome: household.grossMonthlyIncome }, ({ grossMonthlyIncome }) =>
    percentOfFloored(grossMonthlyIncome, target.value),
  );
  return staysWithin('escrow-leaves-room', { amount: loan.escrow, limit: share, strictly: known(true) }, target);
}

/** The present payment in percent of gross income. */
export function paymentOverIncome({ totalPayment, household }: Situation): Fact<Ratio> {
  return derive({ part: totalPayment, whole: household.grossMonthlyIncome }, (ratio) => ratio);
}
