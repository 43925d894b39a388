import { describe, expect, it } from 'vitest';
import { situationOf } from '../../lib/case/situation';
import { unaskedRulesOf } from '../../lib/explain/unasked-rules';
import { timelineOf } from '../../lib/rights/timeline';
import { caseWith } from '../support/household';

function told(changes: Readonly<Record<string, unknown>>) {
  const loanCase = caseWith(changes);
  return unaskedRulesOf(loanCase, timelineOf(situationOf(loanCase))).map(({ id }) => id);
}

const SETTLED = {
  'foreclosure.keepsAgreement': false,
  'foreclosure.servicerChangedOn': 'none',
  'foreclosure.stopContactSent': false,
  'foreclosure.applicationSentOn': 'none',
};

describe('rules that hang on what nobody has told', () => {
  it('are told until the answer is there', () => {
    expect(told({})).toEqual(['plan-kept', 'new-servicer', 'no-calls']);
    expect(told(SETTLED)).toEqual([]);
    expect(told({ ...SETTLED, 'loan.backer': 'other' })).toEqual(['farm-credit']);
    expect(told({ ...SETTLED, 'loan.backer': 'other', 'foreclosure.farmCredit': false })).toEqual([]);
  });

  it('are of papers once some were sent, of a letter that asks for more until they are complete', () => {
    const sent = { ...SETTLED, 'foreclosure.applicationSentOn': '2026-11-02' };
    expect(told(sent)).toEqual(['letter-of-missing-papers', 'all-sent', 'papers-of-others']);
    expect(told({ ...sent, 'foreclosure.incompleteNoticeOn': '2026-11-09' })).toEqual(['all-sent', 'papers-of-others']);
    expect(told({ ...sent, 'foreclosure.completeApplicationOn': '2026-11-16' })).toEqual(['papers-of-others']);
  });

  it('are of a small servicer those that bind it', () => {
    const small = { 'foreclosure.smallServicer': true, 'foreclosure.applicationSentOn': '2026-11-02' };
    expect(told({ ...small, 'loan.backer': 'other' })).toEqual(['plan-kept', 'new-servicer']);
  });

  it('are told of no home that has none of these dates', () => {
    expect(told({ 'property.occupancy': 'rental', 'foreclosure.saleOn': '2027-02-01' })).toEqual([]);
    expect(told({ 'loan.product': 'reverse' })).toEqual([]);
  });
});
