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
  });

  it('of military service: a military move, or a loan of VA', () => {
    expect(ids({ ...CURRENT, ...STAYS, 'hardship.cause': 'military-move' })).toEqual(['military']);
    expect(ids({ ...CURRENT, ...STAYS, 'loan.backer': 'va' })).toEqual(['military']);
  });

  it('of taxes: who wants to leave', () => {
    const leaves = { ...CURRENT, 'household.wantsToStay': false };
    expect(ids({ ...leaves, 'property.value': '200000.00' })).toEqual(['forgiven-debt']);
    // 92 % of 400,000.00 pays all of the 236,765.47 that is owed: nothing is forgiven.
    expect(ids({ ...leaves, 'property.value': '400000.00' })).toEqual([]);
  });
});
