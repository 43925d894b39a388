import { describe, expect, it } from 'vitest';
import { headlinesOf } from '../../lib/explain/headlines';
import { caseWith, typedSimulationWith } from '../support/household';

const ids = (changes: Readonly<Record<string, unknown>>) =>
  headlinesOf(caseWith(changes), typedSimulationWith(changes)).map(({ id }) => id);

const CURRENT = { 'arrears.current': true, 'arrears.oldestUnpaidDueDate': null };
const STAYS = { 'household.wantsToStay': true };

describe('headlines beside the options', () => {
  it('are said only where a case calls for them', () => {
    expect(ids({ ...CURRENT, ...STAYS })).toEqual([]);
    expect(ids(STAYS)).toEqual(['credit']);
    expect(ids({ ...STAYS, 'loan.backer': 'fha', 'loan.product': 'reverse' })).not.toContain('credit');
  });

  it('of military service: a military move, or a loan of VA', () => {
    expect(ids({ ...CURRENT, ...STAYS, 'hardship.cause': 'military-move' })).toEqual(['military', 'military-rate']);
    expect(ids({ ...CURRENT, ...STAYS, 'loan.backer': 'va' })).toEqual(['military']);
  });

  it('of interest above 6 % during military service', () => {
    const served = { ...CURRENT, ...STAYS, 'household.onActiveDutyInLast12Months': true };
    expect(ids({ ...served, 'loan.ratePercent': '6.001' })).toEqual(['military-rate']);
    expect(ids({ ...served, 'loan.ratePercent': '6.000' })).toEqual([]);
    expect(ids({ ...served, 'loan.ratePercent': null })).toEqual(['military-rate']);
    const not = { ...served, 'household.onActiveDutyInLast12Months': false };
    expect(ids({ ...not, 'hardship.cause': 'military-move' })).toEqual([]);
  });

  it('of taxes: who wants to leave', () => {
    const leaves = { ...CURRENT, 'household.wantsToStay': false };
    expect(ids({ ...leaves, 'property.value': '200000.00' })).toEqual(['forgiven-debt']);
    // 92 % of 400,000.00 pays all of the 236,765.47 that is owed: nothing is forgiven.
    expect(ids({ ...leaves, 'property.value': '400000.00' })).toEqual([]);
  });
});
