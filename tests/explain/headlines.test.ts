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
    expect(ids({ ...CURRENT, 'household.wantsToStay': false })).toEqual(['forgiven-debt']);
  });
});
